package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What {@code -Djira.version=11.3.1} builds against. Few machines reach Atlassian's repository, so nobody would notice that the
 * profile had gone wrong: the coordinates it names are held here.
 */
class RealArtifactsTest {

    private static final String JIRA_PROFILE = "/project/profiles/profile[id='jira']";
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final Element top = pom("../../pom.xml");
    private final Element plugin = pom("pom.xml");

    @Test
    void the_versions_come_from_the_bills_of_materials_of_that_jira() {
        assertThat(dependencies(top, JIRA_PROFILE + "/dependencyManagement"))
                .containsExactly(
                        "com.atlassian.jira:jira-api-bom:${jira.version}:import",
                        "com.atlassian.jira:jira-bundled-plugins-bom:${jira.version}:import",
                        "com.atlassian.jira:jira-internal-bom:${jira.version}:import");
    }

    @Test
    void the_app_is_compiled_against_these_artifacts_and_bundles_none() {
        assertThat(dependencies(plugin, JIRA_PROFILE))
                .containsExactly(
                        "com.atlassian.jira:jira-api::provided",
                        "com.atlassian.sal:sal-api::provided",
                        "com.atlassian.activeobjects:activeobjects-plugin::provided",
                        "com.atlassian.plugin:atlassian-spring-scanner-annotation:${atlassian-spring-scanner.version}:provided",
                        "com.atlassian.plugins:atlassian-plugins-core::provided",
                        "com.atlassian.plugins:atlassian-plugins-webfragment-api::provided",
                        "com.atlassian.plugins:atlassian-plugins-webresource-api::provided",
                        "com.atlassian.plugins.rest:atlassian-rest-v2-api::provided",
                        "com.atlassian.templaterenderer:atlassian-template-renderer-api::provided");
        assertThat(texts(top, "/project/properties/atlassian-spring-scanner.version"))
                .as("Jira 11 wants the scanner's sixth line; no other part of the bills of materials names it")
                .singleElement()
                .asString()
                .matches("6\\.0\\.\\d+");
    }

    @Test
    void signatures_and_real_artifacts_exclude_each_other() {
        for (Element pom : List.of(top, plugin)) {
            assertThat(texts(pom, "/project/profiles/profile[id='signatures']/activation/property/name"))
                    .containsExactly("!jira.version");
            assertThat(texts(pom, JIRA_PROFILE + "/activation/property/name")).containsExactly("jira.version");
        }
        assertThat(texts(top, "/project/modules/module")).containsExactly("src/scanner-index", "src/plugin");
        assertThat(texts(top, JIRA_PROFILE + "/modules/module")).isEmpty();
        assertThat(dependencies(plugin, "/project")).noneMatch(line -> line.contains(":jira-api:"));
    }

    @Test
    void nothing_pins_what_that_jira_brings_itself() {
        assertThat(dependencies(top, "/project/dependencyManagement"))
                .isNotEmpty()
                .noneMatch(
                        line -> line.matches("(opensymphony|net\\.java\\.dev|io\\.atlassian|com\\.atlassian)[.:].*"));
    }

    @Test
    void only_a_jira_that_speaks_jakarta_is_taken() {
        String versions = texts(top, JIRA_PROFILE + "//requireProperty/regex").get(0);
        assertThat(List.of("11.3.1", "11.3.12", "11.3.0-m01")).allMatch(version -> version.matches(versions));
        assertThat(List.of("10.7.4", "9.12.0", "11.3.x", "")).noneMatch(version -> version.matches(versions));
    }

    @Test
    void the_guides_name_a_version_that_is_taken() {
        for (String guide : List.of("../../README.md", "../../CONTRIBUTING.md")) {
            assertThat(Main.read(Path.of(guide))).as(guide).containsPattern("-Djira\\.version=11\\.3\\.\\d+");
        }
    }

    @Test
    void a_dependency_is_read_with_its_version_and_scope() {
        Element pom = Descriptor.parse("<project><dependencies><dependency><groupId>a</groupId>"
                        + "<artifactId>b</artifactId><version>1</version><exclusions><exclusion><groupId>c</groupId>"
                        + "</exclusion></exclusions></dependency></dependencies></project>")
                .root();
        assertThat(dependencies(pom, "/project")).containsExactly("a:b:1:compile");
    }

    /** The dependencies right under that place, as {@code group:artifact:version:scope}. */
    private static List<String> dependencies(Element pom, String place) {
        List<String> lines = new ArrayList<>();
        for (Node node : nodes(pom, place + "/dependencies/dependency")) {
            String scope = child(node, "scope");
            lines.add(String.join(
                    ":",
                    child(node, "groupId"),
                    child(node, "artifactId"),
                    child(node, "version"),
                    scope.isEmpty() ? "compile" : scope));
        }
        return lines;
    }

    private static String child(Node node, String name) {
        List<Node> children = nodes(node, name);
        return children.isEmpty() ? "" : children.get(0).getTextContent().strip();
    }

    private static List<String> texts(Element pom, String path) {
        return nodes(pom, path).stream()
                .map(node -> node.getTextContent().strip())
                .toList();
    }

    private static List<Node> nodes(Node from, String path) {
        try {
            NodeList found = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Element pom(String file) {
        return Descriptor.parse(Main.read(Path.of(file))).root();
    }
}
