package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.Part;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of projects, and each project with its sidebar. */
final class ProjectPages {
    private final Desk desk;
    private final Store store;
    private final Look look;
    private final ProjectSidebar sidebar;

    ProjectPages(Desk desk, InstalledPlugin plugin) {
        this.desk = desk;
        this.store = desk.jira().store();
        this.look = new Look(desk.jira());
        this.sidebar = new ProjectSidebar(desk, plugin);
    }

    void addTo(Web web) {
        web.memberPage("/projects", this::list);
        web.memberPage("/projects/", this::list);
        web.memberPage("/projects/*", this::view);
    }

    /** A project in the list. */
    public record ProjectLine(String key, String name, String lead, String description, long issues) {}

    /** How many issues of a project are in a status. */
    public record StatusCount(String name, String css, long count) {}

    private PageResult list(PageRequest request) {
        List<ProjectLine> projects =
                desk.projects(request).stream().map(this::line).toList();
        Map<String, Object> model = desk.model(request);
        model.put("projects", projects);
        return PageResult.html("Projects", "pages/projects.vm", model);
    }

    private PageResult view(PageRequest request) {
        Optional<ProjectRecord> found = desk.project(request.wildcard(0), request);
        if (found.isEmpty()) {
            return Desk.noProject();
        }
        ProjectRecord project = found.get();
        if (!project.key().equals(request.wildcard(0))) {
            return PageResult.redirect("/projects/" + project.key());
        }
        String item = request.parameter("selectedItem").orElse(ProjectSidebar.SUMMARY);
        if (!sidebar.knows(item, project, request)) {
            return PageResult.redirect("/projects/" + project.key());
        }
        Map<String, Object> model = desk.model(request);
        model.put("project", line(project));
        model.put("item", item);
        model.put("entries", sidebar.entries(item, project, request));
        model.put("mayCreate", desk.jira().permissions().has(Permissions.CREATE, project, Desk.userKey(request)));
        switch (item) {
            case "summary" -> summary(project, request, model);
            case "people" -> model.put("roles", roles(project));
            case "versions" -> model.put("versions", store.projects().versions(project.id()));
            case "components" ->
                model.put(
                        "components",
                        store.projects().components(project.id()).stream()
                                .map(Part::name)
                                .toList());
            default -> {
                model.put("panels", sidebar.panels(item, project, request));
                return PageResult.html(project.name(), "pages/project.vm", model, "atl.general");
            }
        }
        return PageResult.html(project.name(), "pages/project.vm", model);
    }

    private void summary(ProjectRecord project, PageRequest request, Map<String, Object> model) {
        List<IssueRecord> visible = store.issues().where("i.project = ?", List.of(project.id()), "i.issuenum").stream()
                .filter(issue -> desk.jira().permissions().maySee(issue, Desk.userKey(request)))
                .toList();
        Map<String, Long> byStatus = new HashMap<>();
        visible.forEach(issue -> byStatus.merge(issue.statusId(), 1L, Long::sum));
        List<StatusCount> counts = store.constants().all(Kind.STATUS).stream()
                .filter(status -> byStatus.containsKey(status.id()))
                .map(status ->
                        new StatusCount(status.name(), Look.lozenge(status.category()), byStatus.get(status.id())))
                .toList();
        String epic = store.constants()
                .byName(Kind.ISSUE_TYPE, "Epic")
                .map(Constant::id)
                .orElse("");
        model.put("counts", counts);
        model.put(
                "epics",
                visible.stream()
                        .filter(issue -> issue.typeId().equals(epic))
                        .map(look::line)
                        .toList());
        model.put(
                "recent",
                visible.stream()
                        .sorted(Comparator.comparing(IssueRecord::updated).reversed())
                        .limit(10)
                        .map(look::line)
                        .toList());
    }

    /** A role with the people and groups in it. */
    public record RoleLine(String name, String members) {}

    private List<RoleLine> roles(ProjectRecord project) {
        return store.roles().all().stream()
                .map(role -> new RoleLine(
                        role.name(),
                        String.join(
                                ", ",
                                store.roles().actors(project.id(), role.id()).stream()
                                        .map(actor -> actor.group()
                                                ? "group " + actor.parameter()
                                                : look.person(actor.parameter()))
                                        .toList())))
                .toList();
    }

    private ProjectLine line(ProjectRecord project) {
        return new ProjectLine(
                project.key(),
                project.name(),
                store.accounts()
                        .byKey(project.leadKey())
                        .map(Account::displayName)
                        .orElse(""),
                project.description() == null ? "" : project.description(),
                store.issues().count(project.id()));
    }
}
