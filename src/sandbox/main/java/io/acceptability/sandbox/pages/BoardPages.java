package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A board of a project's issues by status category, with the details of one of them at its side. */
final class BoardPages {
    private static final String DETAILS = "atl.gh.issue.details.tab";

    private final Desk desk;
    private final Look look;
    private final InstalledPlugin plugin;

    BoardPages(Desk desk, InstalledPlugin plugin) {
        this.desk = desk;
        this.look = new Look(desk.jira());
        this.plugin = plugin;
    }

    void addTo(Web web) {
        web.memberPage("/secure/RapidBoard.jspa", this::board);
    }

    /** A column of the board. */
    public record Column(String name, List<IssueLine> cards) {}

    private PageResult board(PageRequest request) {
        Optional<ProjectRecord> found =
                desk.project(request.parameter("projectKey").orElse(""), request);
        if (found.isEmpty()) {
            return Desk.noProject();
        }
        ProjectRecord project = found.get();
        Map<String, Object> model = desk.model(request);
        model.put("project", project);
        model.put("columns", columns(project, request));
        Optional<IssueRecord> selected = request.parameter("selectedIssue").flatMap(key -> desk.issue(key, request));
        model.put("selected", selected.map(look::line).orElse(null));
        model.put(
                "panels", selected.map(issue -> panels(issue, project, request)).orElse(List.of()));
        return PageResult.html(project.name() + " board", "pages/board.vm", model, "atl.general", "gh-rapid");
    }

    private List<Column> columns(ProjectRecord project, PageRequest request) {
        Map<String, Category> categories = new HashMap<>();
        for (Constant status : desk.jira().store().constants().all(Kind.STATUS)) {
            categories.put(status.id(), status.category());
        }
        List<IssueRecord> visible =
                desk.jira().store().issues().where("i.project = ?", List.of(project.id()), "i.issuenum").stream()
                        .filter(issue -> desk.jira().permissions().maySee(issue, Desk.userKey(request)))
                        .toList();
        List<Column> columns = new ArrayList<>();
        for (Category category : Category.values()) {
            String name = switch (category) {
                case TO_DO -> "To do";
                case IN_PROGRESS -> "In progress";
                case DONE -> "Done";
            };
            columns.add(new Column(
                    name,
                    visible.stream()
                            .filter(issue -> categories.get(issue.statusId()) == category)
                            .map(look::line)
                            .toList()));
        }
        return columns;
    }

    private List<Panel> panels(IssueRecord issue, ProjectRecord project, PageRequest request) {
        HostObjects objects = new HostObjects(desk.jira().store());
        Map<String, Object> context = new HashMap<>();
        context.put("user", Desk.user(request));
        context.put("issue", objects.issue(issue));
        context.put("project", objects.project(project));
        context.put("isAsynchronousRequest", true);
        return plugin.panels(DETAILS, context);
    }
}
