package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Nullable;
import org.springframework.stereotype.Component;

/** What the app says of a subject: the one way in which panel, gate and REST form a judgement. */
@Component
public final class Acceptability {
    /**
     * The subject as it stands now, and what this viewer may see and do.
     *
     * @throws CannotJudgeException when what people entered cannot be read
     */
    public Assessed of(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        return later();
    }

    /**
     * Whether this issue may be delivered. Fails closed: whatever goes wrong is a closed gate that says so, and a line in the log.
     *
     * @param requireProject whether the boundary of its project must be confirmed too
     */
    public GateDecision gate(Issue issue, boolean requireProject) {
        return later();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T later() {
        throw new UnsupportedOperationException();
    }
}
