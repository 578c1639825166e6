package io.acceptability.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What only a sandbox offers, to administrators: what otherwise takes a migration or the administration pages. */
@Path("")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class SandboxResource {
    private final Caller caller;

    SandboxResource(Caller caller) {
        this.caller = caller;
    }

    /** Sets a status without asking any validator, as a workflow migration does. */
    @POST
    @Path("move")
    public Response move(String body) {
        caller.requireAdministrator();
        JsonNode sent = Body.object(body);
        IssueRecord issue = caller.issue(Body.text(sent, "issue"));
        try {
            caller.jira().acts().setStatus(issue.id(), String.valueOf(Body.text(sent, "status")), caller.user());
        } catch (IllegalArgumentException e) {
            throw ApiError.fields(Map.of("status", e.getMessage()));
        }
        return Response.noContent().build();
    }

    /** Lets a project use a workflow. */
    @PUT
    @Path("projects/{project}/workflow")
    public Response useWorkflow(@PathParam("project") String key, String body) {
        caller.requireAdministrator();
        ProjectRecord project = caller.project(key)
                .orElseThrow(() -> ApiError.of(404, "No project could be found with key '" + key + "'."));
        String name = String.valueOf(Body.text(Body.object(body), "workflow"));
        if (caller.jira().workflows().byName(name).isEmpty()) {
            throw ApiError.fields(Map.of("workflow", "There is no workflow " + name + "."));
        }
        caller.store().database().transact(() -> {
            caller.jira().workflows().use(project.id(), name);
            return null;
        });
        return Response.noContent().build();
    }
}
