package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.workflow.TransitionRefused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Issues: read, create, edit, delete. */
@Path("issue")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class IssueResource {
    private final Caller caller;

    IssueResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> get(
            @PathParam("issue") String keyOrId,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") String expand,
            @QueryParam("properties") String properties) {
        IssueRecord issue = caller.issue(keyOrId);
        IssueJson json = new IssueJson(caller, List.of(issue), Fields.wanted(fields, true));
        Map<String, Object> shown = json.of(issue);
        String expanded = expand == null ? "" : expand;
        if (expanded.contains("names")) {
            shown.put("names", Fields.names());
        }
        if (expanded.contains("schema")) {
            shown.put("schema", Fields.schemas());
        }
        if (expanded.contains("changelog")) {
            shown.put("changelog", json.changelog(issue));
        }
        if (expanded.contains("transitions")) {
            shown.put("transitions", new TransitionResource(caller).shown(issue));
        }
        if (properties != null) {
            shown.put("properties", new PropertyResource(caller).named(issue, properties));
        }
        return shown;
    }

    @POST
    public Response create(String body) {
        JsonNode sent = Body.object(body);
        IssueRecord issue = create(sent);
        IssueInput.comments(sent).forEach(text -> caller.jira().acts().comment(issue, text, caller.user()));
        return Response.status(201)
                .entity(map(
                        "id",
                        String.valueOf(issue.id()),
                        "key",
                        issue.key(),
                        "self",
                        caller.rest("issue/" + issue.id())))
                .build();
    }

    private IssueRecord create(JsonNode sent) {
        JsonNode fields = sent.path("fields");
        IssueInput input = new IssueInput(caller);
        ProjectRecord project =
                caller.project(projectReference(fields.path("project"))).orElse(null);
        if (project == null) {
            input.error("project", "valid project is required");
        } else if (!caller.permissions().has(Permissions.CREATE, project, caller.user())) {
            throw ApiError.of(403, "You do not have permission to create issues in this project.");
        }
        Constant type = type(fields.path("issuetype"));
        if (type == null) {
            input.error("issuetype", "valid issue type is required");
        }
        if (!fields.has("summary")) {
            input.error("summary", "You must specify a summary of the issue.");
        }
        input.check();
        NewIssue issue = NewIssue.in(project.key()).type(type.id()).with(input.ofNew(fields, project.id()));
        parent(input, issue, type, fields.path("parent"), project);
        input.check();
        try {
            return caller.jira().issues().create(issue, caller.user());
        } catch (TransitionRefused e) {
            throw ApiError.of(400, e.errorMessages(), e.errors());
        }
    }

    private void parent(IssueInput input, NewIssue issue, Constant type, JsonNode parent, ProjectRecord project) {
        String reference = Body.firstText(parent.isValueNode() ? MissingNode.getInstance() : parent, "key", "id");
        if (!type.isSubTask()) {
            return;
        }
        IssueRecord found = caller.find(reference).orElse(null);
        if (reference == null) {
            input.error("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        } else if (found == null || found.projectId() != project.id()) {
            input.error("parent", "Could not find issue by id or key.");
        } else {
            issue.parent(found.key());
        }
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String keyOrId, String body) {
        IssueRecord issue = editable(keyOrId);
        JsonNode sent = Body.object(body);
        IssueEdit edit = new IssueInput(caller).edit(sent, issue);
        edit.newType().ifPresent(type -> checkWorkflow(type, issue));
        caller.store().database().transact(() -> {
            caller.jira().changes().edit(issue.id(), edit, caller.user());
            IssueInput.comments(sent).forEach(text -> caller.jira().acts().comment(issue, text, caller.user()));
            return null;
        });
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String keyOrId, String body) {
        IssueRecord issue = editable(keyOrId);
        JsonNode wrapped = Body.any("{\"fields\":{\"assignee\":" + Body.write(Body.object(body)) + "}}");
        caller.jira().changes().assign(issue.id(), new IssueInput(caller).edit(wrapped, issue), caller.user());
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String keyOrId, @QueryParam("deleteSubtasks") boolean deleteSubtasks) {
        IssueRecord issue = caller.issueFor(
                keyOrId, Permissions.DELETE, "You do not have permission to delete issues in this project.");
        long subtaskLink = caller.store()
                .constants()
                .linkTypeOfStyle(Constants.SUBTASK_STYLE)
                .id();
        List<Long> subtasks = caller.store().links().destinations(subtaskLink, issue.id());
        if (!subtasks.isEmpty() && !deleteSubtasks) {
            throw ApiError.of(
                    400,
                    "The issue '" + issue.key() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to"
                            + " delete this issue and all its subtasks.");
        }
        caller.store().database().transact(() -> {
            caller.store()
                    .issues()
                    .byIds(subtasks)
                    .forEach(each -> caller.jira().acts().delete(each, caller.user()));
            caller.jira().acts().delete(issue, caller.user());
            return null;
        });
        return Response.noContent().build();
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> editMeta(@PathParam("issue") String keyOrId) {
        caller.issue(keyOrId);
        return map("fields", Fields.settable());
    }

    // As in Jira: a type with another workflow is reached by moving the issue only.
    private void checkWorkflow(String type, IssueRecord issue) {
        String now = caller.jira().transitions().modelOf(issue).name();
        caller.store()
                .constants()
                .find(Kind.ISSUE_TYPE, type)
                .filter(found -> !found.id().equals(issue.typeId()))
                .filter(found -> !caller.jira()
                        .workflows()
                        .of(issue.projectId(), found.id())
                        .name()
                        .equals(now))
                .ifPresent(found -> {
                    throw ApiError.fields(Map.of("issuetype", "The issue type selected is invalid."));
                });
    }

    private IssueRecord editable(String keyOrId) {
        return caller.issueFor(keyOrId, Permissions.EDIT, "You do not have permission to edit issues in this project.");
    }

    private Constant type(JsonNode node) {
        String reference = Body.reference(node);
        return reference == null
                ? null
                : caller.store().constants().find(Kind.ISSUE_TYPE, reference).orElse(null);
    }

    private static String projectReference(JsonNode node) {
        return node.isValueNode() ? node.asText() : Body.firstText(node, "key", "id");
    }
}
