package io.acceptability.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.Coverage;
import io.acceptability.GuardTransitions;
import io.acceptability.Wordings;
import io.acceptability.domain.coverage.GuardOutcome;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Takes every call on coverage in the order of {@link Calls}; whoever does not administer Jira may not even look. */
@Component
class CoverageCalls {
    /** The most characters of a name of a workflow or of a fingerprint. */
    private static final TextRule OPTIONAL_LINE = new TextRule(255, false, false, true);

    /** What to guard; a transition that is null is all of them, a fingerprint that is empty any state. */
    private record Wanted(String workflow, Integer transition, String fingerprint) {}

    private final Calls calls;
    private final Callers callers;
    private final Coverage coverage;
    private final GuardTransitions act;
    private final Wordings wordings;

    CoverageCalls(Calls calls, Callers callers, Coverage coverage, GuardTransitions act, Wordings wordings) {
        this.calls = calls;
        this.callers = callers;
        this.coverage = coverage;
        this.act = act;
        this.wordings = wordings;
    }

    Response show() {
        return calls.answered(() -> shown(allowed()));
    }

    Response preview(Body body) {
        return withBody(
                body,
                (caller, wanted) -> reply(caller, coverage.preview(caller, wanted.workflow(), wanted.transition())));
    }

    Response guard(Body body) {
        return withBody(body, (caller, wanted) -> {
            String seen = wanted.fingerprint().isEmpty() ? null : wanted.fingerprint();
            return reply(caller, act.apply(caller, wanted.workflow(), wanted.transition(), seen));
        });
    }

    private Response withBody(Body body, BiFunction<ApplicationUser, Wanted, Response> answer) {
        return calls.answered(() -> {
            try {
                ApplicationUser caller = allowed();
                return answer.apply(caller, Fields.read(body.object(), callers.premises(caller), fields -> {
                    String workflow = fields.text("workflow", TextRule.LINE);
                    Long transition = fields.wholeOrNone("transition", 0, Integer.MAX_VALUE);
                    String fingerprint = fields.text("fingerprint", OPTIONAL_LINE);
                    return () ->
                            new Wanted(workflow, transition == null ? null : Math.toIntExact(transition), fingerprint);
                }));
            } catch (Refusal refusal) {
                body.drop();
                throw refusal;
            }
        });
    }

    private ApplicationUser allowed() {
        ApplicationUser caller = callers.current();
        if (!coverage.mayUse(caller)) {
            throw Refusal.of(403, "acceptability.coverage.refused.administrators");
        }
        return caller;
    }

    private Response shown(ApplicationUser caller) {
        return Replies.json(Calls.OK, words().map(coverage.report(caller)));
    }

    private Response reply(ApplicationUser caller, GuardOutcome outcome) {
        if (outcome instanceof GuardOutcome.Planned planned) {
            return Replies.json(Calls.OK, words().map(planned.plan()));
        } else if (outcome instanceof GuardOutcome.Guarded) {
            return shown(caller);
        } else if (outcome instanceof GuardOutcome.Changed changed) {
            return Replies.json(412, words().changed(changed.now()));
        } else if (outcome instanceof GuardOutcome.Missing missing) {
            throw Refusal.of(404, "acceptability.coverage.refused.missing", missing.workflow());
        } else if (outcome instanceof GuardOutcome.Refused refused) {
            throw Refusal.of(422, List.of(refused.why()));
        }
        throw new IllegalStateException("no answer is known for " + outcome);
    }

    private CoverageMapper words() {
        return new CoverageMapper(wordings.forReading(List.of()));
    }
}
