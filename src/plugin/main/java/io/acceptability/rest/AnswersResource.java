package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.AnswerQuestion;
import io.acceptability.Rights;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * A person's answer to a question: {@code PUT /subjects/{subject}/answers/{question}}.
 *
 * <p>Refuses with 401, 404 (also for a question that nobody asks), 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls}
 * says; the fields and what they may be are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/answers/{question}")
public final class AnswersResource {
    private final Calls calls;
    private final AnswerQuestion act;

    @Inject
    public AnswersResource(Calls calls, AnswerQuestion act) {
        this.calls = calls;
        this.act = act;
    }

    /** Answers, or answers anew. */
    @PUT
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response answer(
            @PathParam("subject") String subject,
            @PathParam("question") String id,
            @Context ContainerRequestContext request) {
        Optional<Question> question = Question.byId(id);
        if (question.isEmpty()) {
            return calls.nowhere();
        }
        return calls.write(Calls.OK, subject, Rights::judge, Body.of(request), fields(question.get()), act::apply);
    }

    /** {@code answer}: yes, no or unknown. {@code note}, up to 8,000 characters, and {@code link} may be left out. */
    static Fields.Shape<AnswerQuestion.Input> fields(Question question) {
        return fields -> {
            Reply reply = fields.oneOf("answer", Reply.values(), WireNames::of);
            String note = fields.text("note", TextRule.NOTE);
            String link = fields.linkOrNone("link");
            return () -> new AnswerQuestion.Input(question, reply, note, link);
        };
    }
}
