package io.acceptability.sandbox.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Builds the jar of the probe plugin, whole or broken in one way. */
public final class ProbeJar {

    private static final String FOLDER = "io/acceptability/sandbox/probe/";

    private final List<String> packages = new ArrayList<>(List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.jira.security",
            "com.atlassian.jira.security.request",
            "com.atlassian.jira.security.xsrf",
            "com.atlassian.jira.web.action",
            "webwork.action",
            "com.atlassian.jira.user",
            "com.atlassian.jira.plugin.workflow",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.baseconditions",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind",
            "com.opensymphony.module.propertyset",
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.loader",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "net.java.ao",
            "net.java.ao.schema"));
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The whole plugin. */
    public ProbeJar() {
        for (String name : List.of(
                "Note",
                "Notes",
                "ProbeResource",
                "ProbeResource$Wish",
                "ProbeView",
                "ProbePanel",
                "ProbeAction",
                "ProbeValidatorFactory",
                "ProbeValidator",
                "ProbeCondition",
                "ProbeFunction")) {
            files.put(FOLDER + name + ".class", resource(FOLDER + name + ".class"));
        }
        for (String name : List.of("UnrestrictedAccess", "AdminOnly")) {
            String path = "com/atlassian/annotations/security/" + name + ".class";
            files.put(path, resource(path));
        }
        for (String name : List.of(
                "panel.vm",
                "greeting.vm",
                "blank.vm",
                "action.vm",
                "validator.vm",
                "texts.properties",
                "texts_zh_CN.properties",
                "base.js",
                "page.js",
                "page.css")) {
            files.put("probe/" + name, resource("probe/" + name));
        }
        files.put("atlassian-plugin.xml", resource("probe/atlassian-plugin.xml"));
        files.put("META-INF/spring/plugin-context.xml", resource("probe/context.xml"));
        text("META-INF/plugin-components/component", "io.acceptability.sandbox.probe.Notes\n");
        text(
                "META-INF/plugin-components/imports",
                "com.atlassian.activeobjects.external.ActiveObjects\n"
                        + "com.atlassian.jira.security.JiraAuthenticationContext#authentication\n");
    }

    /** Adds a class of the probe's package. */
    public ProbeJar with(String className) {
        files.put(FOLDER + className + ".class", resource(FOLDER + className + ".class"));
        return this;
    }

    /** Changes or adds a text file. */
    public ProbeJar text(String name, String content) {
        files.put(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return this;
    }

    /** Lets the plugin import one more package. */
    public ProbeJar importing(String name) {
        packages.add(name);
        return this;
    }

    /** Writes the jar into this folder. */
    public Path writeTo(Path folder) throws IOException {
        Path jar = folder.resolve("probe.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "io.acceptability.probe");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "io.acceptability.probe");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", String.join(";version=\"0\",", packages) + ";version=\"0\"");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }

    private static byte[] resource(String name) {
        try (InputStream in = ProbeJar.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
