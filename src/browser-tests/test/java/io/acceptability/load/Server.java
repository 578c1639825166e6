package io.acceptability.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged sandbox in a process of its own, on a free port of this machine. */
final class Server implements AutoCloseable {
    private static final String READY = "Sandbox ready: ";
    private static final Pattern USED = Pattern.compile("heap +total .*used (\\d+)K");

    private final Process process;
    private final String url;

    private Server(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * How much memory it holds, in MiB.
     *
     * @param heap what is reachable, after a full collection
     * @param resident of the whole process, or -1 where the machine does not tell
     */
    record Memory(double heap, double resident) {}

    static Server start(Settings settings, List<Path> imports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-Xmx" + settings.heap(),
                "-jar",
                settings.sandbox().toString(),
                "--home",
                settings.home().toString(),
                "--port",
                "0"));
        settings.database().ifPresent(url -> command.addAll(List.of("--db", url)));
        imports.forEach(file -> command.addAll(List.of("--import", file.toString())));
        Path errors = settings.home().resolveSibling("sandbox.err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        // Whatever ends this program ends the sandbox, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                String url = line.substring(READY.length());
                Settings.requireLoopback(URI.create(url));
                return new Server(process, url);
            }
            if (line.startsWith("Import of ") && !line.endsWith("nothing skipped")) {
                System.out.println(line);
            }
        }
        throw new LoadFailure("the sandbox did not start:\n" + Files.readString(errors));
    }

    String url() {
        return url;
    }

    /** Collects garbage, and looks what is left. */
    Memory memory() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new LoadFailure("the sandbox does not tell how much memory it uses");
        }
        return new Memory(Double.parseDouble(used.group(1)) / 1024, resident());
    }

    private double resident() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** The processor time it has used, in seconds. */
    double processorSeconds() {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1000.0)
                .orElse(0.0);
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(tool("jcmd"), String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new LoadFailure("jcmd failed: " + output);
        }
        return output;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
