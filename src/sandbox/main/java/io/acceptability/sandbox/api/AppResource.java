package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.plugin.PluginSwitch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The app itself, for administrators who disable, enable, remove or upgrade it while Jira runs. */
@Path("plugin")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class AppResource {
    private final Caller caller;
    private final PluginSwitch app;

    AppResource(Caller caller, PluginSwitch app) {
        this.caller = caller;
        this.app = app;
    }

    @GET
    public Map<String, Object> show() {
        caller.requireAdministrator();
        return map(
                "key",
                app.key(),
                "name",
                app.name(),
                "version",
                app.version(),
                "state",
                app.state(),
                "listeners",
                app.listeners());
    }

    /** Does it and answers once it is done. */
    @POST
    @Path("{act}")
    public Map<String, Object> act(@PathParam("act") String act) throws Exception {
        caller.requireAdministrator();
        switch (act) {
            case "disable" -> app.disable();
            case "enable" -> enable();
            case "uninstall" -> app.uninstall();
            case "install" -> app.install();
            default -> throw ApiError.of(404, "An app cannot be told to " + act + ".");
        }
        return show();
    }

    private void enable() throws Exception {
        try {
            app.enable();
        } catch (IllegalStateException notInstalled) {
            throw ApiError.of(409, notInstalled.getMessage());
        }
    }
}
