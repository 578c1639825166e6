package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.coverage.WorkflowGuard;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.coverage.GuardOutcome;
import org.springframework.stereotype.Component;

/** Puts the gate into a workflow's transitions, for a Jira administrator who saw what that changes. */
@Component
public class GuardTransitions {
    private final Coverage coverage;
    private final WorkflowGuard guard;

    GuardTransitions(Coverage coverage, WorkflowGuard guard) {
        this.coverage = coverage;
        this.guard = guard;
    }

    /**
     * Guards a transition, or all by which the workflow delivers when none is named.
     *
     * @param fingerprint of the preview that the author saw, or none
     * @throws NotAllowedException when the author does not administer Jira
     * @throws CannotJudgeException when a policy cannot be read
     */
    public GuardOutcome apply(
            ApplicationUser author, String workflow, @Nullable Integer action, @Nullable String fingerprint) {
        coverage.require(author);
        return guard.guard(author, workflow, action, fingerprint, coverage.judged());
    }
}
