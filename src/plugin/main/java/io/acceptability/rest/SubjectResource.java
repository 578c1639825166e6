package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.PanelHtml;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * A subject as it stands: {@code GET /subjects/{subject}}, and {@code …/panel} for the page that shows it.
 *
 * <p>Refuses with 401 who is not logged in, and with 404 a subject that is missing, is none, or is not visible to the caller.
 */
@LicensedOnly
@Path("/subjects/{subject}")
public final class SubjectResource {
    private final Calls calls;
    private final PanelHtml panel;

    @Inject
    public SubjectResource(Calls calls, PanelHtml panel) {
        this.calls = calls;
        this.panel = panel;
    }

    /** The dossier. */
    @GET
    public Response dossier(@PathParam("subject") String subject) {
        return calls.dossier(subject);
    }

    /** The panel's HTML, drawn anew after a write. */
    @GET
    @Path("panel")
    public Response panel(@PathParam("subject") String subject) {
        return calls.read(
                subject,
                call -> Replies.bytes(
                        Calls.OK,
                        "text/html;charset=UTF-8",
                        panel.render(call.subject(), call.caller()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Any other path: 404 in the shape of every other refusal. */
    @Path("{nowhere: .+}")
    @SuppressWarnings("DoNotCallSuggester") // The host calls it, whatever the method of the request.
    public Object nowhere() {
        throw new WebApplicationException(calls.nowhere());
    }
}
