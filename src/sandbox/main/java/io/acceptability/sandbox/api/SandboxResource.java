package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.BulkTransition;
import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.search.JqlException;
import io.acceptability.sandbox.search.Search;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** What only a sandbox offers, to administrators: what otherwise takes a migration, an app or a page. */
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
            caller.jira().migrations().setStatus(issue.id(), String.valueOf(Body.text(sent, "status")), caller.user());
        } catch (IllegalArgumentException e) {
            throw ApiError.fields(Map.of("status", e.getMessage()));
        }
        return Response.noContent().build();
    }

    /** Does a transition, by name or id, as code inside Jira may: with its validators skipped, if asked to. */
    @POST
    @Path("transition")
    public Response transition(String body) {
        caller.requireAdministrator();
        JsonNode sent = Body.object(body);
        IssueRecord issue = caller.issue(Body.text(sent, "issue"));
        String name = String.valueOf(Body.text(sent, "transition"));
        Transition transition = caller.jira().transitions().modelOf(issue).transitions().stream()
                .filter(each ->
                        each.name().equals(name) || String.valueOf(each.id()).equals(name))
                .findFirst()
                .orElseThrow(() -> ApiError.fields(Map.of("transition", "There is no transition " + name + ".")));
        boolean skipValidators = sent.path("skipValidators").asBoolean();
        try {
            caller.jira().acts().transition(issue, transition.id(), IssueEdit.of(), caller.user(), skipValidators);
        } catch (TransitionRefused e) {
            throw ApiError.of(400, e.errorMessages(), e.errors());
        }
        return Response.noContent().build();
    }

    /** Does a transition on all issues that match, for anybody who may: what was refused is told for each of them. */
    @POST
    @Path("bulk")
    public Map<String, Object> bulk(String body) {
        JsonNode sent = Body.object(body);
        String transition = String.valueOf(Body.text(sent, "transition"));
        List<IssueRecord> found;
        try {
            found = new Search(caller.store(), caller.permissions())
                    .find(String.valueOf(Body.text(sent, "jql")), caller.user());
        } catch (JqlException e) {
            throw ApiError.of(400, e.getMessage());
        }
        return map(
                "results",
                new BulkTransition(caller.jira())
                        .perform(found, transition, caller.user()).stream()
                                .map(result -> map(
                                        "issue",
                                        result.issue().key(),
                                        "done",
                                        result.isDone(),
                                        "errorMessages",
                                        result.refusals()))
                                .toList());
    }

    /** Moves an issue, with its sub-tasks, to another project, to another type, or to both. */
    @POST
    @Path("move-issue")
    public Map<String, Object> moveIssue(String body) {
        caller.requireAdministrator();
        JsonNode sent = Body.object(body);
        IssueRecord issue = caller.issue(Body.text(sent, "issue"));
        String project = sent.has("project") ? Body.text(sent, "project") : issue.projectKey();
        String type = sent.has("issueType") ? Body.text(sent, "issueType") : issue.typeId();
        ProjectRecord target = caller.project(project)
                .orElseThrow(() -> ApiError.fields(Map.of("project", "There is no project " + project + ".")));
        String typeId = caller.store()
                .constants()
                .find(Kind.ISSUE_TYPE, String.valueOf(type))
                .map(Constant::id)
                .orElseThrow(() -> ApiError.fields(Map.of("issueType", "There is no issue type " + type + ".")));
        if (target.id() == issue.projectId() && typeId.equals(issue.typeId())) {
            throw ApiError.of(400, "Another project or another issue type is required.");
        }
        IssueRecord moved = caller.jira().migrations().moveTo(issue, target, typeId, caller.user());
        return map("id", String.valueOf(moved.id()), "key", moved.key(), "oldKey", issue.key());
    }

    /** The default time zone of Jira's users. */
    @GET
    @Path("zone")
    public Map<String, Object> zone() {
        caller.user();
        return map("zone", caller.jira().zone().get().getId());
    }

    /** Chooses the default time zone of Jira's users: what day it is. */
    @PUT
    @Path("zone")
    public Response setZone(String body) {
        caller.requireAdministrator();
        try {
            caller.jira().zone().set(String.valueOf(Body.text(Body.object(body), "zone")));
        } catch (IllegalArgumentException e) {
            throw ApiError.fields(Map.of("zone", e.getMessage()));
        }
        return Response.noContent().build();
    }
}
