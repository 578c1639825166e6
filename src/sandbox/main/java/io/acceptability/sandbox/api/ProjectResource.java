package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Projects.Part;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects with their parts. */
@Path("project")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class ProjectResource {
    private final Caller caller;
    private final Json json;

    ProjectResource(Caller caller) {
        this.caller = caller;
        this.json = new Json(caller);
    }

    @GET
    public List<Map<String, Object>> list() {
        return caller.store().projects().all().stream()
                .filter(project -> !project.archived() && caller.permissions().maySee(project, caller.user()))
                .map(json::project)
                .toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> get(@PathParam("project") String keyOrId) {
        ProjectRecord project = project(keyOrId);
        Map<String, Object> shown = json.project(project);
        shown.put("description", project.description() == null ? "" : project.description());
        shown.put("lead", json.person(project.leadKey()));
        shown.put("components", components(keyOrId));
        shown.put("versions", versions(keyOrId));
        shown.put("issueTypes", issueTypes());
        shown.put("roles", map());
        return shown;
    }

    /** Creates a project with the default permissions; administrators only. */
    @POST
    public Response create(String body) {
        caller.requireAdministrator();
        JsonNode sent = Body.object(body);
        String key = Body.text(sent, "key");
        String name = Body.text(sent, "name");
        Map<String, String> errors = new LinkedHashMap<>();
        if (key == null || !key.matches("[A-Z][A-Z0-9_]{1,9}")) {
            errors.put(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more"
                            + " uppercase alphanumeric characters.");
        } else if (caller.store().projects().byKey(key).isPresent()) {
            errors.put("projectKey", "Project '" + key + "' uses this project key.");
        }
        if (name == null || name.isBlank()) {
            errors.put("projectName", "You must specify a valid project name.");
        }
        String lead = Body.text(sent, "lead");
        Account account = caller.store().accounts().byName(lead).orElse(null);
        if (lead != null && account == null) {
            errors.put("projectLead", "The user '" + lead + "' does not exist.");
        }
        if (!errors.isEmpty()) {
            throw ApiError.fields(errors);
        }
        String leadKey = account == null ? caller.user() : account.key();
        ProjectRecord project = caller.jira().foundation().project(key, name, leadKey, Body.text(sent, "description"));
        return Response.status(201)
                .entity(map("self", caller.rest("project/" + project.id()), "id", project.id(), "key", key))
                .build();
    }

    @GET
    @Path("{project}/components")
    public List<Map<String, Object>> components(@PathParam("project") String keyOrId) {
        return caller.store().projects().components(project(keyOrId).id()).stream()
                .map(part -> part(part, "component"))
                .toList();
    }

    @GET
    @Path("{project}/versions")
    public List<Map<String, Object>> versions(@PathParam("project") String keyOrId) {
        return caller.store().projects().versions(project(keyOrId).id()).stream()
                .map(part -> {
                    Map<String, Object> version = part(part, "version");
                    version.put("released", part.released());
                    version.put("archived", part.archived());
                    return version;
                })
                .toList();
    }

    @GET
    @Path("{project}/statuses")
    public List<Map<String, Object>> statuses(@PathParam("project") String keyOrId) {
        ProjectRecord project = project(keyOrId);
        return caller.store().constants().all(Kind.ISSUE_TYPE).stream()
                .map(type -> {
                    Map<String, Object> shown = json.issueType(type);
                    shown.put(
                            "statuses",
                            caller.jira().workflows().of(project.id(), type.id()).statusIds().stream()
                                    .map(id -> json.status(caller.store()
                                            .constants()
                                            .byId(Kind.STATUS, id)
                                            .orElse(null)))
                                    .toList());
                    return shown;
                })
                .toList();
    }

    private List<Map<String, Object>> issueTypes() {
        return caller.store().constants().all(Kind.ISSUE_TYPE).stream()
                .map(json::issueType)
                .toList();
    }

    private ProjectRecord project(String keyOrId) {
        return caller.project(keyOrId)
                .orElseThrow(() -> ApiError.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private Map<String, Object> part(Part part, String path) {
        return map(
                "self", caller.rest(path + "/" + part.id()),
                "id", String.valueOf(part.id()),
                "name", part.name(),
                "projectId", part.projectId());
    }
}
