package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.acceptability.sandbox.probe.ProbeJar;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir
    Path folder;

    @Test
    void namesThePackageThatNothingExports() throws Exception {
        Path jar = new ProbeJar().importing("com.example.missing").writeTo(folder);
        assertThat(failureOf("--plugin", jar.toString()))
                .isEqualTo("plugin io.acceptability.probe does not resolve: nothing exports the package"
                        + " com.example.missing that it imports");
    }

    @Test
    void namesTheServiceThatTheHostDoesNotOffer() throws Exception {
        Path jar = new ProbeJar()
                .text("META-INF/plugin-components/imports", "com.atlassian.jira.security.PermissionManager\n")
                .writeTo(folder);
        assertThat(failureOf("--plugin", jar.toString()))
                .isEqualTo("plugin io.acceptability.probe does not start: no service"
                        + " com.atlassian.jira.security.PermissionManager");
    }

    @Test
    void namesTheBeanThatCannotBeMade() throws Exception {
        Path jar = new ProbeJar()
                .text("META-INF/plugin-components/component", "io.acceptability.sandbox.probe.ProbeValidator\n")
                .writeTo(folder);
        assertThat(failureOf("--plugin", jar.toString()))
                .startsWith("plugin io.acceptability.probe does not start:")
                .contains("Notes");
    }

    @Test
    void saysWhenAFileIsNoPlugin() throws Exception {
        Path jar = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertThat(failureOf("--plugin", jar.toString())).startsWith("plugin " + jar + " cannot be read: ");
    }

    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(failureOf("--port", port))
                    .isEqualTo("port " + port + " is taken; choose another one with --port");
        }
    }

    private String failureOf(String... args) throws Exception {
        String[] all = new String[args.length + 4];
        System.arraycopy(args, 0, all, 4, args.length);
        all[0] = "--home";
        all[1] = Files.createDirectories(folder.resolve("home")).toString();
        all[2] = "--port";
        all[3] = "0";
        try (Sandbox sandbox = new Sandbox(Options.parse(all), List.of(new ProbeHost()))) {
            Throwable failure = catchThrowable(sandbox::start);
            assertThat(failure).isInstanceOf(StartFailure.class);
            return failure.getMessage();
        }
    }
}
