package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.webwork.ActionPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Administration and the settings of each project: where they begin, and the layout that a plugin's pages ask for. */
final class SettingsPages {
    private final Desk desk;
    private final SideMenu menu;

    SettingsPages(Desk desk, SideMenu menu) {
        this.desk = desk;
        this.menu = menu;
    }

    void addTo(Web web) {
        web.memberPage("/secure/admin", this::administration);
        web.memberPage("/secure/admin/", this::administration);
        web.memberPage("/plugins/servlet/project-config/*", this::settings);
    }

    private PageResult administration(PageRequest request) {
        return desk.jira().permissions().isAdministrator(Desk.userKey(request))
                ? PageResult.html(
                        "Administration",
                        "pages/administration.vm",
                        menu.administration(request, "", desk.model(request)),
                        "atl.admin")
                : Desk.notAllowed();
    }

    private PageResult settings(PageRequest request) {
        Optional<ProjectRecord> found = desk.project(request.wildcard(0), request);
        if (found.isEmpty()) {
            return Desk.noProject();
        }
        ProjectRecord project = found.get();
        if (!desk.jira().permissions().has(Permissions.ADMINISTER_PROJECT, project, Desk.userKey(request))) {
            return Desk.notAllowed();
        }
        Map<String, Object> model = menu.settings(project, request, "project-summary", desk.model(request));
        model.put("project", project);
        model.put("lead", new Look(desk.jira()).person(project.leadKey()));
        return PageResult.html(project.name(), "pages/project-config.vm", model, "atl.admin");
    }

    /** Puts a page of the plugin into the layout that its head asks for. */
    PageResult decorate(ActionPage page, PageRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("bodyHtml", page.bodyHtml());
        boolean admin = page.decorator().equals("atl.admin") || page.decorator().equals("admin");
        if (!admin || request.user().isEmpty()) {
            return PageResult.html(page.title(), "web/action.vm", model, "atl.general");
        }
        String active = page.meta().getOrDefault("admin.active.tab", "");
        Optional<ProjectRecord> project =
                Optional.ofNullable(page.meta().get("projectKey")).flatMap(key -> desk.project(key, request));
        Map<String, Object> decorated = project.isPresent()
                ? menu.settings(project.get(), request, active, model)
                : menu.administration(request, active, model);
        return PageResult.html(page.title(), "pages/decorated.vm", decorated, "atl.admin");
    }
}
