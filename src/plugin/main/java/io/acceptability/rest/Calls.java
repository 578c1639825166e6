package io.acceptability.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.Acceptability;
import io.acceptability.Assessed;
import io.acceptability.CannotJudgeException;
import io.acceptability.Forecasting;
import io.acceptability.NotAllowedException;
import io.acceptability.Outcome;
import io.acceptability.Rights;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.Wordings;
import io.acceptability.domain.Change;
import io.acceptability.domain.Text;
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
    private final Forecasting forecasting;
    private final Wordings wordings;

    Calls(Callers callers, Subjects subjects, Acceptability acceptability, Forecasting forecasting, Wordings wordings) {
        this.callers = callers;
        this.subjects = subjects;
        this.acceptability = acceptability;
        this.forecasting = forecasting;
        this.wordings = wordings;
    }

    /** Answers with the subject as it stands. */
    Response dossier(String subject) {
        return read(subject, call -> dossier(OK, acceptability.of(call.subject(), call.caller())));
    }

    /** Answers with what is read of a subject. */
    Response read(String subject, Function<Call, Response> reading) {
        return answered(() -> reading.apply(call(subject)));
    }

    /** Answers with what came of an act on a subject. */
    <I> Response write(
            int success, String subject, Predicate<Rights> right, Body body, Fields.Shape<I> shape, Act<I> act) {
        return answered(() -> {
            try {
                Call call = call(subject);
                if (!right.test(subjects.rights(call.subject(), call.caller()))) {
                    throw notAllowed();
                }
                Write<I> write = Fields.read(body.object(), callers.premises(call.caller()), withRevision(shape));
                return reply(success, act.apply(call.subject(), call.caller(), write.revision(), write.input()));
            } catch (Refusal refusal) {
                body.drop();
                throw refusal;
            }
        });
    }

    /** The answer of a path that leads nowhere: the same as for a subject that is not there. */
    Response nowhere() {
        return answered(() -> {
            callers.current();
            throw Refusal.notFound();
        });
    }

    private Call call(String subject) {
        ApplicationUser caller = callers.current();
        return new Call(caller, subjects.find(subject, caller).orElseThrow(Refusal::notFound));
    }

    private Response reply(int success, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return dossier(success, done.now());
        } else if (outcome instanceof Outcome.Conflict conflict) {
            return Replies.conflict(conflict.revision(), conflict.changes(), wordings.forReading(conflict.changes()));
        } else if (outcome instanceof Outcome.Mismatch mismatch) {
            List<Text> changes = mismatch.changes().stream().map(Change::text).toList();
            return Replies.mismatch(mismatch, wordings.forReading(changes));
        } else if (outcome instanceof Outcome.Forbidden forbidden) {
            return refused(Refusal.of(422, forbidden.reasons()));
        }
        throw new IllegalStateException("no answer is known for " + outcome);
    }

    private Response dossier(int status, Assessed assessed) {
        return Replies.json(
                status, DossierMapper.map(assessed, forecasting.similar(assessed), wordings.of(assessed.names())));
    }

    private static <I> Fields.Shape<Write<I>> withRevision(Fields.Shape<I> shape) {
        return fields -> {
            Long revision = fields.whole("revision", 0);
            Supplier<I> input = shape.of(fields);
            return () -> new Write<>(revision, input.get());
        };
    }

    /** The answer, or the refusal that came of it. */
    Response answered(Supplier<Response> answer) {
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

    Response refused(Refusal refusal) {
        return Replies.refusal(refusal, wordings.forReading(refusal.texts()));
    }

    static Refusal notAllowed() {
        return Refusal.of(403, "acceptability.rest.not-allowed");
    }
}
