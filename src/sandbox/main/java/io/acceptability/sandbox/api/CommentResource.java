package io.acceptability.sandbox.api;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records.Comment;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Comments of an issue. */
@Path("issue/{issue}/comment")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class CommentResource {
    private final Caller caller;

    CommentResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId) {
        IssueRecord issue = caller.issue(keyOrId);
        return json(issue).comments(issue);
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
        IssueRecord issue = caller.issue(keyOrId);
        return json(issue).comment(issue, comment(issue, id));
    }

    @POST
    public Response add(@PathParam("issue") String keyOrId, String body) {
        IssueRecord issue = caller.issueFor(
                keyOrId, Permissions.COMMENT, "You do not have the permission to comment on this issue.");
        Comment comment = caller.jira().acts().comment(issue, text(body), caller.user());
        return Response.status(201).entity(json(issue).comment(issue, comment)).build();
    }

    @PUT
    @Path("{id}")
    public Map<String, Object> edit(@PathParam("issue") String keyOrId, @PathParam("id") String id, String body) {
        IssueRecord issue = caller.issue(keyOrId);
        Comment comment = own(issue, comment(issue, id), "EDIT_ALL_COMMENTS");
        caller.jira().acts().editComment(comment, text(body), caller.user());
        return json(issue).comment(issue, comment(issue, id));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
        IssueRecord issue = caller.issue(keyOrId);
        Comment comment = own(issue, comment(issue, id), "DELETE_ALL_COMMENTS");
        caller.jira().acts().deleteComment(comment, caller.user());
        return Response.noContent().build();
    }

    private Comment own(IssueRecord issue, Comment comment, String permission) {
        if (!caller.user().equals(comment.author()) && !caller.permissions().has(permission, issue, caller.user())) {
            throw ApiError.of(403, "You do not have the permission for this comment.");
        }
        return comment;
    }

    private Comment comment(IssueRecord issue, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw ApiError.of(404, "Can not find a comment for the id: " + id + ".");
        }
        return caller.store()
                .records()
                .comment(Long.parseLong(id))
                .filter(comment -> comment.issueId() == issue.id())
                .orElseThrow(() -> ApiError.of(404, "Can not find a comment for the id: " + id + "."));
    }

    private IssueJson json(IssueRecord issue) {
        return new IssueJson(caller, List.of(issue), Fields.wanted(List.of("comment"), true));
    }

    private static String text(String body) {
        String text = Body.text(Body.object(body), "body");
        if (text == null || text.isBlank()) {
            throw ApiError.fields(Map.of("comment", "Comment body can not be empty!"));
        }
        return text;
    }
}
