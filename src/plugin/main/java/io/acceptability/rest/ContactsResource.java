package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.RecordContact;
import io.acceptability.Rights;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Real conversations with the customer: {@code POST /subjects/{subject}/contacts}.
 *
 * <p>Refuses with 401, 404, 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls} says; the fields and what they may be
 * are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/contacts")
public final class ContactsResource {
    private final Calls calls;
    private final RecordContact act;

    @Inject
    public ContactsResource(Calls calls, RecordContact act) {
        this.calls = calls;
        this.act = act;
    }

    /** Adds a conversation; the silence clock starts anew. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response record(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::judge, Body.of(request), ContactsResource::fields, act::apply);
    }

    /** {@code on}: not in the future. {@code channel}, {@code person}: one line each. {@code note} may be left out. */
    static Supplier<RecordContact.Input> fields(Fields fields) {
        LocalDate on = fields.dayUntilToday("on");
        String channel = fields.text("channel", TextRule.LINE);
        String person = fields.text("person", TextRule.LINE);
        String note = fields.text("note", TextRule.NOTE);
        return () -> new RecordContact.Input(on, channel, person, note);
    }
}
