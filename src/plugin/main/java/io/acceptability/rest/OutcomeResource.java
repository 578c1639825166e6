package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.RecordOutcome;
import io.acceptability.Rights;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Reasoning;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * How the latest delivery went: {@code POST /subjects/{subject}/outcome}. Answers 201; an outcome recorded before stays on record.
 *
 * <p>Refuses with 401, 404, 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls} says, and with 422 when nothing was
 * delivered, or when the parts do not fit the outcome: all reasons at once. The fields and what they may be are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/outcome")
public final class OutcomeResource {
    private final Calls calls;
    private final RecordOutcome act;

    @Inject
    public OutcomeResource(Calls calls, RecordOutcome act) {
        this.calls = calls;
        this.act = act;
    }

    /** Records the outcome. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response record(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::judge, Body.of(request), OutcomeResource::fields, act::apply);
    }

    /**
     * {@code outcome}: HELD, HELD_WITH_REPAIR, BROKE or UNRESOLVABLE. {@code insideBoundary}: true or false, for the second and the third
     * of them only. {@code dimension}: which failed, given for BROKE, may be for HELD_WITH_REPAIR. {@code misreading}: SILENCE,
     * SIGNATURE_ONLY or COMPROMISE, where it lay inside the boundary; may be left out. {@code cooperation}: GOES_ON, STRAINED or OVER, may
     * be left out for UNRESOLVABLE only. {@code soundReasoning}: YES, NO or UNSURE, may be left out. {@code note}: a text of up to 8,000
     * characters, may be left out. Left out and null are the same.
     */
    static Supplier<OutcomeReport> fields(Fields fields) {
        OutcomeKind outcome = fields.oneOf("outcome", OutcomeKind.values(), Enum::name);
        Boolean inside = fields.isLeftOut("insideBoundary") ? null : fields.flag("insideBoundary");
        Dimension dimension = oneOfOrNone(fields, "dimension", Dimension.values());
        Misreading misreading = oneOfOrNone(fields, "misreading", Misreading.values());
        Cooperation cooperation = oneOfOrNone(fields, "cooperation", Cooperation.values());
        Reasoning reasoning = oneOfOrNone(fields, "soundReasoning", Reasoning.values());
        String note = fields.text("note", TextRule.NOTE);
        return () -> new OutcomeReport(outcome, inside, dimension, misreading, cooperation, reasoning, note);
    }

    private static <E extends Enum<E>> E oneOfOrNone(Fields fields, String name, E[] values) {
        return fields.isLeftOut(name) ? null : fields.oneOf(name, values, Enum::name);
    }
}
