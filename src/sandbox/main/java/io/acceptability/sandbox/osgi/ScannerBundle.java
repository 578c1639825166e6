package io.acceptability.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The bundle that gives Spring the scanner's namespace, put together in memory from the sandbox's own classes. */
final class ScannerBundle {

    private static final String PACKAGE = "io/acceptability/sandbox/scanner/";
    private static final String[] CLASSES = {"IndexEntry", "ScanIndexesParser", "ScannerActivator", "ScannerNamespace"};
    private static final String NAMESPACE = "http\\://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String XSD = "schema/atlassian-scanner.xsd";

    private ScannerBundle() {}

    /** The bundle's jar. */
    static InputStream jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (String name : CLASSES) {
                put(jar, PACKAGE + name + ".class", resource(PACKAGE + name + ".class"));
            }
            put(jar, XSD, resource("scanner-bundle/atlassian-scanner.xsd"));
            put(
                    jar,
                    "META-INF/spring.handlers",
                    text(NAMESPACE + "=" + PACKAGE.replace('/', '.') + "ScannerNamespace\n"));
            put(jar, "META-INF/spring.schemas", text(NAMESPACE + "/atlassian-scanner.xsd=" + XSD + "\n"));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "io.acceptability.sandbox.scanner");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", PACKAGE.replace('/', '.') + "ScannerActivator");
        main.putValue(
                "Import-Package",
                "org.osgi.framework,org.eclipse.gemini.blueprint.context,org.eclipse.gemini.blueprint.context.event,"
                        + "org.eclipse.gemini.blueprint.service.exporter.support,"
                        + "org.eclipse.gemini.blueprint.service.importer.support,"
                        + "org.springframework.beans,org.springframework.beans.factory,"
                        + "org.springframework.beans.factory.config,org.springframework.beans.factory.support,"
                        + "org.springframework.beans.factory.xml,org.springframework.context,"
                        + "org.springframework.context.annotation,org.springframework.context.event,"
                        + "org.springframework.core,org.springframework.core.io,org.springframework.util,org.w3c.dom");
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ScannerBundle.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the sandbox lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
