package io.acceptability.sandbox.plugin;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.i18n.TemplateTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An {@code <action>} of a {@code <webwork1>} module: a page with an alias, roles, and a view for each result. */
public final class WebAction {

    private final LoadedPlugin plugin;
    private final Descriptor element;
    private final Set<String> roles;

    private WebAction(LoadedPlugin plugin, Descriptor module, Descriptor element) {
        this.plugin = plugin;
        this.element = element;
        this.roles = new TreeSet<>();
        for (Descriptor each : List.of(module, element)) {
            Arrays.stream(each.attribute("roles-required").split("[,\\s]+"))
                    .filter(role -> !role.isEmpty())
                    .forEach(roles::add);
        }
    }

    static List<WebAction> of(LoadedPlugin plugin, Descriptor descriptor) {
        List<WebAction> actions = new ArrayList<>();
        for (Descriptor module : descriptor.children("webwork1")) {
            for (Descriptor list : module.children("actions")) {
                list.children("action").forEach(element -> actions.add(new WebAction(plugin, module, element)));
            }
        }
        // Jira finds an action by the simple name of its class, so one that is missing is noticed at the start.
        actions.forEach(action -> plugin.beanClass(action.element.required("name")));
        return actions;
    }

    /** The name in the address, by default the simple name of the class. */
    public String alias() {
        String alias = element.attribute("alias");
        return alias.isEmpty() ? element.required("name").replaceFirst(".*\\.", "") : alias;
    }

    /** The commands that have an address of their own, by their alias. */
    public Map<String, String> commandsByAlias() {
        Map<String, String> commands = new LinkedHashMap<>();
        for (Descriptor command : element.children("command")) {
            commands.put(command.required("alias"), command.required("name"));
        }
        return commands;
    }

    /** The roles that a visitor must have, all of them. */
    public Set<String> roles() {
        return roles;
    }

    /** A new action for one request. */
    public Object create() {
        return plugin.create(element.required("name"));
    }

    /** The view of a result: that of the command, where it has one, else that of the action. */
    public String render(String command, String result, Map<String, Object> context) {
        String template = element.children("command").stream()
                .filter(each -> each.attribute("name").equals(command))
                .flatMap(each -> each.children("view").stream())
                .filter(view -> view.attribute("name").equals(result))
                .findFirst()
                .or(() -> element.children("view").stream()
                        .filter(view -> view.attribute("name").equals(result))
                        .findFirst())
                .map(Descriptor::text)
                .orElseThrow(() -> new StartFailure(
                        "atlassian-plugin.xml: the action " + alias() + " has no view for the result " + result));
        Map<String, Object> seen = new HashMap<>(context);
        seen.put("i18n", new TemplateTexts(plugin.texts(), plugin.locale()));
        return plugin.templates().render(template, seen);
    }
}
