package io.acceptability.sandbox.importer;

import io.acceptability.sandbox.demo.DeliveryGuard;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.plugin.AnonymizationModule;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.Menus;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.plugin.WebAction;
import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.store.IssueRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A sandbox without plugin and web, into which files are imported. */
final class ImportBench implements AutoCloseable {
    final SandboxJira jira;
    private final Path folder;
    private final Importer importer;

    ImportBench(Path folder) {
        this.folder = folder;
        jira = SandboxJira.open(folder.resolve("home"), null);
        DeliveryGuard guard = new DeliveryGuard(jira.store(), jira.workflows(), jira.workflowEditor(), new NoPlugin());
        importer = new Importer(jira.store(), new ImportedProjects(jira, guard));
    }

    ImportReport run(Path file) {
        return importer.run(file);
    }

    /** Imports issues, given as the elements of the file's list. */
    ImportReport run(String... issues) throws IOException {
        return run(file("issues.json", issues));
    }

    Path file(String name, String... issues) throws IOException {
        return write(name, """
                {"startAt":0,"total":%d,
                 "schema":{"customfield_7":{"custom":"com.pyxis.greenhopper.jira:gh-epic-link"},
                           "customfield_8":{"custom":"com.pyxis.greenhopper.jira:gh-epic-label"}},
                 "issues":[%s]}""".formatted(issues.length, String.join(",\n", issues)));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Path gzip(String name, Path plain) throws IOException {
        Path packed = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readString(plain).getBytes(StandardCharsets.UTF_8));
        }
        return packed;
    }

    /** An issue with the fields that none goes without, and more fields in JSON, each led by a comma. */
    static String issue(String key, String more) {
        return """
                {"id":"%s","key":"%s","fields":{"summary":"Summary of %s",
                 "project":{"id":"1","key":"%s","name":"Project %s"},
                 "issuetype":{"id":"77","name":"Story","subtask":false},
                 "status":{"id":"88","name":"Received"},
                 "created":"2024-01-02T03:04:05.000+0100","updated":"2024-02-03T04:05:06.000+0000"%s}}""".formatted(
                        5_000 + Integer.parseInt(key.substring(key.indexOf('-') + 1)),
                        key,
                        key,
                        key.substring(0, key.indexOf('-')),
                        key.substring(0, key.indexOf('-')),
                        more);
    }

    IssueRecord stored(String key) {
        return jira.store().issues().byKey(key).orElseThrow(() -> new AssertionError("there is no " + key));
    }

    @Override
    public void close() {
        jira.close();
    }

    private static final class NoPlugin implements InstalledPlugin {
        @Override
        public String key() {
            return "none";
        }

        @Override
        public Object create(String className) {
            throw new IllegalStateException("there is no plugin");
        }

        @Override
        public <T> List<AnonymizationModule<T>> anonymizationHandlers(String element, Class<T> type) {
            return List.of();
        }

        @Override
        public List<WorkflowModule> workflowModules() {
            return List.of();
        }

        @Override
        public List<WebAction> actions() {
            return List.of();
        }

        @Override
        public Menus menus() {
            throw new IllegalStateException("there is no plugin");
        }

        @Override
        public List<Panel> panels(String location, Map<String, Object> context) {
            return List.of();
        }
    }
}
