package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.search.JqlException;
import io.acceptability.sandbox.search.Search;
import io.acceptability.sandbox.store.IssueRecord;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Searches by JQL. */
@Path("search")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class SearchResource {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final Caller caller;

    SearchResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") String expand) {
        return search(jql, number(startAt, 0), number(maxResults, PAGE), fields, expand);
    }

    @POST
    public Map<String, Object> post(String body) {
        JsonNode sent = Body.object(body);
        JsonNode fields = sent.path("fields");
        return search(
                Body.text(sent, "jql"),
                number(Body.text(sent, "startAt"), 0),
                number(Body.text(sent, "maxResults"), PAGE),
                fields.isArray() ? Body.references(fields) : fields.isTextual() ? List.of(fields.asText()) : List.of(),
                sent.path("expand").isMissingNode() ? null : sent.path("expand").toString());
    }

    private Map<String, Object> search(String jql, int startAt, int maxResults, List<String> fields, String expand) {
        List<IssueRecord> found;
        try {
            found = new Search(caller.store(), caller.permissions()).find(jql, caller.user());
        } catch (JqlException e) {
            throw ApiError.of(400, e.messages(), Map.of());
        }
        int size = maxResults < 0 ? LARGEST_PAGE : Math.min(maxResults, LARGEST_PAGE);
        int from = Math.min(startAt, found.size());
        List<IssueRecord> page = found.subList(from, Math.min(found.size(), from + size));
        IssueJson json = new IssueJson(caller, page, Fields.wanted(fields, false));
        String expanded = expand == null ? "" : expand;
        List<Object> issues = new ArrayList<>();
        for (IssueRecord issue : page) {
            Map<String, Object> shown = json.of(issue);
            if (expanded.contains("changelog")) {
                shown.put("changelog", json.changelog(issue));
            }
            issues.add(shown);
        }
        Map<String, Object> answer = map(
                "expand",
                "schema,names",
                "startAt",
                startAt,
                "maxResults",
                size,
                "total",
                found.size(),
                "issues",
                issues);
        if (expanded.contains("names")) {
            answer.put("names", Fields.names());
        }
        if (expanded.contains("schema")) {
            answer.put("schema", Fields.schemas());
        }
        return answer;
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("-?[0-9]{1,9}")) {
            throw ApiError.of(400, "'" + text + "' is no number.");
        }
        int number = Integer.parseInt(text);
        if (number < 0 && otherwise == 0) {
            throw ApiError.of(400, "startAt must not be negative.");
        }
        return number;
    }
}
