package io.acceptability.quality;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.springframework.stereotype.Component;

/** What the scanner's index files must say, by the annotations on the classes of a jar; an entry is one line of a file. */
record SpringIndex(Set<String> components, Set<String> imports, Set<String> exports) {

    static SpringIndex of(Collection<ClassFile> classes) {
        SpringIndex index = new SpringIndex(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (ClassFile type : classes) {
            annotation(type.node().visibleAnnotations, type.node().invisibleAnnotations, Component.class)
                    .ifPresent(found -> index.components.add(entry(type.name(), value(found))));
            annotation(type.node().visibleAnnotations, type.node().invisibleAnnotations, ExportAsService.class)
                    .ifPresent(found -> index.exports.add(entry(type.name(), value(found))));
            for (FieldNode field : type.node().fields) {
                index.addImport(Type.getType(field.desc), field.visibleAnnotations, field.invisibleAnnotations);
            }
            for (MethodNode method : type.node().methods) {
                Type[] parameters = Type.getArgumentTypes(method.desc);
                for (int i = 0; i < parameters.length; i++) {
                    index.addImport(
                            parameters[i],
                            of(method.visibleParameterAnnotations, i),
                            of(method.invisibleParameterAnnotations, i));
                }
            }
        }
        return index;
    }

    /** One a line, newline at the end; an empty text where there is none. */
    static String lines(Set<String> entries) {
        return entries.isEmpty() ? "" : String.join("\n", entries) + "\n";
    }

    private void addImport(Type type, List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        annotation(visible, invisible, ComponentImport.class)
                .ifPresent(found -> imports.add(entry(type.getClassName(), value(found))));
    }

    private static List<AnnotationNode> of(List<AnnotationNode>[] annotations, int parameter) {
        return annotations == null ? null : annotations[parameter];
    }

    private static Optional<AnnotationNode> annotation(
            List<AnnotationNode> visible, List<AnnotationNode> invisible, Class<?> type) {
        List<AnnotationNode> all = new ArrayList<>(visible == null ? List.of() : visible);
        all.addAll(invisible == null ? List.of() : invisible);
        return all.stream()
                .filter(found -> found.desc.equals(Type.getDescriptor(type)))
                .findFirst();
    }

    /** The annotation's value as an entry writes it: a bean's name, or the exported types. */
    private static String value(AnnotationNode annotation) {
        Object value = annotation.values == null ? "" : annotation.values.get(1);
        return value instanceof List<?> types
                ? types.stream()
                        .map(type -> ((Type) type).getClassName())
                        .sorted()
                        .collect(Collectors.joining(","))
                : value.toString();
    }

    private static String entry(String type, String suffix) {
        return type + (suffix.isEmpty() ? "" : "#" + suffix);
    }
}
