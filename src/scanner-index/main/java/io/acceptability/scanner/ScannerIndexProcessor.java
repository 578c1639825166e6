package io.acceptability.scanner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the index files from which Jira wires the app: {@code META-INF/plugin-components/component}, {@code imports}
 * and {@code exports}.
 *
 * <p>UTF-8, sorted, one entry a line, newline at the end, no blank lines and no comments; a file without entries is not
 * written. The three files follow from the set of components alone, so a compilation of only some sources reads the
 * others back from the index of the previous one: what it writes is the same as after a full build.
 */
public final class ScannerIndexProcessor extends AbstractProcessor {

    static final String FOLDER = "META-INF/plugin-components/";

    private final Set<String> seen = new TreeSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // All of them: a compilation that removes the last component must still rewrite the index.
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::see);
        if (round.processingOver() && !round.errorRaised()) {
            writeIndex();
        }
        return false;
    }

    /** Remembers names only: an element must not be carried from one round into the next. */
    private void see(TypeElement type) {
        seen.add(nameOf(type));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::see);
    }

    private void writeIndex() {
        try {
            for (String entry : read("component")) {
                seen.add(entry.replaceFirst("#.*", ""));
            }
            Index index = new Index(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
            seen.stream().map(this::find).filter(type -> type != null).forEach(index::add);
            List<Misuse> misuses = index.misuses();
            misuses.forEach(this::report);
            if (misuses.isEmpty()) {
                write("component", index.components(), index.origins());
                write("imports", index.imports(), index.origins());
                write("exports", index.exports(), index.origins());
            }
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "The scanner index cannot be written: " + e.getMessage());
        }
    }

    private void report(Misuse misuse) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, misuse.message(), misuse.element());
    }

    private String nameOf(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private TypeElement find(String binaryName) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(binaryName.replace('$', '.'));
        // A top-level name may hold a $ of its own.
        return type != null ? type : processingEnv.getElementUtils().getTypeElement(binaryName);
    }

    private List<String> read(String file) throws IOException {
        try {
            return existing(file).getCharContent(true).toString().lines().toList();
        } catch (FileNotFoundException | NoSuchFileException e) {
            return List.of();
        }
    }

    private void write(String file, Collection<String> entries, Element... origins) throws IOException {
        if (entries.isEmpty()) {
            // Not by FileObject.delete(): the compiler's own answers false and leaves the file.
            Files.deleteIfExists(Path.of(existing(file).toUri()));
            return;
        }
        FileObject target =
                processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file, origins);
        try (Writer writer = new OutputStreamWriter(target.openOutputStream(), StandardCharsets.UTF_8)) {
            for (String entry : entries) {
                writer.write(entry + "\n");
            }
        }
    }

    private FileObject existing(String file) throws IOException {
        return processingEnv.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file);
    }
}
