package io.acceptability.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param port the port on this machine, 0 for any free one
 * @param home the folder that keeps the database and the log
 * @param db the JDBC URL of another database than the one in the home
 * @param imports Jira search results to import, in order
 * @param workflows workflow files in Jira's XML
 * @param plugin the plugin's jar to load instead of the one built with the sandbox
 * @param node the name of this node, shown where two nodes share a database
 * @param zone the default time zone of Jira's users, which decides what day it is
 * @param past whether two years of past deliveries are added once
 * @param fresh whether everything that the home and the database hold is dropped first
 */
public record Options(
        int port,
        Path home,
        Optional<String> db,
        List<Path> imports,
        List<Path> workflows,
        Optional<Path> plugin,
        String node,
        Optional<String> zone,
        boolean past,
        boolean fresh) {

    static final String USAGE = "options: --port NUMBER, --home DIR, --db JDBC_URL, --import FILE, --workflow FILE,"
            + " --plugin JAR, --node NAME, --zone ZONE, --past, --fresh";

    /** Reads the command line. */
    public static Options parse(String... args) {
        int port = 2990;
        Path home = Image.defaultHome();
        Optional<String> db = Optional.empty();
        List<Path> imports = new ArrayList<>();
        List<Path> workflows = new ArrayList<>();
        Optional<Path> plugin = Optional.empty();
        String node = "node1";
        Optional<String> zone = Optional.empty();
        boolean past = false;
        boolean fresh = false;
        for (Iterator<String> rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--home" -> home = Path.of(value(option, rest));
                case "--db" -> db = Optional.of(jdbc(value(option, rest)));
                case "--import" -> imports.add(readable(option, value(option, rest)));
                case "--workflow" -> workflows.add(readable(option, value(option, rest)));
                case "--plugin" -> plugin = Optional.of(readable(option, value(option, rest)));
                case "--node" -> node = value(option, rest);
                case "--zone" -> zone = Optional.of(value(option, rest));
                case "--past" -> past = true;
                case "--fresh" -> fresh = true;
                default -> throw new StartFailure("unknown option " + option + "; " + USAGE);
            }
        }
        return new Options(port, home.toAbsolutePath(), db, imports, workflows, plugin, node, zone, past, fresh);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure("option " + option + " needs a value; " + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new StartFailure("option --port needs a number up to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static String jdbc(String url) {
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new StartFailure("option --db needs a JDBC URL of PostgreSQL or H2, not " + url);
        }
        return url;
    }

    private static Path readable(String option, String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartFailure("option " + option + ": cannot read " + name);
        }
        return file.toAbsolutePath();
    }
}
