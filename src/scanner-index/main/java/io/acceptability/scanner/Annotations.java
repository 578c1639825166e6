package io.acceptability.scanner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the three annotations by name, so that this module needs neither Spring nor Jira to compile. */
final class Annotations {

    static final String COMPONENT = "org.springframework.stereotype.Component";
    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT_AS_SERVICE = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean has(Element element, String annotation) {
        return find(element, annotation).isPresent();
    }

    /** The text in {@code value}, or an empty one. */
    static String text(AnnotationMirror mirror) {
        return value(mirror).map(value -> value.getValue().toString().strip()).orElse("");
    }

    /** The classes in {@code value}, in the order of the source. */
    static List<TypeMirror> classes(AnnotationMirror mirror) {
        return value(mirror)
                .map(value -> ((List<?>) value.getValue())
                        .stream()
                                .map(item -> (TypeMirror) ((AnnotationValue) item).getValue())
                                .toList())
                .orElse(List.of());
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }
}
