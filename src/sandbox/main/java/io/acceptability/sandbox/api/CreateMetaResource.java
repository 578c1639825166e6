package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What can be entered for new issues: in the old shape that clients still ask for, and in Jira's present one. */
@Path("issue/createmeta")
@Produces(Json.UTF8)
public final class CreateMetaResource {
    private final Caller caller;
    private final Json json;

    CreateMetaResource(Caller caller) {
        this.caller = caller;
        this.json = new Json(caller);
    }

    @GET
    public Map<String, Object> all(
            @QueryParam("projectKeys") String projectKeys,
            @QueryParam("projectIds") String projectIds,
            @QueryParam("issuetypeNames") String typeNames,
            @QueryParam("expand") String expand) {
        boolean withFields = expand != null && expand.contains("fields");
        List<Object> projects = new ArrayList<>();
        for (ProjectRecord project : caller.store().projects().all()) {
            if (caller.permissions().has(Permissions.CREATE, project, caller.user())
                    && named(projectKeys, project.key())
                    && named(projectIds, String.valueOf(project.id()))) {
                Map<String, Object> shown = json.project(project);
                shown.put("issuetypes", types(typeNames, withFields));
                projects.add(shown);
            }
        }
        return map("expand", "projects", "projects", projects);
    }

    @GET
    @Path("{project}/issuetypes")
    public Map<String, Object> typesOf(@PathParam("project") String keyOrId) {
        requireProject(keyOrId);
        List<Object> types = types(null, false);
        return page(types);
    }

    @GET
    @Path("{project}/issuetypes/{type}")
    public Map<String, Object> fieldsOf(@PathParam("project") String keyOrId) {
        requireProject(keyOrId);
        return page(List.copyOf(Fields.settable().values()));
    }

    private void requireProject(String keyOrId) {
        caller.project(keyOrId)
                .orElseThrow(() -> ApiError.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private List<Object> types(String names, boolean withFields) {
        List<Object> types = new ArrayList<>();
        caller.store().constants().all(Kind.ISSUE_TYPE).stream()
                .filter(type -> named(names, type.name()))
                .forEach(type -> {
                    Map<String, Object> shown = json.issueType(type);
                    if (withFields) {
                        shown.put("fields", Fields.settable());
                    }
                    types.add(shown);
                });
        return types;
    }

    private static Map<String, Object> page(List<Object> values) {
        return map("maxResults", values.size(), "startAt", 0, "total", values.size(), "isLast", true, "values", values);
    }

    private static boolean named(String list, String name) {
        return list == null || Arrays.asList(list.split(",")).contains(name);
    }
}
