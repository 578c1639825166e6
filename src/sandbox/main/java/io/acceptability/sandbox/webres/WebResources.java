package io.acceptability.sandbox.webres;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.sandbox.plugin.Descriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugin's {@code <web-resource>} modules: which of them a page needs, and what their files say. */
public final class WebResources {

    private static final String ROOT = "/download/resources/";

    // Replaced as a whole: pages read it while a plugin comes or goes.
    private volatile Map<String, Module> modules = Map.of();
    private final JsTexts jsTexts;
    private final RequiredByPage required = new RequiredByPage();

    /** A file of a module, as served. */
    public record Content(String contentType, byte[] bytes) {}

    private record Module(String completeKey, Descriptor descriptor, ClassLoader classes) {}

    /** Without any module yet. */
    public WebResources(I18nResolver texts) {
        this.jsTexts = new JsTexts(texts);
    }

    /** Adds the modules of a plugin. */
    public void add(Descriptor plugin, ClassLoader classes) {
        Map<String, Module> all = new LinkedHashMap<>(modules);
        for (Descriptor module : plugin.children("web-resource")) {
            String completeKey = plugin.required("key") + ":" + module.required("key");
            all.put(completeKey, new Module(completeKey, module, classes));
        }
        modules = Collections.unmodifiableMap(all);
    }

    /** Takes the modules of a plugin away. */
    public void remove(String pluginKey) {
        Map<String, Module> others = new LinkedHashMap<>(modules);
        others.keySet().removeIf(completeKey -> completeKey.startsWith(pluginKey + ":"));
        modules = Collections.unmodifiableMap(others);
    }

    /** Where a page that is being made says what it needs besides the modules of its contexts. */
    public PageBuilderService pageBuilder() {
        return required;
    }

    /** Forgets what the last page on this thread needed. */
    public void beginPage() {
        required.clear();
    }

    /** The addresses below the context path of all files with this ending that the page and its contexts need, in order. */
    public List<String> addresses(Collection<String> contexts, Locale locale, String ending) {
        List<String> addresses = new ArrayList<>();
        for (Module module : needed(contexts)) {
            for (Descriptor resource : downloads(module)) {
                String name = resource.required("name");
                if (name.endsWith(ending)) {
                    addresses.add(ROOT + module.completeKey() + "/" + name + "?locale=" + locale.toLanguageTag());
                }
            }
        }
        return addresses;
    }

    /** The file with this name of a module, with its texts in this language. */
    public Optional<Content> content(String completeKey, String name, Locale locale) {
        Module module = modules.get(completeKey);
        if (module == null) {
            return Optional.empty();
        }
        return location(module, name)
                .flatMap(location -> read(module, location))
                .map(bytes -> {
                    boolean translated = name.endsWith(".js") && hasTexts(module);
                    return new Content(ContentTypes.of(name), translated ? translate(bytes, locale) : bytes);
                });
    }

    private Set<Module> needed(Collection<String> contexts) {
        Set<Module> needed = new LinkedHashSet<>();
        for (Module module : modules.values()) {
            boolean wanted = module.descriptor().children("context").stream()
                    .anyMatch(context -> contexts.contains(context.text()));
            if (wanted) {
                collect(module, needed, new LinkedHashSet<>());
            }
        }
        for (String key : required.modules()) {
            Module module = modules.get(key);
            if (module == null) {
                throw new IllegalStateException("a page needs the web resource " + key + ", which nobody has");
            }
            collect(module, needed, new LinkedHashSet<>());
        }
        return needed;
    }

    private void collect(Module module, Set<Module> into, Set<Module> onTheWay) {
        if (!onTheWay.add(module)) {
            return;
        }
        for (Descriptor dependency : module.descriptor().children("dependency")) {
            // Dependencies on Jira's own resources are met by what every page of the host has.
            Module needed = modules.get(dependency.text());
            if (needed != null) {
                collect(needed, into, onTheWay);
            }
        }
        into.add(module);
    }

    private static List<Descriptor> downloads(Module module) {
        return module.descriptor().children("resource").stream()
                .filter(resource -> resource.attribute("type").equals("download"))
                .toList();
    }

    /** A resource names a file, or a folder when it ends in a slash. */
    private static Optional<String> location(Module module, String name) {
        for (Descriptor resource : downloads(module)) {
            String known = resource.required("name");
            if (known.equals(name)) {
                return Optional.of(resource.required("location"));
            }
            if (known.endsWith("/") && name.startsWith(known) && !name.contains("..")) {
                return Optional.of(resource.required("location") + name.substring(known.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> read(Module module, String location) {
        try (InputStream in = module.classes().getResourceAsStream(location.replaceFirst("^/", ""))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasTexts(Module module) {
        return module.descriptor().children("transformation").stream()
                .filter(transformation -> transformation.attribute("extension").equals("js"))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.attribute("key").equals("jsI18n"));
    }

    private byte[] translate(byte[] script, Locale locale) {
        return jsTexts.translate(new String(script, StandardCharsets.UTF_8), locale)
                .getBytes(StandardCharsets.UTF_8);
    }
}
