package io.acceptability.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the app is made of, as files: its compiled classes and resources, and its sources. */
final class Main {

    private Main() {}

    /** The folder the classes and resources of the app were built into. */
    static Path classes() {
        try {
            return Path.of(Main.class.getResource("/atlassian-plugin.xml").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String resource) {
        return read(classes().resolve(resource));
    }

    /** Every file of the built app whose name ends so, such as {@code .vm}, by path. */
    static List<Path> builtFiles(String ending) {
        return files(classes(), ending);
    }

    /** Every Java source of the app itself. */
    static List<Path> sources() {
        // Tests run in the module's folder.
        Path sources = Path.of("main/java");
        return Files.exists(sources) ? files(sources, ".java") : List.of();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
