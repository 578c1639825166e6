package io.acceptability.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked parts of the executable jar: the framework's bundles and the plugin that was built with it. */
public final class Image {

    static final String PROPERTY = "sandbox.image";
    static final String HOME_PROPERTY = "sandbox.default.home";

    private final Path folder;

    private Image(Path folder) {
        this.folder = folder;
    }

    /** The image that the launcher (or the build, for tests) has named. */
    public static Image current() {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            throw new StartFailure("the sandbox must be started through its executable jar");
        }
        return new Image(Path.of(folder));
    }

    /** The bundles that load plugins, in alphabetical order. */
    public List<Path> bundles() {
        return jars("bundles");
    }

    /** The plugin's jar that this sandbox was built with; its name says its version. */
    public Path plugin() {
        return jars("plugin").get(0);
    }

    private List<Path> jars(String part) {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The home when none is named: {@code sandbox-home} beside the executable jar. */
    static Path defaultHome() {
        return Path.of(System.getProperty(HOME_PROPERTY, "sandbox-home"));
    }
}
