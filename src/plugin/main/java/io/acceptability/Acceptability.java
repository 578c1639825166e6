package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the app says of a subject: the one way in which panel, gate and REST form a judgement. */
@Component
public final class Acceptability {
    private static final Logger LOG = LoggerFactory.getLogger(Acceptability.class);

    private final Subjects subjects;
    private final Assessing assessing;
    private final Viewing viewing;

    Acceptability(Subjects subjects, Assessing assessing, Viewing viewing) {
        this.subjects = subjects;
        this.assessing = assessing;
        this.viewing = viewing;
    }

    /**
     * The subject as it stands now, and what this viewer may see and do.
     *
     * @throws CannotJudgeException when what people entered cannot be read
     */
    public Assessed of(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        return viewing.show(subject, assess(subject), viewer);
    }

    /**
     * Whether this issue may be delivered. Fails closed: whatever goes wrong is a closed gate that says so, and a line in the log.
     *
     * @param requireProject whether the boundary of its project must be confirmed too, whatever the policy says
     */
    public GateDecision gate(Issue issue, boolean requireProject) {
        return failingClosed(() -> {
            if (!subjects.isSubject(issue)) {
                return GateDecision.OPEN;
            }
            if (issue.getId() == null) {
                // Created straight into a delivered status: nobody can have judged it.
                return GateDecision.cannotEvaluate(Text.of("acceptability.gate.not-created"));
            }
            return decide(issue, assess(Subjects.info(issue)), requireProject);
        });
    }

    /** As {@link #gate}, of a subject that was assessed just now. */
    GateDecision gate(Issue issue, Assessment own) {
        return failingClosed(() -> decide(issue, own, false));
    }

    private GateDecision decide(Issue issue, Assessment own, boolean requireProject) {
        if (!requireProject && !own.inputs().policy().projectBoundaryRequired()) {
            return own.gate();
        }
        SubjectInfo project = Subjects.of(issue.getProjectObject());
        return own.gate().and(GateDecision.requiringProject(assess(project).gate(), project.subject()));
    }

    private static GateDecision failingClosed(Supplier<GateDecision> decision) {
        try {
            return decision.get();
        } catch (CannotJudgeException unreadable) {
            return GateDecision.cannotEvaluate(unreadable.why());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The gate could not be evaluated and stays closed.", failure);
            return GateDecision.cannotEvaluate(Text.of("acceptability.gate.failed"));
        }
    }

    /**
     * The subject as it stands now.
     *
     * @throws CannotJudgeException when what people entered cannot be read
     */
    Assessment assess(SubjectInfo subject) {
        return assessing.assess(subject, assessing.journal(subject.subject()));
    }
}
