package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Looks into the jar an administrator would upload, the way Jira's plugin system will. */
class JarIT {

    private static final int JAVA_17 = 61;

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(System.getProperty("acceptability.jar"));
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void holds_our_classes_and_nobody_elses() throws IOException {
        List<String> classes = entries(".class");
        assertThat(classes).allSatisfy(name -> assertThat(name).startsWith("io/acceptability/"));
        assertThat(entries(".jar")).as("bundled libraries").isEmpty();
        for (String name : classes) {
            try (DataInputStream in = new DataInputStream(jar.getInputStream(jar.getEntry(name)))) {
                in.readInt();
                in.readUnsignedShort();
                assertThat(in.readUnsignedShort())
                        .as("class version of %s", name)
                        .isLessThanOrEqualTo(JAVA_17);
            }
        }
    }

    @Test
    void holds_what_jira_looks_for_and_the_licence() throws IOException {
        assertThat(text("atlassian-plugin.xml")).contains("key=\"io.acceptability.jira\"");
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/spring/scan-indexes.xml"))
                .contains("http://www.atlassian.com/schema/atlassian-scanner/2")
                .contains("<atlassian-scanner:scan-indexes/>");
    }

    @Test
    void the_manifest_makes_it_an_app_that_jira_takes_as_it_is() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("io.acceptability.jira");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("io.acceptability.jira");
        assertThat(manifest.getValue("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.SNAPSHOT)?");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Export-Package"))
                .as("the events that other apps listen for, and nothing else")
                .matches("io\\.acceptability\\.event;version=[^,]*");
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
    }

    @Test
    void every_import_is_required_without_a_version_and_offered_by_jira() throws IOException {
        List<String> offered = Files.readAllLines(Path.of("test/resources/host-packages.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
        for (String clause : imports == null ? new String[0] : imports.split(",")) {
            String[] parts = clause.split(";", 2);
            assertThat(offered).as("packages of the host").anyMatch(pattern -> covers(pattern, parts[0]));
            assertThat(parts).as(clause).hasSize(2);
            assertThat(parts[1].replace("\"", "")).as(clause).isEqualTo("version=0");
        }
    }

    @Test
    void the_index_says_what_the_annotations_say() throws Exception {
        Set<String> components = new TreeSet<>();
        Set<String> imports = new TreeSet<>();
        Set<String> exports = new TreeSet<>();
        URL[] location = {Path.of(jar.getName()).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(location, getClass().getClassLoader())) {
            for (String name : entries(".class")) {
                Class<?> type = Class.forName(name.replaceFirst("\\.class$", "").replace('/', '.'), false, loader);
                if (type.isAnnotationPresent(Component.class)) {
                    components.add(
                            entry(type, type.getAnnotation(Component.class).value()));
                }
                if (type.isAnnotationPresent(ExportAsService.class)) {
                    exports.add(entry(type, exported(type)));
                }
                for (Field field : type.getDeclaredFields()) {
                    addImport(field.getType(), field.getAnnotation(ComponentImport.class), imports);
                }
                for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                    for (Parameter parameter : constructor.getParameters()) {
                        addImport(parameter.getType(), parameter.getAnnotation(ComponentImport.class), imports);
                    }
                }
            }
        }
        assertThat(text("META-INF/plugin-components/component")).isEqualTo(lines(components));
        assertThat(text("META-INF/plugin-components/imports")).isEqualTo(lines(imports));
        assertThat(text("META-INF/plugin-components/exports")).isEqualTo(lines(exports));
    }

    private static void addImport(Class<?> type, ComponentImport annotation, Set<String> imports) {
        if (annotation != null) {
            imports.add(entry(type, annotation.value()));
        }
    }

    private static String exported(Class<?> type) {
        return Arrays.stream(type.getAnnotation(ExportAsService.class).value())
                .map(Class::getName)
                .sorted()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
    }

    private static String entry(Class<?> type, String suffix) {
        return type.getName() + (suffix.isEmpty() ? "" : "#" + suffix);
    }

    /** One a line, newline at the end; an empty text where there is no file. */
    private static String lines(Set<String> entries) {
        return entries.isEmpty() ? "" : String.join("\n", entries) + "\n";
    }

    private static boolean covers(String pattern, String name) {
        return pattern.endsWith(".*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private List<String> entries(String ending) {
        List<String> names = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (name.endsWith(ending)) {
                names.add(name);
            }
        }
        return names;
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
