package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.plugin.PluginState;
import io.acceptability.sandbox.plugin.PluginSwitch;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The app as administrators manage it: whether it is enabled, and buttons that change that while Jira runs. */
final class AppPages {
    static final String ADDRESS = "/secure/admin/apps";

    private final Desk desk;
    private final SideMenu menu;
    private final PluginSwitch app;

    AppPages(Desk desk, SideMenu menu, PluginSwitch app) {
        this.desk = desk;
        this.menu = menu;
        this.app = app;
    }

    void addTo(Web web) {
        web.memberPage(ADDRESS, desk.forAdmins(this::show));
        web.memberPage(ADDRESS + "/*", desk.forAdmins(this::act));
    }

    /** A button. */
    public record Act(String address, String label) {}

    private PageResult show(PageRequest request) {
        Map<String, Object> model = menu.administration(request, "apps", desk.model(request));
        model.put("name", app.name());
        model.put("key", app.key());
        model.put("version", app.version());
        model.put("enabled", app.state() == PluginState.ENABLED);
        model.put("state", app.state().name().toLowerCase(Locale.ROOT));
        model.put(
                "acts",
                switch (app.state()) {
                    case ENABLED ->
                        List.of(
                                new Act("disable", "Disable"),
                                new Act("install", "Upgrade"),
                                new Act("uninstall", "Uninstall"));
                    case DISABLED -> List.of(new Act("enable", "Enable"), new Act("uninstall", "Uninstall"));
                    case UNINSTALLED -> List.of(new Act("install", "Install"));
                });
        return PageResult.html("Manage apps", "pages/apps.vm", model, "atl.admin");
    }

    private PageResult act(PageRequest request) throws Exception {
        if (!request.isPost()) {
            return PageResult.redirect(ADDRESS);
        }
        switch (request.wildcard(0)) {
            case "disable" -> app.disable();
            case "enable" -> app.enable();
            case "uninstall" -> app.uninstall();
            case "install" -> app.install();
            default -> {
                return PageResult.error(404, "Nothing here", "There is no page at this address.");
            }
        }
        String done = app.name() + " is " + app.state().name().toLowerCase(Locale.ROOT);
        return PageResult.redirect(ADDRESS + desk.notices().success(Desk.userKey(request), done));
    }
}
