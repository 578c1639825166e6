package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entity properties of an issue. */
@Path("issue/{issue}/properties")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class PropertyResource {
    private static final String ENTITY = "IssueProperty";

    private final Caller caller;

    PropertyResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> keys(@PathParam("issue") String keyOrId) {
        IssueRecord issue = caller.issue(keyOrId);
        List<Map<String, Object>> keys = records().propertyKeys(ENTITY, issue.id()).stream()
                .map(key -> map("self", caller.rest("issue/" + issue.id() + "/properties/" + key), "key", key))
                .toList();
        return map("keys", keys);
    }

    @GET
    @Path("{key}")
    public Map<String, Object> get(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        IssueRecord issue = caller.issue(keyOrId);
        String json = records().property(ENTITY, issue.id(), key).orElseThrow(() -> missing(key));
        return map("key", key, "value", Body.any(json));
    }

    @PUT
    @Path("{key}")
    public Response set(@PathParam("issue") String keyOrId, @PathParam("key") String key, String body) {
        IssueRecord issue = editable(keyOrId);
        if (key.length() > 255) {
            throw ApiError.of(400, "Property keys have 255 characters at most.");
        }
        boolean isNew = records().setProperty(ENTITY, issue.id(), key, Body.write(Body.any(body)));
        return Response.status(isNew ? 201 : 200).build();
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("key") String key) {
        IssueRecord issue = editable(keyOrId);
        if (!records().deleteProperty(ENTITY, issue.id(), key)) {
            throw missing(key);
        }
        return Response.noContent().build();
    }

    /** The values of the properties a request names, {@code *all} or separated by commas. */
    Map<String, Object> named(IssueRecord issue, String names) {
        List<String> wanted = List.of(names.split(","));
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : records().propertyKeys(ENTITY, issue.id())) {
            if (wanted.contains("*all") || wanted.contains(key)) {
                records().property(ENTITY, issue.id(), key).ifPresent(json -> values.put(key, Body.any(json)));
            }
        }
        return values;
    }

    private IssueRecord editable(String keyOrId) {
        return caller.issueFor(keyOrId, Permissions.EDIT, "You do not have permission to edit issues in this project.");
    }

    private Records records() {
        return caller.store().records();
    }

    private static ApiError missing(String key) {
        return ApiError.of(404, "The property with key " + key + " does not exist.");
    }
}
