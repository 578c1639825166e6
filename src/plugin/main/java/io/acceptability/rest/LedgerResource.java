package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.LedgerView;
import io.acceptability.Wording;
import io.acceptability.Wordings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What was entered about a subject, by whom and when: {@code GET /subjects/{subject}/ledger?start&limit}, and whether the record is whole:
 * {@code GET …/ledger/verification}.
 *
 * <p>Refuses with 401, 404, and 400 for a page that cannot be: {@code start} is 0 or more, {@code limit} 1 to 200, 50 when left out.
 */
@LicensedOnly
@Path("/subjects/{subject}/ledger")
public final class LedgerResource {
    private final Calls calls;
    private final LedgerView ledger;
    private final Wordings wordings;

    @Inject
    public LedgerResource(Calls calls, LedgerView ledger, Wordings wordings) {
        this.calls = calls;
        this.ledger = ledger;
        this.wordings = wordings;
    }

    /** A page of entries, oldest first. Issues the caller may not see are left out of them. */
    @GET
    public Response page(
            @PathParam("subject") String subject,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        return calls.read(subject, call -> {
            Paging paging = Paging.of(start, limit);
            return Replies.json(
                    Calls.OK,
                    LedgerMapper.map(
                            ledger.page(call.subject(), call.caller(), paging.start(), paging.limit()),
                            wordings.forReading(List.of())));
        });
    }

    /** Walks the chain of hashes; a broken one is an answer too, and names its first broken link. */
    @GET
    @Path("verification")
    public Response verification(@PathParam("subject") String subject) {
        return calls.read(subject, call -> {
            LedgerView.Verification verification = ledger.verify(call.subject());
            Wording wording = wordings.forReading(verification.why().stream().toList());
            return Replies.json(Calls.OK, LedgerMapper.map(verification, wording));
        });
    }
}
