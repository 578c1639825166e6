package io.acceptability.sandbox.pages;

import com.atlassian.jira.project.Project;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.Menus;
import io.acceptability.sandbox.plugin.Menus.Item;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The menus at the side of administration and of a project's settings: the host's own entries and the plugin's. */
final class SideMenu {

    /** Entries under one heading. */
    public record Group(String title, List<Item> items) {}

    private static final String ADMIN = "admin_plugins_menu";
    private static final String PROJECT = "atl.jira.proj.config/projectgroup4";

    private final Desk desk;
    private final InstalledPlugin plugin;

    SideMenu(Desk desk, InstalledPlugin plugin) {
        this.desk = desk;
        this.plugin = plugin;
    }

    /** Adds the menu of the administration to a page's model. */
    Map<String, Object> administration(PageRequest request, String active, Map<String, Object> model) {
        Map<String, Object> context = context(request);
        Menus menus = plugin.menus();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "Issues", List.of(new Item("workflows", "Workflows", "/secure/admin/workflows/ListWorkflows.jspa"))));
        groups.add(new Group("User management", List.of(new Item("users", "Users", UserPages.ADDRESS))));
        groups.add(new Group(
                "System",
                List.of(
                        new Item("apps", "Manage apps", AppPages.ADDRESS),
                        new Item("jobs", "Scheduler", JobPages.ADDRESS),
                        new Item("mails", "Mails", MailPages.ADDRESS))));
        menus.sections(ADMIN, context)
                .forEach(section ->
                        groups.add(new Group(section.label(), menus.items(ADMIN + "/" + section.key(), context))));
        return with(model, "Administration", "/secure/admin", groups, active);
    }

    /** Adds the menu of a project's settings to a page's model. */
    Map<String, Object> settings(ProjectRecord project, PageRequest request, String active, Map<String, Object> model) {
        Map<String, Object> context = context(request);
        Project shown = new HostObjects(desk.jira().store()).project(project);
        context.put("project", shown);
        context.put("projectKeyEncoded", URLEncoder.encode(project.key(), StandardCharsets.UTF_8));
        List<Item> items = new ArrayList<>();
        items.add(new Item("project-summary", "Summary", address(project)));
        items.addAll(plugin.menus().items(PROJECT, context));
        return with(
                model,
                project.name(),
                "/projects/" + project.key(),
                List.of(new Group("Project settings", items)),
                active);
    }

    static String address(ProjectRecord project) {
        return "/plugins/servlet/project-config/" + project.key();
    }

    private static Map<String, Object> context(PageRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", Desk.user(request));
        return context;
    }

    private static Map<String, Object> with(
            Map<String, Object> model, String title, String href, List<Group> groups, String active) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("menuTitle", title);
        all.put("menuHref", href);
        all.put("menu", groups);
        all.put("menuActive", active);
        return all;
    }
}
