package io.acceptability.browser.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A sandbox in a process of its own, started from the packaged jar just as a user starts it. */
public final class Sandbox implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final String READY = "Sandbox ready: ";

    /** For a machine that lives as long as a scenario, to optimise what it runs costs more than it saves. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final String url;
    private final List<String> output;
    private final Duration startedIn;

    private Sandbox(Process process, String url, List<String> output, Duration startedIn) {
        this.process = process;
        this.url = url;
        this.output = output;
        this.startedIn = startedIn;
    }

    /** How a start that failed ended. */
    public record Failure(int exit, List<String> errors) {}

    /** Starts one on a free port with this home and these further arguments, and waits until it says that it is ready. */
    public static Sandbox start(Path home, String... arguments) {
        long from = System.nanoTime();
        List<String> output = new CopyOnWriteArrayList<>();
        try {
            Process process = builder(home, arguments)
                    .redirectError(
                            home.resolveSibling(home.getFileName() + ".log").toFile())
                    .start();
            String url = awaitReady(process, home, output);
            return new Sandbox(process, url, output, Duration.ofNanos(System.nanoTime() - from));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Starts one that is expected to give up, and returns how it did. */
    public static Failure startInVain(Path home, String... arguments) throws IOException, InterruptedException {
        Path errors = home.resolveSibling(home.getFileName() + ".err");
        Process process = builder(home, arguments)
                .redirectError(errors.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it started, or never gave up");
        }
        return new Failure(process.exitValue(), Files.readAllLines(errors));
    }

    private static ProcessBuilder builder(Path home, String... arguments) {
        Path jar = Path.of(System.getProperty("acceptability.sandbox.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("no sandbox at " + jar + ": run mvn package first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.addAll(List.of("-jar", jar.toString(), "--home", home.toString()));
        if (!Arrays.asList(arguments).contains("--port")) {
            command.addAll(List.of("--port", String.valueOf(freePort())));
        }
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    private static String awaitReady(Process process, Path home, List<String> output) {
        CompletableFuture<String> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> readOutput(process, output, ready), "sandbox output");
        reader.setDaemon(true);
        reader.start();
        try {
            return ready.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException notReady) {
            process.destroyForcibly();
            throw new IllegalStateException("the sandbox did not get ready; see the log beside " + home, notReady);
        }
    }

    private static void readOutput(Process process, List<String> output, CompletableFuture<String> ready) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()));
                }
            }
            ready.completeExceptionally(new IllegalStateException("it ended before it was ready"));
        } catch (IOException broken) {
            ready.completeExceptionally(broken);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Where it is: {@code http://localhost:PORT/jira}. */
    public String url() {
        return url;
    }

    /** What it has printed so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** From the start of the process to the line that says it is ready. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it as an administrator would, and returns its exit status. */
    public int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the sandbox did not stop within 30 seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
