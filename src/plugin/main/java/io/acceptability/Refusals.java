package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.Nullable;
import io.acceptability.ledger.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Records that the gate refused a delivery: once per state of affairs, not once per click.
 *
 * <p>It is written later and by another thread, since Jira takes back what a refused transition wrote. It never changes the refusal.
 */
@Component
public final class Refusals {
    private final IssueManager issues;
    private final Subjects subjects;
    private final Noting noting;
    private final Later later;

    Refusals(IssueManager issues, Subjects subjects, Noting noting, Later later) {
        this.issues = issues;
        this.subjects = subjects;
        this.noting = noting;
        this.later = later;
    }

    /**
     * Records it soon. An issue that does not exist yet has no record.
     *
     * @param user whom it refused, or none when nobody is logged in
     */
    public void note(Issue issue, GateDecision decision, @Nullable ApplicationUser user) {
        Long id = issue.getId();
        if (id != null && !decision.open()) {
            List<Code> codes =
                    decision.reasons().stream().map(GateDecision.Reason::code).toList();
            String by = user == null ? "" : user.getKey();
            later.soon("recording that issue " + id + " was refused", () -> write(id, codes, by));
        }
    }

    private void write(long id, List<Code> codes, String by) {
        Issue issue = issues.getIssueObject(id);
        if (issue == null || !subjects.isSubject(issue)) {
            return;
        }
        SubjectInfo subject = Subjects.info(issue);
        noting.note(subject, by, (journal, now) -> {
            String fingerprint = now.snapshot().fingerprint();
            boolean said = journal.dossier()
                    .latestRefusal()
                    .filter(last -> last.isOf(codes, fingerprint))
                    .isPresent();
            return said
                    ? Optional.empty()
                    : Optional.of(
                            new Fact.Refused(codes, fingerprint, now.snapshot().policyVersion(), subject.projectId()));
        });
    }
}
