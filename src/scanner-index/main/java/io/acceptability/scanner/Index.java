package io.acceptability.scanner;

import static io.acceptability.scanner.Annotations.COMPONENT;
import static io.acceptability.scanner.Annotations.COMPONENT_IMPORT;
import static io.acceptability.scanner.Annotations.EXPORT_AS_SERVICE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The entries of the three index files, and whatever stands in the way of writing them. */
final class Index {

    private final Elements elements;
    private final Types types;
    private final SortedSet<String> components = new TreeSet<>();
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> exports = new TreeSet<>();
    private final Map<String, String> typeByBean = new TreeMap<>();
    private final Map<String, String> beanByImport = new TreeMap<>();
    private final List<Element> origins = new ArrayList<>();
    private final List<Misuse> misuses = new ArrayList<>();

    Index(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** {@code class} or {@code class#bean}, sorted. */
    Collection<String> components() {
        return components;
    }

    /** {@code interface} or {@code interface#bean}, sorted. */
    Collection<String> imports() {
        return imports;
    }

    /** {@code class} or {@code class#interface,interface}, sorted. */
    Collection<String> exports() {
        return exports;
    }

    /** The classes the entries come from. */
    Element[] origins() {
        return origins.toArray(Element[]::new);
    }

    List<Misuse> misuses() {
        return misuses;
    }

    /** Takes in what one class says about itself, its fields and its constructors. */
    void add(TypeElement type) {
        boolean component = Annotations.has(type, COMPONENT);
        if (component) {
            origins.add(type);
            addComponent(type);
        }
        for (Element member : annotatedWithImport(type)) {
            if (component) {
                addImport(member);
            } else {
                misuse(member, "@ComponentImport in a class that is no @Component: nobody would be given the service.");
            }
        }
        Annotations.find(type, EXPORT_AS_SERVICE).ifPresent(export -> {
            if (component) {
                addExport(type, export);
            } else {
                misuse(type, "@ExportAsService on a class that is no @Component: there is no bean to export.");
            }
        });
    }

    private void addComponent(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
            misuse(type, "@Component on a type that cannot be instantiated: it must be a class that is not abstract.");
        } else if (type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC)) {
            misuse(type, "@Component on an inner class: make it static or a class of its own.");
        } else {
            String bean = Annotations.text(Annotations.find(type, COMPONENT).orElseThrow());
            claim(bean.isEmpty() ? defaultBean(type) : bean, name(type), type);
            components.add(entry(name(type), bean));
        }
    }

    private void addImport(Element member) {
        TypeMirror service = member.asType();
        if (member.getKind() == ElementKind.CONSTRUCTOR) {
            misuse(member, "@ComponentImport on a constructor: annotate the parameters that are host services.");
        } else if (service.getKind() != TypeKind.DECLARED
                || !((DeclaredType) service).asElement().getKind().isInterface()) {
            misuse(member, "@ComponentImport of " + service + ": a host service is taken in by its interface.");
        } else {
            TypeElement type = (TypeElement) ((DeclaredType) service).asElement();
            String bean =
                    Annotations.text(Annotations.find(member, COMPONENT_IMPORT).orElseThrow());
            String before = beanByImport.putIfAbsent(name(type), bean);
            if (before == null) {
                claim(bean.isEmpty() ? defaultBean(type) : bean, name(type), member);
                imports.add(entry(name(type), bean));
            } else if (!before.equals(bean)) {
                misuse(member, "@ComponentImport of " + name(type) + " under two bean names: one is enough.");
            }
        }
    }

    private void addExport(TypeElement type, AnnotationMirror export) {
        List<TypeMirror> interfaces = Annotations.classes(export);
        for (TypeMirror wanted : interfaces) {
            if (!types.isSubtype(types.erasure(type.asType()), types.erasure(wanted))) {
                misuse(type, "@ExportAsService as " + wanted + ", which " + name(type) + " does not implement.");
            }
        }
        String names = interfaces.stream()
                .map(wanted -> name((TypeElement) types.asElement(wanted)))
                .sorted()
                .distinct()
                .collect(Collectors.joining(","));
        exports.add(entry(name(type), names));
    }

    /** Bean names are one space for components and imports: the second of a name would silently replace the first. */
    private void claim(String bean, String type, Element element) {
        String before = typeByBean.putIfAbsent(bean, type);
        if (before != null) {
            misuse(
                    element,
                    "Two beans would be called \"" + bean + "\": " + before + " and " + type
                            + ". Give one of them a name in its annotation.");
        }
    }

    private static List<Element> annotatedWithImport(TypeElement type) {
        List<Element> candidates = new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            candidates.add(constructor);
            candidates.addAll(constructor.getParameters());
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            candidates.addAll(method.getParameters());
        }
        candidates.removeIf(candidate -> !Annotations.has(candidate, COMPONENT_IMPORT));
        return candidates;
    }

    /** The class name as a class loader knows it. */
    private String name(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** Spring's own rule: the simple name with its first letter small, unless it starts with two capitals. */
    private static String defaultBean(TypeElement type) {
        String name = type.getSimpleName().toString();
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String entry(String name, String suffix) {
        return suffix.isEmpty() ? name : name + "#" + suffix;
    }

    private void misuse(Element element, String message) {
        misuses.add(new Misuse(element, message));
    }
}
