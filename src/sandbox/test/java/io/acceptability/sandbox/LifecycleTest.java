package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.probe.ProbeJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that offers {@code LifecycleAware} is told when Jira is up, and cannot keep it from stopping. */
class LifecycleTest {

    @TempDir
    Path folder;

    @Test
    void whoExportsItselfIsToldOnce() throws Exception {
        String probe = "io.acceptability.sandbox.probe.";
        assertThat(notesOf(new ProbeJar()
                        .with("ProbeStart")
                        .importing("com.atlassian.sal.api.lifecycle")
                        .text("META-INF/plugin-components/component", probe + "Notes\n" + probe + "ProbeStart\n")
                        .text(
                                "META-INF/plugin-components/exports",
                                probe + "ProbeStart#com.atlassian.sal.api.lifecycle.LifecycleAware\n")))
                .isEqualTo("<span>view of none 1</span>");
    }

    @Test
    void whoExportsNothingIsNotTold() throws Exception {
        String probe = "io.acceptability.sandbox.probe.";
        assertThat(notesOf(new ProbeJar()
                        .with("ProbeStart")
                        .importing("com.atlassian.sal.api.lifecycle")
                        .text("META-INF/plugin-components/component", probe + "Notes\n" + probe + "ProbeStart\n")))
                .isEqualTo("<span>view of none 0</span>");
    }

    private String notesOf(ProbeJar jar) throws Exception {
        Options options = Options.parse(
                "--port",
                "0",
                "--home",
                folder.resolve("home").toString(),
                "--plugin",
                jar.writeTo(folder).toString());
        Files.createDirectories(options.home());
        try (Sandbox sandbox = new Sandbox(options, List.of(new ProbeHost()))) {
            sandbox.start();
            WorkflowModule module = sandbox.plugin()
                    .workflowModule("io.acceptability.sandbox.probe.ProbeValidator")
                    .orElseThrow();
            return module.viewHtml(null, Locale.ENGLISH);
        }
    }
}
