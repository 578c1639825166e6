package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.AcceptanceDossiers;
import io.acceptability.domain.Text;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a customer can be handed of a delivery, as it stood when it was confirmed: {@code GET /subjects/{subject}/dossier?delivery&inner}.
 *
 * <p>{@code delivery} is the id of a delivery, the latest when left out; while nothing is delivered, it is the latest confirmation. {@code
 * inner}, false when left out, adds what is meant for one's own house: the forecast and its main risk, the misreading, whether the
 * reasoning was sound, and the lesson. Elsewhere these are null.
 *
 * <p>Refuses with 401; with 404 also where nothing was confirmed or delivered yet, or there is no such delivery; with 400 a delivery that is
 * no number and a switch that is neither true nor false.
 */
@LicensedOnly
@Path("/subjects/{subject}/dossier")
public final class AcceptanceDossierResource {
    private final Calls calls;
    private final AcceptanceDossiers dossiers;

    @Inject
    public AcceptanceDossierResource(Calls calls, AcceptanceDossiers dossiers) {
        this.calls = calls;
        this.dossiers = dossiers;
    }

    /** The dossier of one delivery. */
    @GET
    public Response dossier(
            @PathParam("subject") String subject,
            @QueryParam("delivery") String delivery,
            @QueryParam("inner") String inner) {
        return calls.read(subject, call -> {
            boolean all = "true".equals(inner);
            OptionalLong one = delivery(delivery, inner);
            return Replies.json(
                    Calls.OK,
                    dossiers.of(call.subject(), call.caller(), one)
                            .map(dossier -> AcceptanceDossierMapper.map(dossier, all))
                            .orElseThrow(Refusal::notFound));
        });
    }

    private static OptionalLong delivery(String delivery, String inner) {
        Map<String, Text> faults = new LinkedHashMap<>();
        if (delivery != null && !delivery.matches("[0-9]{1,12}")) {
            faults.put("delivery", Text.of("acceptability.rest.dossier.delivery"));
        }
        if (inner != null && !inner.equals("true") && !inner.equals("false")) {
            faults.put("inner", Text.of("acceptability.rest.field.one-of", "true, false"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults);
        }
        return delivery == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(delivery));
    }
}
