package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.ConfirmBoundary;
import io.acceptability.Rights;
import io.acceptability.domain.Confirmation;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * The confirmation that opens the gate: {@code POST /subjects/{subject}/confirmation}.
 *
 * <p>Refuses with 401, 404, 403 without the right to confirm, 413, 415, 400 and 409, as {@link Calls} says; with 412 when the facts are
 * not those the confirmer saw, and with 422 when the rules forbid it: a state that is not acceptable, no boundary in force, evidence that
 * is not the newest or shows no consent. The fields and what they may be are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/confirmation")
public final class ConfirmationResource {
    private final Calls calls;
    private final ConfirmBoundary act;

    @Inject
    public ConfirmationResource(Calls calls, ConfirmBoundary act) {
        this.calls = calls;
        this.act = act;
    }

    /** Confirms the boundary. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response confirm(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::confirm, Body.of(request), ConfirmationResource::fields, act::apply);
    }

    /**
     * {@code fingerprint}: of the dossier the confirmer saw. {@code consent}: the id of the evidence it rests on. {@code forecast}: 2 to 98
     * percent. {@code mainRisk}: a text of up to 8,000 characters.
     */
    static Supplier<ConfirmBoundary.Input> fields(Fields fields) {
        String fingerprint = fields.text("fingerprint", TextRule.LINE);
        Long consent = fields.whole("consent", 1);
        Long forecast = fields.whole("forecast", Confirmation.LOWEST_FORECAST, Confirmation.HIGHEST_FORECAST);
        String mainRisk = fields.text("mainRisk", TextRule.TEXT);
        return () -> new ConfirmBoundary.Input(fingerprint, consent, forecast.intValue(), mainRisk);
    }
}
