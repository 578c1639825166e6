package io.acceptability.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Unpacks the executable jar once into a cache folder named after its content, and starts {@link Main} from there. */
public final class Launcher {

    private Launcher() {}

    /** Starts the sandbox with the command line's arguments. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path image = unpacked(jar);
        List<URL> classPath = new ArrayList<>();
        // The sandbox's own classes come first: they give behaviour to some of the signatures that follow.
        classPath.add(jar.toUri().toURL());
        try (Stream<Path> libraries = Files.list(image.resolve("lib"))) {
            for (Path library : libraries.sorted().toList()) {
                classPath.add(library.toUri().toURL());
            }
        }
        System.setProperty(Image.PROPERTY, image.toString());
        System.setProperty(
                Image.HOME_PROPERTY, jar.resolveSibling("sandbox-home").toString());
        URLClassLoader loader =
                new URLClassLoader("sandbox", classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("io.acceptability.sandbox.Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static Path unpacked(Path jar) throws Exception {
        Path caches = Path.of(System.getProperty("java.io.tmpdir"), "acceptability-sandbox-" + userName());
        Path image = caches.resolve(hash(jar));
        try (JarFile contents = new JarFile(jar.toFile())) {
            List<JarEntry> entries =
                    contents.stream().filter(Launcher::belongsToImage).toList();
            if (isComplete(image, entries)) {
                Files.setLastModifiedTime(image, FileTime.from(Instant.now()));
                return image;
            }
            Files.createDirectories(caches);
            removeUnused(caches);
            Path fresh = Files.createTempDirectory(caches, "unpacking");
            for (JarEntry entry : entries) {
                Path target = fresh.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream in = contents.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
            return named(fresh, image, entries);
        }
    }

    /** Gives a fresh image its name, in the place of a damaged one; another sandbox may have been faster. */
    private static Path named(Path fresh, Path image, List<JarEntry> entries) throws IOException {
        if (Files.exists(image) && !isComplete(image, entries)) {
            remove(image);
        }
        try {
            return Files.move(fresh, image, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            return fresh;
        }
    }

    /** Temporary folders get cleaned file by file: an image counts only when all of it is there. */
    private static boolean isComplete(Path image, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            Path file = image.resolve(entry.getName());
            if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    /** Each build of the sandbox leaves an image behind; those that nobody has started for a week go. */
    private static void removeUnused(Path caches) throws IOException {
        Instant weekAgo = Instant.now().minus(Duration.ofDays(7));
        try (Stream<Path> images = Files.list(caches)) {
            for (Path image : images.toList()) {
                if (Files.getLastModifiedTime(image).toInstant().isBefore(weekAgo)) {
                    remove(image);
                }
            }
        }
    }

    private static void remove(Path image) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean belongsToImage(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && (name.startsWith("lib/") || name.startsWith("bundles/") || name.startsWith("plugin/"));
    }

    private static String userName() {
        return System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static String hash(Path jar) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }
}
