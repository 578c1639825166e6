package io.acceptability.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How much load, for how long; read from system properties {@code load.*}.
 *
 * @param sandbox the packaged sandbox
 * @param home the folder that keeps the data between runs
 * @param fresh whether the data is made anew
 * @param database the JDBC URL of a PostgreSQL that is empty at the first run; without one, H2 in the home
 * @param epics how many epics there are
 * @param issues how many issues there are, epics among them
 * @param users how many people work at the same time
 * @param pause from the beginning of one act of a person to the next
 * @param warmUp how long they work before anything counts
 * @param measured how long they work while it counts
 * @param heap the largest heap of the sandbox, as the virtual machine takes it
 */
record Settings(
        Path sandbox,
        Path home,
        boolean fresh,
        Optional<String> database,
        int epics,
        int issues,
        int users,
        Duration pause,
        Duration warmUp,
        Duration measured,
        String heap) {

    private static final String POSTGRES = "jdbc:postgresql:";

    Settings {
        if (epics < 20 || issues < epics * 20) {
            throw new IllegalArgumentException("load.epics must be 20 or more, and load.issues 20 times as many");
        }
        if (users < 1 || pause.isNegative() || measured.isNegative()) {
            throw new IllegalArgumentException("load.users must be 1 or more, and no time negative");
        }
        database.ifPresent(Settings::requireThisMachine);
    }

    static Settings ofSystem() {
        return new Settings(
                Path.of(text("sandbox", "target/sandbox/acceptability-sandbox.jar")),
                Path.of(text("home", "target/load/home")).toAbsolutePath(),
                Boolean.parseBoolean(text("fresh", "false")),
                Optional.of(text("db", "")).filter(url -> !url.isBlank()),
                number("epics", 1_000),
                number("issues", 100_000),
                number("users", 8),
                Duration.ofMillis(number("pause", 400)),
                Duration.ofSeconds(number("warmup", 60)),
                Duration.ofMinutes(number("minutes", 3)),
                text("heap", "1g"));
    }

    /** Whatever is not on this machine is left alone. */
    private static void requireThisMachine(String database) {
        if (!database.startsWith(POSTGRES)) {
            throw new IllegalArgumentException("load.db must be the JDBC URL of a PostgreSQL, not " + database);
        }
        requireLoopback(URI.create("db:" + database.substring(POSTGRES.length())));
    }

    /** Refuses an address that is not on this machine. */
    static void requireLoopback(URI address) {
        String host = address.getHost();
        try {
            if (host != null && InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("nothing is known of " + host, unknown);
        }
        throw new IllegalArgumentException(
                "the load goes to this machine only, as 127.0.0.1 or localhost, and not to " + address);
    }

    private static String text(String name, String otherwise) {
        return System.getProperty("load." + name, otherwise);
    }

    private static int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("load." + name + " must be a whole number, not " + value, none);
        }
    }
}
