package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Projects.Holder;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** What an administrator of a real Jira sets up for a project on many pages: its workflows, its security levels. */
@Path("projects/{project}")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class SandboxProjectResource {
    private final Caller caller;

    SandboxProjectResource(Caller caller) {
        this.caller = caller;
    }

    /** Lets a project use a workflow, for the issues of one type if {@code issueType} names one. */
    @PUT
    @Path("workflow")
    public Response useWorkflow(@PathParam("project") String key, String body) {
        ProjectRecord project = administered(key);
        JsonNode sent = Body.object(body);
        String name = String.valueOf(Body.text(sent, "workflow"));
        if (caller.jira().workflows().byName(name).isEmpty()) {
            throw ApiError.fields(Map.of("workflow", "There is no workflow " + name + "."));
        }
        String type = Body.text(sent, "issueType");
        String typeId = type == null
                ? null
                : caller.store()
                        .constants()
                        .find(Kind.ISSUE_TYPE, type)
                        .map(Constant::id)
                        .orElseThrow(
                                () -> ApiError.fields(Map.of("issueType", "There is no issue type " + type + ".")));
        caller.jira().migrations().useWorkflow(project.id(), typeId, name, caller.user());
        return Response.noContent().build();
    }

    /** Adds a security level: only the project roles and users named see the issues that have it. */
    @POST
    @Path("securitylevels")
    public Response addSecurityLevel(@PathParam("project") String key, String body) {
        ProjectRecord project = administered(key);
        JsonNode sent = Body.object(body);
        String name = Body.text(sent, "name");
        if (name == null || name.isBlank()) {
            throw ApiError.fields(Map.of("name", "A name is required."));
        }
        List<String> roles = Body.references(sent.path("roles"));
        List<String> users = Body.references(sent.path("users"));
        for (String role : roles) {
            if (caller.store().roles().byName(role).isEmpty()) {
                throw ApiError.fields(Map.of("roles", "There is no project role " + role + "."));
            }
        }
        List<String> keys = users.stream()
                .map(user -> caller.store()
                        .accounts()
                        .byName(user)
                        .orElseThrow(() -> ApiError.fields(Map.of("users", "There is no user " + user + ".")))
                        .key())
                .toList();
        SecurityLevel level = caller.store().database().transact(() -> {
            SecurityLevel created = caller.store().projects().createSecurityLevel(project.id(), name);
            roles.forEach(role -> caller.store().projects().addToSecurityLevel(created.id(), Holder.ROLE, role));
            keys.forEach(user -> caller.store().projects().addToSecurityLevel(created.id(), Holder.USER, user));
            return created;
        });
        return Response.status(201)
                .entity(map("id", String.valueOf(level.id()), "name", level.name()))
                .build();
    }

    private ProjectRecord administered(String key) {
        caller.requireAdministrator();
        return caller.project(key)
                .orElseThrow(() -> ApiError.of(404, "No project could be found with key '" + key + "'."));
    }
}
