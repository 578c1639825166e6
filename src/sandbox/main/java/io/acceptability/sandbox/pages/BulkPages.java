package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.BulkTransition;
import io.acceptability.sandbox.search.JqlException;
import io.acceptability.sandbox.search.Search;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.List;
import java.util.Map;

/** Moving many issues on at once: choose them with JQL, choose a transition, see what became of each. */
final class BulkPages {
    private static final String ADDRESS = "/secure/views/bulkedit/BulkTransition.jspa";

    private final Desk desk;
    private final Search search;
    private final BulkTransition bulk;
    private final Look look;

    BulkPages(Desk desk) {
        this.desk = desk;
        this.search = new Search(desk.jira().store(), desk.jira().permissions());
        this.bulk = new BulkTransition(desk.jira());
        this.look = new Look(desk.jira());
    }

    void addTo(Web web) {
        web.memberPage(ADDRESS, this::page);
    }

    /** What became of an issue. */
    public record ResultLine(IssueLine issue, boolean done, List<String> refusals) {}

    private PageResult page(PageRequest request) {
        String user = Desk.userKey(request);
        String jql = request.parameter("jql").map(String::strip).orElse("");
        Map<String, Object> model = desk.model(request);
        model.put("jql", jql);
        model.put("address", ADDRESS);
        if (jql.isEmpty()) {
            return PageResult.html("Bulk transition", "pages/bulk.vm", model);
        }
        List<IssueRecord> found;
        try {
            found = search.find(jql, user);
        } catch (JqlException e) {
            model.put("problem", e.getMessage());
            return new PageResult.Html(400, "Bulk transition", "pages/bulk.vm", model, List.of());
        }
        String transition = request.parameter("transition").orElse("");
        if (request.isPost() && !transition.isEmpty()) {
            List<ResultLine> results = bulk.perform(found, transition, user).stream()
                    .map(result -> new ResultLine(
                            look.line(desk.jira()
                                    .store()
                                    .issues()
                                    .byId(result.issue().id())
                                    .orElse(result.issue())),
                            result.isDone(),
                            result.refusals()))
                    .toList();
            model.put("results", results);
            model.put("transition", transition);
            model.put("done", results.stream().filter(ResultLine::done).count());
            model.put("total", results.size());
        } else {
            model.put("lines", found.stream().map(look::line).toList());
            model.put("transitions", bulk.open(found, user));
        }
        return PageResult.html("Bulk transition", "pages/bulk.vm", model);
    }
}
