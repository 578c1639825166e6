package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links between issues. */
@Path("issueLink")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class LinkResource {
    private final Caller caller;

    LinkResource(Caller caller) {
        this.caller = caller;
    }

    /** Jira's own words: the inward issue is where the link starts, "PAY-1 (inward) blocks PAY-2 (outward)". */
    @POST
    public Response create(String body) {
        JsonNode sent = Body.object(body);
        String typeName = Body.reference(sent.path("type"));
        LinkType type = caller.store().constants().linkTypes().stream()
                .filter(each -> !each.isSystem())
                .filter(each -> each.name().equalsIgnoreCase(typeName)
                        || String.valueOf(each.id()).equals(typeName))
                .findFirst()
                .orElseThrow(() -> ApiError.of(404, "No issue link type with name '" + typeName + "' found."));
        IssueRecord from = linkable(sent.path("inwardIssue"));
        IssueRecord to = linkable(sent.path("outwardIssue"));
        if (from.id() == to.id()) {
            throw ApiError.of(400, "You cannot link an issue to itself.");
        }
        Link link = caller.jira().acts().link(type, from, to, caller.user());
        String comment = Body.text(sent.path("comment"), "body");
        if (comment != null) {
            caller.jira().acts().comment(from, comment, caller.user());
        }
        return Response.status(201)
                .header("Location", caller.rest("issueLink/" + link.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Link link = link(id);
        IssueRecord from = caller.store().issues().byId(link.source()).orElseThrow();
        IssueRecord to = caller.store().issues().byId(link.destination()).orElseThrow();
        IssueJson json = new IssueJson(caller, List.of(), Fields.wanted(List.of(), false));
        return map(
                "id",
                String.valueOf(link.id()),
                "self",
                caller.rest("issueLink/" + link.id()),
                "type",
                new Json(caller)
                        .linkType(caller.store()
                                .constants()
                                .linkType(link.typeId())
                                .orElseThrow()),
                "inwardIssue",
                json.brief(from),
                "outwardIssue",
                json.brief(to));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        Link link = link(id);
        IssueRecord from = caller.store().issues().byId(link.source()).orElseThrow();
        requireLinking(from);
        caller.jira().acts().unlink(link, caller.user());
        return Response.noContent().build();
    }

    private Link link(String id) {
        return (id.matches("[0-9]{1,18}") ? caller.store().links().byId(Long.parseLong(id)) : Optional.<Link>empty())
                .filter(link -> caller.find(String.valueOf(link.source())).isPresent()
                        && caller.find(String.valueOf(link.destination())).isPresent())
                .orElseThrow(() -> ApiError.of(404, "No issue link with id '" + id + "' exists."));
    }

    private IssueRecord linkable(JsonNode node) {
        String reference = node.isValueNode() ? node.asText() : Body.firstText(node, "key", "id");
        IssueRecord issue = caller.issue(reference);
        requireLinking(issue);
        return issue;
    }

    private void requireLinking(IssueRecord issue) {
        if (!caller.permissions().has(Permissions.LINK, issue, caller.user())) {
            throw ApiError.of(403, "No Link Issue Permission for issue '" + issue.key() + "'");
        }
    }
}
