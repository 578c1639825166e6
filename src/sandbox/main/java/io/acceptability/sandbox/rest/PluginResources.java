package io.acceptability.sandbox.rest;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.osgi.PluginBeans;
import io.acceptability.sandbox.plugin.Descriptor;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;

/** Finds the REST resources and providers in a plugin's jar, as Jira does for a {@code <rest>} module. */
public final class PluginResources {

    private PluginResources() {}

    /** The instances for a {@code <rest>} module: below its {@code <package>}s, or anywhere in the jar without any. */
    public static List<Object> of(Bundle bundle, PluginBeans beans, Descriptor module) throws IOException {
        List<String> packages =
                module.children("package").stream().map(Descriptor::text).toList();
        List<Object> resources = new ArrayList<>();
        for (String name : classNames(bundle)) {
            if (packages.isEmpty() || packages.stream().anyMatch(parent -> name.startsWith(parent + "."))) {
                Class<?> type = load(beans, name);
                if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                    resources.add(beans.beanOrNew(type));
                }
            }
        }
        return resources;
    }

    private static Class<?> load(PluginBeans beans, String name) {
        try {
            return beans.load(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new StartFailure("plugin class " + name + " cannot be loaded: " + e, e);
        }
    }

    /** The classes that mention an annotation of REST; the others need not be loaded. */
    private static List<String> classNames(Bundle bundle) throws IOException {
        List<String> names = new ArrayList<>();
        var entries = bundle.findEntries("/", "*.class", true);
        if (entries == null) {
            return names;
        }
        for (URL entry : Collections.list(entries)) {
            try (InputStream in = entry.openStream()) {
                String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (bytes.contains("Ljakarta/ws/rs/Path;") || bytes.contains("Ljakarta/ws/rs/ext/Provider;")) {
                    String path = entry.getPath().replaceFirst("^/", "");
                    names.add(
                            path.substring(0, path.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
        Collections.sort(names);
        return names;
    }
}
