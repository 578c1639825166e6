package io.acceptability.quality;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The app's descriptor as Jira will read it. */
final class Descriptor {

    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    static Descriptor built() {
        return parse(Main.text("atlassian-plugin.xml"));
    }

    static Descriptor parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException("the descriptor is no XML", e);
        }
    }

    Element root() {
        return root;
    }

    /** The modules: children of the root, without what describes the app as a whole. */
    List<Element> modules() {
        List<Element> modules = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("plugin-info")) {
                modules.add(element);
            }
        }
        return modules;
    }

    /** All elements of that name, wherever they stand; {@code *} for all. */
    List<Element> all(String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The bundles of texts, as paths without an ending. */
    List<String> bundles() {
        return all("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .toList();
    }

    /** What the allow-list lets templates call. */
    List<AllowedMethod> allowedMethods() {
        return all("method").stream()
                .filter(method ->
                        ((Element) method.getParentNode()).getTagName().equals("velocity-allowlist"))
                .map(method -> AllowedMethod.parse(method.getTextContent().strip()))
                .toList();
    }

    /** The comment that leads an element; one comment may lead several of the same kind in a row. */
    static String commentBefore(Element element) {
        for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node.getNodeType() == Node.COMMENT_NODE) {
                return node.getTextContent().strip();
            }
            if (node instanceof Element other && !other.getTagName().equals(element.getTagName())) {
                break;
            }
        }
        return "";
    }
}
