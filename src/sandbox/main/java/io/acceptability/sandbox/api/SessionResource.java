package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.rest.OpenToAnonymous;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.web.SessionCookie;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;

/** Logging in with a cookie. */
@Path("session")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class SessionResource {
    private final Caller caller;
    private final Supplier<SessionCookie> sessions;

    SessionResource(Caller caller, Supplier<SessionCookie> sessions) {
        this.caller = caller;
        this.sessions = sessions;
    }

    @GET
    public Map<String, Object> current() {
        Account account = caller.store().accounts().byKey(caller.user()).orElseThrow();
        return map(
                "self", caller.rest("user?username=" + account.name()),
                "name", account.name(),
                "loginInfo", map("loginCount", 1));
    }

    @POST
    @OpenToAnonymous
    public Response login(String body) {
        JsonNode sent = Body.object(body);
        Account account = caller.store()
                .accounts()
                .authenticate(Body.text(sent, "username"), Body.text(sent, "password"))
                .orElseThrow(() -> ApiError.of(401, "Login failed"));
        SessionCookie cookie = sessions.get();
        String value = cookie.issue(account.key());
        return Response.ok(
                        map("session", map("name", cookie.name(), "value", value), "loginInfo", map("loginCount", 1)))
                .cookie(cookie(cookie, value, -1))
                .build();
    }

    @DELETE
    public Response logout() {
        return Response.noContent().cookie(cookie(sessions.get(), "", 0)).build();
    }

    private static NewCookie cookie(SessionCookie cookie, String value, int maxAge) {
        return new NewCookie.Builder(cookie.name())
                .value(value)
                .path(cookie.path())
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
