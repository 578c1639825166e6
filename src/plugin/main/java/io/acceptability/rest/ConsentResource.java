package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.RecordConsent;
import io.acceptability.Rights;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.CustomerPerson;
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
 * What shows where the customer stands: {@code POST /subjects/{subject}/consent}.
 *
 * <p>Refuses with 401, 404, 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls} says; the fields and what they may be
 * are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/consent")
public final class ConsentResource {
    private final Calls calls;
    private final RecordConsent act;

    @Inject
    public ConsentResource(Calls calls, RecordConsent act) {
        this.calls = calls;
        this.act = act;
    }

    /** Adds a piece of evidence; the newest counts. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response record(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::judge, Body.of(request), ConsentResource::fields, act::apply);
    }

    /**
     * {@code kind}: one of the ladder. {@code person}: {@code name}, {@code organisation}, {@code role}, {@code authority}; all but the
     * name may be empty. {@code on}: not in the future. {@code channel}, {@code lasting}, {@code quote} (may be empty); {@code link} may
     * be left out.
     *
     * <p>A kind that shows consent must say more: who may accept what (authority), and in which words or where it is written down (a
     * quote or a link).
     */
    static Supplier<RecordConsent.Input> fields(Fields fields) {
        ConsentKind kind = fields.oneOf("kind", ConsentKind.values(), Enum::name);
        boolean consents = kind != null && kind.isConsent();
        CustomerPerson person = fields.object("person", inner -> person(inner, consents));
        LocalDate on = fields.dayUntilToday("on");
        String channel = fields.text("channel", TextRule.LINE);
        Boolean lasting = fields.flag("lasting");
        String quote = fields.text("quote", TextRule.TEXT_OR_EMPTY);
        String link = fields.linkOrNone("link");
        if (consents && quote != null && TextRule.isBlank(quote) && link == null) {
            fields.fault("quote", "acceptability.rest.consent.quote-or-link");
        }
        return () -> new RecordConsent.Input(kind, person, on, channel, lasting, quote, link);
    }

    private static Supplier<CustomerPerson> person(Fields fields, boolean consents) {
        String name = fields.text("name", TextRule.LINE);
        String organisation = fields.text("organisation", TextRule.LINE_OR_EMPTY);
        String role = fields.text("role", TextRule.LINE_OR_EMPTY);
        String authority = fields.text("authority", TextRule.LINE_OR_EMPTY);
        if (consents && authority != null && TextRule.isBlank(authority)) {
            fields.fault("authority", "acceptability.rest.consent.authority");
        }
        return () -> new CustomerPerson(name, organisation, role, authority);
    }
}
