package io.acceptability.sandbox.probe;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The REST resource of the probe plugin. */
@Path("/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {

    private final Notes notes;
    private final JiraAuthenticationContext authentication;

    public ProbeResource(Notes notes, JiraAuthenticationContext authentication) {
        this.notes = notes;
        this.authentication = authentication;
    }

    /** What a request may say. */
    public record Wish(String text) {}

    @GET
    public Map<String, Object> me() {
        return Map.of("user", authentication.getLoggedInUser().getName(), "notes", notes.count());
    }

    @GET
    @Path("/open")
    @UnrestrictedAccess
    public Map<String, Object> open() {
        return Map.of("open", true);
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Map<String, Object> admin() {
        return Map.of("admin", true);
    }

    @POST
    @Path("/notes/transaction")
    public Map<String, Object> failing() {
        try {
            notes.addAndFail("lost");
        } catch (IllegalArgumentException e) {
            return Map.of("failed", e.getMessage(), "notes", notes.count());
        }
        throw new IllegalStateException("did not fail");
    }

    @POST
    @Path("/notes")
    public Map<String, Object> add(Wish wish) {
        return Map.of("notes", notes.add(wish.text()));
    }

    @PUT
    @Path("/raw")
    public Map<String, Object> raw(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        return Map.of(
                "bytes", bytes.length, "jackson", new ObjectMapper().version().getMajorVersion());
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("secret detail");
    }
}
