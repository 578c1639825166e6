package io.acceptability.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.Acceptability;
import io.acceptability.Assessed;
import io.acceptability.CannotJudgeException;
import io.acceptability.NotAllowedException;
import io.acceptability.Outcome;
import io.acceptability.Rights;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.Wording;
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

    private final Callers callers;
    private final Subjects subjects;
    private final Acceptability acceptability;

    Calls(Callers callers, Subjects subjects, Acceptability acceptability) {
        this.callers = callers;
        this.subjects = subjects;
        this.acceptability = acceptability;
    }

    /** Answers with the subject as it stands. */
    Response dossier(String subject) {
        return read(subject, call -> {
            Assessed assessed = acceptability.of(call.subject(), call.caller());
            return Replies.dossier(OK, assessed, callers.wording(assessed));
        });
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
            if (!right.test(subjects.rights(call.subject(), call.caller()))) {
                throw notAllowed();
            }
            Write<I> write = Fields.read(body.object(), callers.premises(call.caller()), withRevision(shape));
            return reply(success, call, act.apply(call.subject(), call.caller(), write.revision(), write.input()));
        });
    }

    /** The answer of a path that leads nowhere: the same as for a subject that is not there. */
    Response nowhere() {
        return answered(() -> {
            callers.current();
            throw Refusal.notFound();
        });
    }

    /** The caller's wording of what names no issue. */
    Wording wording() {
        return callers.wording();
    }

    private Call call(String subject) {
        ApplicationUser caller = callers.current();
        return new Call(caller, subjects.find(subject, caller).orElseThrow(Refusal::notFound));
    }

    private Response reply(int success, Call call, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return Replies.dossier(success, done.now(), callers.wording(done.now()));
        } else if (outcome instanceof Outcome.Conflict conflict) {
            return Replies.conflict(conflict, wording());
        }
        // What follows names issues, so it is worded with the names that the caller may see.
        Wording wording = callers.wording(acceptability.of(call.subject(), call.caller()));
        if (outcome instanceof Outcome.Mismatch mismatch) {
            return Replies.mismatch(mismatch, wording);
        } else if (outcome instanceof Outcome.Forbidden forbidden) {
            return Replies.refusal(Refusal.of(422, forbidden.reasons()), wording);
        }
        throw new IllegalStateException("no answer is known for " + outcome);
    }

    private static <I> Fields.Shape<Write<I>> withRevision(Fields.Shape<I> shape) {
        return fields -> {
            Long revision = fields.whole("revision", 0);
            Supplier<I> input = shape.of(fields);
            return () -> new Write<>(revision, input.get());
        };
    }

    private Response answered(Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (NotAllowedException lostMeanwhile) {
            return refused(notAllowed());
        } catch (CannotJudgeException unreadable) {
            LOG.error("A REST call could not be answered: {}", unreadable.getMessage(), unreadable);
            return refused(Refusal.of(500, List.of(unreadable.why())));
        } catch (RuntimeException unexpected) {
            LOG.error("A REST call failed unexpectedly", unexpected);
            return refused(Refusal.of(500, "acceptability.rest.failed"));
        }
    }

    private Response refused(Refusal refusal) {
        return Replies.refusal(refusal, wording());
    }

    private static Refusal notAllowed() {
        return Refusal.of(403, "acceptability.rest.not-allowed");
    }
}
