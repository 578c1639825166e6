package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.Menus.Item;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sidebar of a project: the host's own pages, and those that the plugin adds, each named by {@code selectedItem}. */
final class ProjectSidebar {
    static final String SUMMARY = "summary";

    private static final String SECTION = "jira.project.sidebar.plugins.navigation";
    private static final String SELECTED = "?selectedItem=";
    private static final List<Page> PAGES = List.of(
            new Page(SUMMARY, "Summary"),
            new Page("people", "People"),
            new Page("versions", "Versions"),
            new Page("components", "Components"));

    private final Desk desk;
    private final InstalledPlugin plugin;

    ProjectSidebar(Desk desk, InstalledPlugin plugin) {
        this.desk = desk;
        this.plugin = plugin;
    }

    private record Page(String item, String label) {}

    /** A line of the sidebar. */
    public record Entry(String id, String label, String href, boolean selected) {}

    /** Whether an item is a page of the host, or one for which the plugin shows something. */
    boolean knows(String item, ProjectRecord project, PageRequest request) {
        return PAGES.stream().anyMatch(page -> page.item().equals(item))
                || added(project, request).stream().anyMatch(entry -> leadsTo(item, entry));
    }

    List<Entry> entries(String selected, ProjectRecord project, PageRequest request) {
        String base = "/projects/" + project.key();
        List<Entry> entries = new ArrayList<>();
        PAGES.forEach(page -> entries.add(new Entry(
                "sidebar-" + page.item(),
                page.label(),
                base + SELECTED + page.item(),
                page.item().equals(selected))));
        entries.add(
                new Entry("sidebar-issues", "Issues", "/issues/?jql=project%20%3D%20" + encoded(project.key()), false));
        entries.add(new Entry(
                "sidebar-board", "Board", "/secure/RapidBoard.jspa?projectKey=" + encoded(project.key()), false));
        added(project, request)
                .forEach(item -> entries.add(new Entry(item.id(), item.label(), item.href(), leadsTo(selected, item))));
        if (desk.jira().permissions().has(Permissions.ADMINISTER_PROJECT, project, Desk.userKey(request))) {
            entries.add(new Entry("sidebar-settings", "Project settings", SideMenu.address(project), false));
        }
        return entries;
    }

    /** What the plugin shows for an item: the panels whose location is the item's name. */
    List<Panel> panels(String item, ProjectRecord project, PageRequest request) {
        return plugin.panels(item, context(project, request));
    }

    private List<Item> added(ProjectRecord project, PageRequest request) {
        return plugin.menus().items(SECTION, context(project, request));
    }

    private static boolean leadsTo(String selected, Item item) {
        return item.href().endsWith(SELECTED + selected) || item.href().contains(SELECTED + selected + "&");
    }

    private Map<String, Object> context(ProjectRecord project, PageRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", Desk.user(request));
        context.put("project", new HostObjects(desk.jira().store()).project(project));
        context.put("projectKey", project.key());
        context.put("pathEncodedProjectKey", encoded(project.key()));
        context.put("isAsynchronousRequest", false);
        return context;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
