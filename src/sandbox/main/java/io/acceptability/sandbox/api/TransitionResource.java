package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
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

/** The transitions of an issue: which are open, and doing one. */
@Path("issue/{issue}/transitions")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class TransitionResource {
    private final Caller caller;

    TransitionResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issue") String keyOrId, @QueryParam("transitionId") String transitionId) {
        List<Object> shown = shown(caller.issue(keyOrId));
        if (transitionId != null) {
            shown.removeIf(each -> !transitionId.equals(((Map<?, ?>) each).get("id")));
        }
        return map("expand", "transitions", "transitions", shown);
    }

    List<Object> shown(IssueRecord issue) {
        Json json = new Json(caller);
        List<Object> shown = new ArrayList<>();
        for (Transition transition : caller.jira().acts().transitions(issue, caller.user())) {
            String to = transition.toStatusId() == null ? issue.statusId() : transition.toStatusId();
            shown.add(map(
                    "id",
                    String.valueOf(transition.id()),
                    "name",
                    transition.name(),
                    "opsbarSequence",
                    10,
                    "to",
                    json.status(caller.store().constants().byId(Kind.STATUS, to).orElse(null)),
                    "fields",
                    map()));
        }
        return shown;
    }

    @POST
    public Response perform(@PathParam("issue") String keyOrId, String body) {
        IssueRecord issue = caller.issue(keyOrId);
        JsonNode sent = Body.object(body);
        String id = Body.reference(
                sent.path("transition").isObject() ? sent.path("transition").path("id") : sent.path("transition"));
        if (id == null) {
            throw ApiError.of(400, "Missing 'transition' identifier");
        }
        if (!id.matches("[0-9]{1,9}")) {
            throw ApiError.of(400, "'transition' identifier must be an integer");
        }
        IssueEdit entered = new IssueInput(caller).edit(sent, issue);
        List<String> comments = IssueInput.comments(sent);
        try {
            caller.jira().acts().transition(issue, Integer.parseInt(id), entered, caller.user());
        } catch (TransitionRefused e) {
            throw ApiError.of(400, e.errorMessages(), e.errors());
        }
        comments.forEach(text -> caller.jira().acts().comment(issue, text, caller.user()));
        return Response.noContent().build();
    }
}
