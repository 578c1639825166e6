package io.acceptability.sandbox.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that plugins may import from the host, as Jira's system bundle exports them. */
final class HostPackages {

    private static final String LIBRARIES = "org.apache.commons.logging;version=1.2,"
            + "org.slf4j;version=2.0,"
            + "jakarta.inject,jakarta.ws.rs,jakarta.ws.rs.core,jakarta.ws.rs.ext,jakarta.ws.rs.container,"
            + "jakarta.servlet,jakarta.servlet.http,"
            + "com.fasterxml.jackson.annotation,com.fasterxml.jackson.core,com.fasterxml.jackson.core.type,"
            + "com.fasterxml.jackson.core.io,com.fasterxml.jackson.core.exc,"
            + "com.fasterxml.jackson.databind,com.fasterxml.jackson.databind.annotation,"
            + "com.fasterxml.jackson.databind.cfg,com.fasterxml.jackson.databind.exc,com.fasterxml.jackson.databind.json,"
            + "com.fasterxml.jackson.databind.module,com.fasterxml.jackson.databind.node,"
            + "net.java.ao,net.java.ao.schema,io.atlassian.fugue,"
            + "com.opensymphony.workflow,com.opensymphony.workflow.basic,com.opensymphony.workflow.loader,"
            + "com.opensymphony.workflow.spi,com.opensymphony.module.propertyset,com.opensymphony.module.propertyset.map";

    private HostPackages() {}

    /** The value of the framework's setting for additional packages of the system bundle. */
    static String all() {
        return LIBRARIES + "," + String.join(",", atlassian());
    }

    /** Every package that has a class in the signatures of Jira's API. */
    private static Set<String> atlassian() {
        try {
            Path place = Path.of(ActiveObjects.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return packages(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return packages(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .map(folder -> folder.replace('\\', '/').replace('/', '.'))
                    .filter(name -> name.startsWith("com.atlassian.") || name.startsWith("webwork."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
