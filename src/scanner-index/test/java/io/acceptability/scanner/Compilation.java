package io.acceptability.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles small sources with the processor into one folder, as often as a test likes. */
final class Compilation {

    private static final List<String> ANNOTATIONS = List.of("""
            package org.springframework.stereotype;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Component { String value() default ""; }
            """, """
            package com.atlassian.plugin.spring.scanner.annotation.imports;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface ComponentImport { String value() default ""; }
            """, """
            package com.atlassian.plugin.spring.scanner.annotation.export;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface ExportAsService { Class<?>[] value() default {}; }
            """);

    private final Path output;

    Compilation(Path output) {
        this.output = output;
        // As libraries: present on the class path, never among the sources.
        List<String> errors = javac(ANNOTATIONS, "-proc:none");
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
    }

    /** Compiles the sources, each with the three annotations imported, and gives the messages of all errors. */
    List<String> compile(String... sources) {
        List<String> whole = new ArrayList<>();
        for (String source : sources) {
            whole.add("package app; import org.springframework.stereotype.Component;"
                    + " import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;"
                    + " import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;\n" + source);
        }
        return javac(whole, "-processor", ScannerIndexProcessor.class.getName());
    }

    /** The whole of one index file, if there is one. */
    Optional<String> index(String file) {
        Path path = output.resolve(ScannerIndexProcessor.FOLDER + file);
        try {
            return Files.exists(path)
                    ? Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteClass(String name) throws IOException {
        Files.delete(output.resolve("app/" + name + ".class"));
    }

    private List<String> javac(List<String> sources, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> arguments = new ArrayList<>(List.of(options));
        String classPath = output + System.getProperty("path.separator") + System.getProperty("java.class.path");
        arguments.addAll(List.of("-d", output.toString(), "-cp", classPath));
        List<Source> files = sources.stream().map(Source::new).toList();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, arguments, null, files)
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + typeIn(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String typeIn(String text) {
            Matcher matcher = TYPE.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no type in: " + text);
            }
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
