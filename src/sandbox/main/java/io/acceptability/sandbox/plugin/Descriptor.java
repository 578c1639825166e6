package io.acceptability.sandbox.plugin;

import io.acceptability.sandbox.StartFailure;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A plugin's {@code atlassian-plugin.xml}, or one element of it. */
public final class Descriptor {

    private final Element element;

    private Descriptor(Element element) {
        this.element = element;
    }

    /** Reads the descriptor at the root of a plugin's jar. */
    public static Descriptor of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new StartFailure("plugin " + jar + " has no atlassian-plugin.xml at its root");
            }
            try (InputStream in = file.getInputStream(entry)) {
                return read(in);
            }
        } catch (StartFailure e) {
            throw e;
        } catch (Exception e) {
            throw new StartFailure("plugin " + jar + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Descriptor read(InputStream xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new Descriptor(builder.parse(xml).getDocumentElement());
    }

    /** The element's name. */
    public String element() {
        return element.getTagName();
    }

    /** An attribute, empty where it is not there. */
    public String attribute(String name) {
        return element.getAttribute(name);
    }

    /** An attribute that must be there. */
    public String required(String name) {
        if (!element.hasAttribute(name)) {
            throw new StartFailure("atlassian-plugin.xml: <" + element() + "> needs the attribute " + name);
        }
        return attribute(name);
    }

    /** The text inside. */
    public String text() {
        return element.getTextContent().strip();
    }

    /** The first child of this name. */
    public Optional<Descriptor> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The children of this name, in order. */
    public List<Descriptor> children(String name) {
        return children().stream().filter(child -> child.element().equals(name)).toList();
    }

    /** All children, in order. */
    public List<Descriptor> children() {
        List<Descriptor> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Descriptor(child));
            }
        }
        return children;
    }

    /** The {@code <param name value>} children. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Descriptor param : children("param")) {
            String value = param.attribute("value");
            parameters.put(param.required("name"), value.isEmpty() ? param.text() : value);
        }
        return parameters;
    }

    /** The location of a {@code <resource>} of this type and name. */
    public Optional<String> resource(String type, String name) {
        return children("resource").stream()
                .filter(resource -> resource.attribute("type").equals(type)
                        && resource.attribute("name").equals(name))
                .map(resource -> resource.required("location"))
                .findFirst();
    }
}
