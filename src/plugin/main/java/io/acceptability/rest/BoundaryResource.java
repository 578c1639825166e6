package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.DraftBoundary;
import io.acceptability.Rights;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.RedLine;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The acceptance boundary: {@code PUT /subjects/{subject}/boundary}.
 *
 * <p>Refuses with 401, 404, 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls} says; the fields and what they may be
 * are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/boundary")
public final class BoundaryResource {
    private final Calls calls;
    private final DraftBoundary act;

    @Inject
    public BoundaryResource(Calls calls, DraftBoundary act) {
        this.calls = calls;
        this.act = act;
    }

    /** Writes the boundary, or a new version of it. */
    @PUT
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response draft(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(Calls.OK, subject, Rights::judge, Body.of(request), BoundaryResource::fields, act::apply);
    }

    /**
     * {@code accepted}, {@code outside}: texts of up to 8,000 characters. {@code constraints}: a list, empty when nothing has tightened,
     * each with {@code kind} and a {@code note} that may be left out. {@code redLines} may be left out; each has a {@code text} and, where
     * there is one, an {@code issue} that the caller may see. {@code accountable}: one line. {@code validUntil}: not in the past.
     */
    static Supplier<DraftBoundary.Input> fields(Fields fields) {
        String accepted = fields.text("accepted", TextRule.TEXT);
        String outside = fields.text("outside", TextRule.TEXT);
        List<Constraint> constraints = fields.list("constraints", constraint -> {
            Constraint.Kind kind = constraint.oneOf("kind", Constraint.Kind.values(), Enum::name);
            String note = constraint.text("note", TextRule.NOTE);
            return () -> new Constraint(kind, note);
        });
        List<RedLine> redLines = fields.listOrNone("redLines", redLine -> {
            String text = redLine.text("text", TextRule.TEXT);
            Long issue = redLine.issueOrNone("issue");
            return () -> new RedLine(text, issue);
        });
        String accountable = fields.text("accountable", TextRule.LINE);
        LocalDate validUntil = fields.dayFromToday("validUntil");
        return () -> new DraftBoundary.Input(accepted, outside, constraints, redLines, accountable, validUntil);
    }
}
