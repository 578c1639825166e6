package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.LedgerView;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import io.acceptability.Wordings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The whole record of a subject as a file: {@code GET /subjects/{subject}/ledger.json} and {@code …/ledger.csv}.
 *
 * <p>Refuses with 401 and 404. Issues the caller may not see are left out, as on every page.
 */
@LicensedOnly
@Path("/subjects/{subject}/ledger.{format: json|csv}")
public final class LedgerExportResource {
    private final Calls calls;
    private final LedgerView ledger;
    private final Wordings wordings;

    @Inject
    public LedgerExportResource(Calls calls, LedgerView ledger, Wordings wordings) {
        this.calls = calls;
        this.ledger = ledger;
        this.wordings = wordings;
    }

    /** Every entry, oldest first. */
    @GET
    public Response export(@PathParam("subject") String subject, @PathParam("format") String format) {
        return calls.read(subject, call -> {
            var entries = ledger.all(call.subject(), call.caller());
            Wording wording = wordings.forReading(List.of());
            return format.equals("csv")
                    ? Replies.file(
                            name(call.subject(), format), "text/csv;charset=UTF-8", LedgerMapper.csv(entries, wording))
                    : Replies.file(
                            name(call.subject(), format),
                            "application/json;charset=UTF-8",
                            Json.bytes(LedgerMapper.export(call.subject(), entries, wording)));
        });
    }

    private static String name(SubjectInfo subject, String format) {
        return subject.key().replace(':', '-') + "-ledger." + format;
    }
}
