package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.IssueRecord;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Epics and their children, as Jira Software's own REST has them. */
@Path("epic/{epic}")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class EpicResource {
    private static final String NONE = "none";

    private final Caller caller;

    EpicResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> get(@PathParam("epic") String keyOrId) {
        IssueRecord epic = caller.issue(keyOrId);
        return map(
                "id", epic.id(),
                "key", epic.key(),
                "self", caller.baseUrl() + "/rest/agile/1.0/epic/" + epic.id(),
                "name", caller.store().parts().epicName(epic.id()).orElse(epic.summary()),
                "summary", epic.summary(),
                "done", !epic.isOpen());
    }

    @GET
    @Path("issue")
    public Map<String, Object> children(@PathParam("epic") String keyOrId, @QueryParam("fields") List<String> fields) {
        IssueRecord epic = caller.issue(keyOrId);
        long type =
                caller.store().constants().linkTypeOfStyle(Constants.EPIC_STYLE).id();
        List<IssueRecord> children =
                caller.store().issues().byIds(caller.store().links().destinations(type, epic.id())).stream()
                        .filter(child -> caller.permissions().maySee(child, caller.user()))
                        .toList();
        IssueJson json = new IssueJson(caller, children, Fields.wanted(fields, false));
        List<Object> issues = new ArrayList<>();
        children.forEach(child -> issues.add(json.of(child)));
        return map("startAt", 0, "maxResults", issues.size(), "total", issues.size(), "issues", issues);
    }

    /** Moves issues into the epic, or out of theirs when the epic is {@code none}. */
    @POST
    @Path("issue")
    public Response move(@PathParam("epic") String keyOrId, String body) {
        String epic = keyOrId.equals(NONE) ? null : caller.issue(keyOrId).key();
        List<IssueRecord> moved = new ArrayList<>();
        for (String key : Body.references(Body.object(body).path("issues"))) {
            moved.add(caller.issueFor(
                    key, Permissions.EDIT, "You do not have permission to edit issues in this project."));
        }
        caller.store().database().transact(() -> {
            moved.forEach(issue ->
                    caller.jira().changes().edit(issue.id(), IssueEdit.of().epic(epic), caller.user()));
            return null;
        });
        return Response.noContent().build();
    }
}
