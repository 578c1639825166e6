package io.acceptability.quality;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a few lines as if they were part of the app, among the smallest neighbours they could refer to. */
final class Sources {

    private static final Map<String, String> NEIGHBOURS = Map.of(
            "", "public class Door {}",
            "ledger", "public class Row {}",
            "evidence", "public class Reader { Object row = new io.acceptability.ledger.Row(); }",
            "projection", "public class Row {}",
            "panel", "public class Panel {}",
            "gate", "public class Other {}");

    private Sources() {}

    static JavaClasses compile(Path output, String subpackage, String source) throws IOException {
        Files.createDirectories(output);
        List<JavaFileObject> files = new ArrayList<>();
        NEIGHBOURS.forEach((name, neighbour) -> files.add(file(name, neighbour)));
        files.add(file("panel", "public class Other {}"));
        files.add(file(subpackage, source));
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", output.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, files)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(messages.toString());
        }
        return new ClassFileImporter().importPath(output);
    }

    private static JavaFileObject file(String subpackage, String source) {
        String whole = "package io.acceptability" + (subpackage.isEmpty() ? "" : "." + subpackage) + "; " + source;
        String name = source.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
        return new SimpleJavaFileObject(
                URI.create("string:///" + subpackage + "/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return whole;
            }
        };
    }
}
