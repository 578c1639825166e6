package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.EndConcession;
import io.acceptability.GrantConcession;
import io.acceptability.Rights;
import io.acceptability.domain.Concession;
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
 * The gaps that the customer accepts: {@code POST /subjects/{subject}/concessions}, and {@code POST …/concessions/{id}/end}.
 *
 * <p>Refuses with 401, 404 (also for an id that is no number), 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls}
 * says, and with 422 what can never be conceded: what is not strained, the technical floor, a vague answer and the three misreadings, an
 * issue that strains nothing, a gap conceded already; or the end of a concession that is not in force. The fields and what they may be are
 * in {@link #fields} and {@link #endFields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/concessions")
public final class ConcessionsResource {
    private final Calls calls;
    private final GrantConcession grant;
    private final EndConcession end;

    @Inject
    public ConcessionsResource(Calls calls, GrantConcession grant, EndConcession end) {
        this.calls = calls;
        this.grant = grant;
        this.end = end;
    }

    /** Grants a concession. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response grant(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(
                Calls.CREATED, subject, Rights::judge, Body.of(request), ConcessionsResource::fields, grant::apply);
    }

    /** Ends a concession; it stays on record. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    @Path("{id}/end")
    public Response end(
            @PathParam("subject") String subject,
            @PathParam("id") String id,
            @Context ContainerRequestContext request) {
        if (!id.matches("[0-9]{1,18}")) {
            return calls.nowhere();
        }
        return calls.write(
                Calls.CREATED, subject, Rights::judge, Body.of(request), endFields(Long.parseLong(id)), end::apply);
    }

    /**
     * {@code rule}: the reading it covers. {@code issue}: the one driver it covers, left out for the whole reading. {@code gap},
     * {@code limit}: texts of up to 8,000 characters. {@code owner}: one line. {@code due}: not in the past. {@code disposition}: REPAIR,
     * COMPENSATE or LIVE_WITH. {@code followOn}: the key of the issue that repairs or compensates the gap; may be left out with LIVE_WITH
     * only. Issues must be visible to the caller.
     */
    static Supplier<GrantConcession.Input> fields(Fields fields) {
        String reading = fields.oneOf("rule", GrantConcession.READINGS.toArray(String[]::new), String::toString);
        Long issue = fields.issueOrNone("issue");
        String gap = fields.text("gap", TextRule.TEXT);
        String limit = fields.text("limit", TextRule.TEXT);
        String owner = fields.text("owner", TextRule.LINE);
        LocalDate due = fields.dayFromToday("due");
        Concession.Disposition disposition = fields.oneOf("disposition", Concession.Disposition.values(), Enum::name);
        boolean mayBeAlone = disposition == null || disposition == Concession.Disposition.LIVE_WITH;
        Long followOn = mayBeAlone ? fields.issueOrNone("followOn") : fields.issue("followOn");
        return () -> new GrantConcession.Input(reading, issue, gap, limit, owner, due, disposition, followOn);
    }

    /** {@code reason}: a text of up to 8,000 characters that says something. */
    static Fields.Shape<EndConcession.Input> endFields(long concession) {
        return fields -> {
            String reason = fields.text("reason", TextRule.TEXT);
            return () -> new EndConcession.Input(concession, reason);
        };
    }
}
