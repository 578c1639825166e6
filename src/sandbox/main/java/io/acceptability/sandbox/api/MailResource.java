package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.mail.MailBox;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What would have been sent, for administrators. */
@Path("mails")
@Produces(Json.UTF8)
public final class MailResource {
    private final Caller caller;
    private final MailBox box;

    MailResource(Caller caller, MailBox box) {
        this.caller = caller;
        this.box = box;
    }

    /** All mails, the newest first. */
    @GET
    public Map<String, Object> list() {
        caller.requireAdministrator();
        return map(
                "mails",
                box.all().stream()
                        .map(mail -> map(
                                "id", String.valueOf(mail.id()),
                                "to", mail.to(),
                                "subject", mail.subject(),
                                "mimeType", mail.mimeType(),
                                "body", mail.body(),
                                "queued", Json.time(mail.queued())))
                        .toList());
    }

    @DELETE
    public Response clear() {
        caller.requireAdministrator();
        box.clear();
        return Response.noContent().build();
    }
}
