package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks into both jars an administrator would upload, the way Jira's plugin system will. */
@ParameterizedClass
@ValueSource(strings = {"jira11", "jira10"})
class JarIT {

    private static final int JAVA_17 = 61;
    private static final long LARGEST = 1_500_000;

    /** What the other of the two Jiras calls the things that this one calls otherwise. */
    private static final Map<String, String> FOREIGN =
            Map.of("jira11", "\\bjavax[./](ws[./]rs|servlet|inject)\\b.*", "jira10", "\\bjakarta[./].*");

    /** Read while compiling; at run time nobody asks for them, and Jira offers them to nobody. */
    private static final String COMPILED_AWAY = "com.atlassian.plugin.spring.scanner.annotation.";

    @Parameter
    String jira;

    private BuiltJar jar;
    private Map<String, ClassFile> classes;

    @BeforeEach
    void open() throws IOException {
        jar = BuiltJar.of(jira);
        classes = jar.classes();
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void is_named_after_its_jira_and_small() throws IOException {
        assertThat(jar.path().getFileName().toString())
                .matches("acceptability-\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?-" + jira + "\\.jar");
        assertThat(Files.size(jar.path())).isLessThan(LARGEST);
    }

    @Test
    void holds_our_classes_and_nobody_elses() {
        assertThat(jar.entries())
                .as("bundled libraries")
                .noneMatch(name -> name.endsWith(".jar"))
                .filteredOn(name -> name.endsWith(".class"))
                .hasSizeGreaterThan(100)
                .allMatch(name -> name.startsWith("io/acceptability/"));
        assertThat(classes.values())
                .allSatisfy(type -> assertThat(type.version())
                        .as("class version of %s", type.name())
                        .isEqualTo(JAVA_17));
    }

    @Test
    void holds_what_jira_looks_for_and_the_licence() {
        assertThat(jar.text("atlassian-plugin.xml"))
                .contains("key=\"io.acceptability.jira\"")
                .as("what tells Jira 10 which REST this is; Jira 11 takes it too")
                .containsPattern("<rest-migration key=\"[^\"]+\">\\s*<rest-v2/>");
        assertThat(jar.text("META-INF/LICENSE")).contains("Apache License");
        assertThat(jar.text("META-INF/spring/scan-indexes.xml"))
                .contains("http://www.atlassian.com/schema/atlassian-scanner/2")
                .contains("<atlassian-scanner:scan-indexes/>");
    }

    @Test
    void the_manifest_makes_it_an_app_that_jira_takes_as_it_is() throws IOException {
        Attributes manifest = jar.manifest();
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
                .map(line -> jira.equals("jira10") ? line.replaceFirst("^jakarta\\.", "javax.") : line)
                .toList();
        assertThat(imports()).isNotEmpty().allSatisfy((name, clause) -> {
            assertThat(offered).as("packages of the host").anyMatch(pattern -> covers(pattern, name));
            assertThat(clause).as("how %s is imported", name).isEqualTo("version=0");
        });
    }

    @Test
    void imports_what_its_classes_refer_to_and_nothing_more() throws IOException {
        Set<String> referred = new TreeSet<>();
        for (ClassFile type : classes.values()) {
            for (String name : type.types()) {
                if (!name.matches("java\\..*|io\\.acceptability\\..*") && !name.startsWith(COMPILED_AWAY)) {
                    referred.add(name.substring(0, name.lastIndexOf('.')));
                }
            }
        }
        assertThat(imports().keySet()).containsExactlyElementsOf(referred);
    }

    @Test
    void speaks_the_names_of_its_own_jira_only() throws IOException {
        List<String> faults = new ArrayList<>();
        for (ClassFile type : classes.values()) {
            type.types().stream().filter(this::foreign).forEach(name -> faults.add(type.name() + " refers to " + name));
            type.texts().stream().filter(this::foreign).forEach(text -> faults.add(type.name() + " says " + text));
        }
        imports().keySet().stream().filter(this::foreign).forEach(name -> faults.add("imports " + name));
        for (String entry : jar.entries()) {
            // What the build was made of is for its readers; nothing loads it.
            if (entry.matches("(?!META-INF/maven/).*\\.(xml|vm|js|css|properties)|META-INF/plugin-components/.*")
                    && foreign(jar.text(entry).replace('\n', ' '))) {
                faults.add("foreign name in " + entry);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_index_says_what_the_annotations_say() {
        SpringIndex index = SpringIndex.of(classes.values());
        assertThat(jar.text("META-INF/plugin-components/component"))
                .isNotEmpty()
                .isEqualTo(SpringIndex.lines(index.components()));
        assertThat(jar.text("META-INF/plugin-components/imports"))
                .isNotEmpty()
                .isEqualTo(SpringIndex.lines(index.imports()));
        assertThat(jar.text("META-INF/plugin-components/exports")).isEqualTo(SpringIndex.lines(index.exports()));
    }

    /** What each imported package is imported with. */
    private Map<String, String> imports() throws IOException {
        Map<String, String> imports = new TreeMap<>();
        for (String clause : jar.manifest().getValue("Import-Package").split(",")) {
            String[] parts = clause.split(";", 2);
            imports.put(parts[0], parts.length < 2 ? "" : parts[1].replace("\"", ""));
        }
        return imports;
    }

    private boolean foreign(String text) {
        return text.matches(".*" + FOREIGN.get(jira));
    }

    private static boolean covers(String pattern, String name) {
        return pattern.endsWith(".*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
