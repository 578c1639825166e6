package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.Rights;
import io.acceptability.WithdrawConfirmation;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * A confirmation taken back: {@code POST /subjects/{subject}/withdrawal}. Answers 201: a withdrawal is an entry of its own, and what was
 * confirmed stays on record.
 *
 * <p>Refuses with 401, 404, 403 without the right to confirm, 413, 415, 400 and 409, as {@link Calls} says, and with 422 when there is
 * nothing to take back. The fields and what they may be are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/withdrawal")
public final class WithdrawalResource {
    private final Calls calls;
    private final WithdrawConfirmation act;

    @Inject
    public WithdrawalResource(Calls calls, WithdrawConfirmation act) {
        this.calls = calls;
        this.act = act;
    }

    /** Withdraws the confirmation. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response withdraw(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::confirm, Body.of(request), WithdrawalResource::fields, act::apply);
    }

    /** {@code reason}: a text of up to 8,000 characters that says something. */
    static Supplier<WithdrawConfirmation.Input> fields(Fields fields) {
        String reason = fields.text("reason", TextRule.TEXT);
        return () -> new WithdrawConfirmation.Input(reason);
    }
}
