package io.acceptability.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.PolicyOutcome;
import io.acceptability.PolicyPlace;
import io.acceptability.PolicyPlaces;
import io.acceptability.PolicyPreview;
import io.acceptability.PolicyView;
import io.acceptability.SetPolicy;
import io.acceptability.Wordings;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.Text;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Takes every call on a policy in the order of {@link Calls}; who may not configure a place may not look at its policy either. */
@Component
class PolicyCalls {
    /** Where the policy is, as far as this caller may know of it. */
    interface Where extends Function<ApplicationUser, Optional<PolicyPlace>> {}

    private record Write(long revision, PolicyDocument document) {}

    private final Calls calls;
    private final Callers callers;
    private final PolicyPlaces places;
    private final PolicyView view;
    private final PolicyPreview preview;
    private final SetPolicy act;
    private final Wordings wordings;

    PolicyCalls(
            Calls calls,
            Callers callers,
            PolicyPlaces places,
            PolicyView view,
            PolicyPreview preview,
            SetPolicy act,
            Wordings wordings) {
        this.calls = calls;
        this.callers = callers;
        this.places = places;
        this.view = view;
        this.preview = preview;
        this.act = act;
        this.wordings = wordings;
    }

    /** The global policy; that there is one is no secret. */
    static Where global() {
        return caller -> Optional.of(PolicyPlace.GLOBAL);
    }

    /** The policy of the project of this key. */
    Where project(String key) {
        return caller -> places.project(key, caller);
    }

    Response show(Where where) {
        return on(where, (caller, place) -> Replies.json(Calls.OK, PolicyMapper.map(view.show(place))));
    }

    Response history(Where where) {
        return on(where, (caller, place) -> Replies.json(Calls.OK, PolicyMapper.map(view.history(place))));
    }

    Response preview(Where where, Body body) {
        return withBody(where, body, (caller, place) -> {
            PolicyDocument document = Fields.read(body.object(), callers.premises(caller), fields -> {
                fields.ignore("revision");
                return PolicyBody.of(own -> view.faults(place, own)).of(fields);
            });
            return Replies.json(Calls.OK, PolicyMapper.map(preview.of(place, caller, document)));
        });
    }

    Response set(Where where, Body body) {
        return withBody(where, body, (caller, place) -> {
            Write write = Fields.read(body.object(), callers.premises(caller), fields -> {
                Long revision = fields.whole("revision", 0);
                var document = PolicyBody.of(own -> view.faults(place, own)).of(fields);
                return () -> new Write(revision, document.get());
            });
            return reply(act.apply(place, caller, write.revision(), write.document()));
        });
    }

    private Response reply(PolicyOutcome outcome) {
        if (outcome instanceof PolicyOutcome.Done done) {
            return Replies.json(Calls.OK, PolicyMapper.map(done.now()));
        } else if (outcome instanceof PolicyOutcome.Conflict conflict) {
            return Replies.conflict(conflict.revision(), conflict.changes(), wordings.forReading(conflict.changes()));
        } else if (outcome instanceof PolicyOutcome.Invalid invalid) {
            Map<String, Text> faults = new LinkedHashMap<>();
            invalid.faults().forEach((path, text) -> faults.put("own." + path, text));
            throw Refusal.ofFields(faults);
        }
        throw new IllegalStateException("no answer is known for " + outcome);
    }

    private Response withBody(Where where, Body body, BiFunction<ApplicationUser, PolicyPlace, Response> answer) {
        return calls.answered(() -> {
            try {
                return allowed(where, answer);
            } catch (Refusal refusal) {
                body.drop();
                throw refusal;
            }
        });
    }

    private Response on(Where where, BiFunction<ApplicationUser, PolicyPlace, Response> answer) {
        return calls.answered(() -> allowed(where, answer));
    }

    private Response allowed(Where where, BiFunction<ApplicationUser, PolicyPlace, Response> answer) {
        ApplicationUser caller = callers.current();
        PolicyPlace place = where.apply(caller).orElseThrow(Refusal::notFound);
        if (!places.mayConfigure(place, caller)) {
            throw Calls.notAllowed();
        }
        return answer.apply(caller, place);
    }
}
