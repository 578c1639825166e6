package io.acceptability.sandbox.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code <condition>} and {@code <conditions>} of a module. */
interface Conditions {

    /** Whether the module is to be shown in this context. */
    boolean hold(Map<String, Object> context);

    /** The conditions of a module; all of them must hold. */
    static Conditions of(LoadedPlugin plugin, Descriptor module) {
        List<Conditions> all = inside(plugin, module);
        return context -> all.stream().allMatch(one -> one.hold(context));
    }

    private static List<Conditions> inside(LoadedPlugin plugin, Descriptor parent) {
        List<Conditions> found = new ArrayList<>();
        parent.children("condition").forEach(element -> found.add(single(plugin, element)));
        parent.children("conditions").forEach(element -> found.add(group(plugin, element)));
        return found;
    }

    private static Conditions group(LoadedPlugin plugin, Descriptor element) {
        List<Conditions> members = inside(plugin, element);
        return "OR".equalsIgnoreCase(element.attribute("type"))
                ? context -> members.stream().anyMatch(one -> one.hold(context))
                : context -> members.stream().allMatch(one -> one.hold(context));
    }

    private static Conditions single(LoadedPlugin plugin, Descriptor element) {
        Condition condition = plugin.create(Condition.class, element.required("class"));
        condition.init(element.parameters());
        boolean inverted = Boolean.parseBoolean(element.attribute("invert"));
        return context -> condition.shouldDisplay(new HashMap<>(context)) != inverted;
    }
}
