package io.acceptability.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.Acceptability;
import io.acceptability.Assessed;
import io.acceptability.CannotJudgeException;
import io.acceptability.NotAllowedException;
import io.acceptability.Outcome;
import io.acceptability.Rights;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes every call in one order: 401 not logged in, 404 no such subject or not for this caller to see, 403 not allowed, 413 and 415
 * and 400 for the body, then what the act itself answers (409, 412, 422). Nothing is written unless the answer is 2xx. Whatever fails
 * unexpectedly is a 500 that says so plainly; its details are in the log only.
 */
@Component
class Calls {
    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    /** The answer to a write that makes something new. */
    static final int CREATED = 201;
    /** The answer to a write that sets something. */
    static final int OK = 200;

    /** Somebody logged in, and the subject they may see. */
    record Call(ApplicationUser caller, SubjectInfo subject) {}

    /** An act of the front door. */
    interface Act<I> {
        Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, I input);
    }

    private record Write<I>(long revision, I input) {}

    private final JiraAuthenticationContext authentication;
    private final Subjects subjects;
    private final Acceptability acceptability;
    private final Premising premising;
    private final Replies replies;

    Calls(
            JiraAuthenticationContext authentication,
            Subjects subjects,
            Acceptability acceptability,
            Premising premising,
            Replies replies) {
        this.authentication = authentication;
        this.subjects = subjects;
        this.acceptability = acceptability;
        this.premising = premising;
        this.replies = replies;
    }

    /** Answers with what is read of a subject. */
    Response read(String subject, Function<Call, Response> reading) {
        return answered(() -> reading.apply(call(subject)));
    }

    /** Answers with what came of an act on a subject. */
    <I> Response write(
            int success, String subject, Predicate<Rights> right, Body body, Fields.Shape<I> shape, Act<I> act) {
        return answered(() -> {
            Call call = call(subject);
            Assessed before = acceptability.of(call.subject(), call.caller());
            if (!right.test(before.rights())) {
                throw notAllowed();
            }
            Write<I> write = Fields.read(body.object(), premising.of(call.caller()), withRevision(shape));
            Outcome outcome = act.apply(call.subject(), call.caller(), write.revision(), write.input());
            return replies.outcome(success, outcome, before);
        });
    }

    /** The answer of a path that leads nowhere: the same as for a subject that is not there. */
    Response nowhere() {
        return answered(() -> {
            caller();
            throw Refusal.notFound();
        });
    }

    private Call call(String subject) {
        ApplicationUser caller = caller();
        return new Call(caller, subjects.find(subject, caller).orElseThrow(Refusal::notFound));
    }

    /** The host keeps anonymous callers out already; should it ever not, this does. */
    private ApplicationUser caller() {
        ApplicationUser caller = authentication.getLoggedInUser();
        if (caller == null) {
            throw Refusal.notLoggedIn();
        }
        return caller;
    }

    private static <I> Fields.Shape<Write<I>> withRevision(Fields.Shape<I> shape) {
        return fields -> {
            Long revision = fields.whole("revision", 0, Long.MAX_VALUE);
            Supplier<I> input = shape.of(fields);
            return () -> new Write<>(revision, input.get());
        };
    }

    private Response answered(Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            return replies.refusal(refusal);
        } catch (NotAllowedException lostMeanwhile) {
            return replies.refusal(notAllowed());
        } catch (CannotJudgeException unreadable) {
            LOG.error("A REST call could not be answered: {}", unreadable.getMessage(), unreadable);
            return replies.refusal(Refusal.of(500, List.of(unreadable.why())));
        } catch (RuntimeException unexpected) {
            LOG.error("A REST call failed unexpectedly", unexpected);
            return replies.refusal(Refusal.of(500, "acceptability.rest.failed"));
        }
    }

    private static Refusal notAllowed() {
        return Refusal.of(403, "acceptability.rest.not-allowed");
    }
}
