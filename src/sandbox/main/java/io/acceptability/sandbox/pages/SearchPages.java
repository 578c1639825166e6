package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.search.JqlException;
import io.acceptability.sandbox.search.Search;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.List;
import java.util.Map;

/** Finding issues with JQL, page by page. */
final class SearchPages {
    private static final int PAGE = 50;
    private static final String EVERYTHING = "order by updated desc";

    private final Desk desk;
    private final Search search;
    private final Look look;

    SearchPages(Desk desk) {
        this.desk = desk;
        this.search = new Search(desk.jira().store(), desk.jira().permissions());
        this.look = new Look(desk.jira());
    }

    void addTo(Web web) {
        web.memberPage("/issues/", this::list);
        web.memberPage("/issues", request -> PageResult.redirect("/issues/"));
    }

    private PageResult list(PageRequest request) {
        String jql = request.parameter("jql").map(String::strip).orElse("");
        String start = request.parameter("startIndex").orElse("0");
        int from = start.matches("\\d{1,7}") ? Integer.parseInt(start) : 0;
        Map<String, Object> model = desk.model(request);
        model.put("jql", jql);
        model.put("jqlQuery", Addresses.encoded(jql));
        int status = 200;
        List<IssueRecord> found = List.of();
        try {
            found = search.find(jql.isEmpty() ? EVERYTHING : jql, Desk.userKey(request));
        } catch (JqlException e) {
            status = 400;
            model.put("problem", e.getMessage());
        }
        int first = Math.min(from, found.size());
        int last = Math.min(first + PAGE, found.size());
        model.put("lines", found.subList(first, last).stream().map(look::line).toList());
        model.put("first", found.isEmpty() ? 0 : first + 1);
        model.put("last", last);
        model.put("total", found.size());
        model.put("previous", first == 0 ? -1 : Math.max(0, first - PAGE));
        model.put("next", last < found.size() ? last : -1);
        return new PageResult.Html(status, "Issues", "pages/issues.vm", model, List.of());
    }
}
