package io.acceptability.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** One of the two jars an administrator would upload, opened. */
final class BuiltJar implements AutoCloseable {

    private final Path path;
    private final JarFile jar;

    private BuiltJar(Path path) throws IOException {
        this.path = path;
        this.jar = new JarFile(path.toFile());
    }

    /** The jar for that Jira, {@code jira11} or {@code jira10}. */
    static BuiltJar of(String jira) throws IOException {
        return new BuiltJar(Path.of(System.getProperty("acceptability." + jira)));
    }

    Path path() {
        return path;
    }

    /** The names of its files, without folders. */
    List<String> entries() {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    Attributes manifest() throws IOException {
        return jar.getManifest().getMainAttributes();
    }

    /** Its classes by name. */
    Map<String, ClassFile> classes() {
        Map<String, ClassFile> classes = new TreeMap<>();
        for (String entry : entries()) {
            if (entry.endsWith(".class")) {
                ClassFile file = ClassFile.read(bytes(entry));
                classes.put(file.name(), file);
            }
        }
        return classes;
    }

    /** An empty text where there is no such file. */
    String text(String name) {
        return jar.getEntry(name) == null ? "" : new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
