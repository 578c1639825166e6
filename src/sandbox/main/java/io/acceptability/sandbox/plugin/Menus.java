package io.acceptability.sandbox.plugin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plugin's {@code <web-section>} and {@code <web-item>} modules: the entries it adds to Jira's menus. */
public final class Menus {

    /** A group of entries. */
    public record Section(String key, String label) {}

    /** An entry; the address is below the context path. */
    public record Item(String id, String label, String href) {}

    /** No entry at all. */
    static final Menus NONE = new Menus();

    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?(\\w+)}?");

    private final LoadedPlugin plugin;
    private final List<Module> sections;
    private final List<Module> items;

    private record Module(Descriptor descriptor, Conditions conditions) {}

    private Menus() {
        this.plugin = null;
        this.sections = List.of();
        this.items = List.of();
    }

    Menus(LoadedPlugin plugin, Descriptor descriptor) {
        this.plugin = plugin;
        this.sections = modules(descriptor, "web-section");
        this.items = modules(descriptor, "web-item");
    }

    private List<Module> modules(Descriptor descriptor, String element) {
        return descriptor.children(element).stream()
                .sorted(Comparator.comparingInt(PanelModule::weight))
                .map(module -> new Module(module, Conditions.of(plugin, module)))
                .toList();
    }

    /** The sections at a location whose conditions hold, in order. */
    public List<Section> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(module -> module.descriptor().attribute("location").equals(location))
                .filter(module -> module.conditions().hold(context))
                .map(module -> new Section(module.descriptor().required("key"), label(module.descriptor())))
                .toList();
    }

    /** The items of a section whose conditions hold, in order. */
    public List<Item> items(String section, Map<String, Object> context) {
        return items.stream()
                .filter(module -> module.descriptor().attribute("section").equals(section))
                .filter(module -> module.conditions().hold(context))
                .map(module -> item(module.descriptor(), context))
                .toList();
    }

    private Item item(Descriptor module, Map<String, Object> context) {
        Descriptor link = module.child("link").orElseThrow();
        String id = link.attribute("linkId");
        return new Item(id.isEmpty() ? module.required("key") : id, label(module), filled(link.text(), context));
    }

    private String label(Descriptor module) {
        return module.child("label")
                .map(label -> label.attribute("key").isEmpty()
                        ? label.text()
                        : plugin.texts().getText(plugin.locale(), label.attribute("key")))
                .orElse(module.attribute("name"));
    }

    /** The address with its references replaced; one that the context does not know stays as it is. */
    private static String filled(String address, Map<String, Object> context) {
        return REFERENCE.matcher(address).replaceAll(reference -> {
            Object value = context.get(reference.group(1));
            return Matcher.quoteReplacement(value == null ? reference.group() : value.toString());
        });
    }
}
