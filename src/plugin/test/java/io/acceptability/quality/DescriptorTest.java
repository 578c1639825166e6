package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.opensymphony.workflow.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whatever the descriptor names must exist: Jira finds out only when somebody opens the page. */
class DescriptorTest {

    private final Descriptor descriptor = Descriptor.built();

    @Test
    void the_build_filled_in_every_value() {
        assertThat(Main.text("atlassian-plugin.xml").replaceAll("(?s)<!--.*?-->", ""))
                .doesNotContain("${");
        assertThat(descriptor.root().getAttribute("key")).isEqualTo("io.acceptability.jira");
        assertThat(descriptor.root().getAttribute("plugins-version")).isEqualTo("2");
    }

    @Test
    void every_module_is_led_by_a_comment_in_user_words() {
        assertThat(descriptor.modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(Descriptor.commentBefore(module))
                        .as("comment before <%s key=\"%s\">", module.getTagName(), module.getAttribute("key"))
                        .isNotBlank());
    }

    @Test
    void module_keys_are_unique() {
        assertThat(descriptor.modules())
                .extracting(module -> module.getAttribute("key"))
                .filteredOn(key -> !key.isEmpty())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_class_exists_and_is_what_its_place_asks_for() {
        Map<String, Class<?>> wanted = new HashMap<>();
        for (Element element : descriptor.all("*")) {
            String tag = element.getTagName();
            String name = element.getAttribute("class");
            if (!name.isEmpty()) {
                wanted.put(
                        name,
                        switch (tag) {
                            case "context-provider" -> ContextProvider.class;
                            case "condition" -> Condition.class;
                            default -> tag.startsWith("workflow-") ? WorkflowPluginFactory.class : Object.class;
                        });
            }
            if (tag.equals("entity")) {
                wanted.put(element.getTextContent().strip(), RawEntity.class);
            } else if (tag.endsWith("-class")) {
                wanted.put(
                        element.getTextContent().strip(),
                        tag.equals("validator-class") ? Validator.class : Object.class);
            }
        }
        List<String> faults = new ArrayList<>();
        wanted.forEach((name, type) -> {
            try {
                if (!type.isAssignableFrom(load(name))) {
                    faults.add(name + " is no " + type.getSimpleName());
                }
            } catch (ClassNotFoundException e) {
                faults.add("no class " + name);
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_rest_package_holds_classes() {
        assertThat(descriptor.all("package"))
                .allSatisfy(element -> assertThat(Main.classes()
                                .resolve(element.getTextContent().strip().replace('.', '/')))
                        .isNotEmptyDirectory());
    }

    @Test
    void every_resource_exists() {
        Set<String> locations = new HashSet<>();
        for (Element resource : descriptor.all("resource")) {
            if (!resource.getAttribute("type").equals("i18n")) {
                locations.add(resource.getAttribute("location").replaceFirst("^/", ""));
            }
        }
        for (String bundle : descriptor.bundles()) {
            locations.add(bundle + ".properties");
            locations.add(bundle + "_zh_CN.properties");
        }
        for (Element parameter : descriptor.all("param")) {
            if (parameter.getAttribute("name").matches("plugin-(icon|logo|banner)")) {
                locations.add(parameter.getTextContent().strip());
            }
        }
        assertThat(locations)
                .isNotEmpty()
                .allSatisfy(
                        location -> assertThat(Main.classes().resolve(location)).isRegularFile());
    }

    @Test
    void every_script_and_style_sheet_is_served() {
        Set<String> served = new HashSet<>();
        for (Element resource : descriptor.all("resource")) {
            served.add(resource.getAttribute("location").replaceFirst("^/", ""));
        }
        for (String ending : List.of(".js", ".css")) {
            assertThat(Main.builtFiles(ending))
                    .extracting(file -> Main.classes().relativize(file).toString())
                    .as("files that no web-resource lists are never loaded")
                    .isSubsetOf(served);
        }
    }

    @Test
    void every_template_inside_another_exists() {
        for (Path file : Main.builtFiles(".vm")) {
            assertThat(Template.parse(Main.read(file)).included())
                    .as("%s", file.getFileName())
                    .allSatisfy(included -> assertThat(Main.classes().resolve(included.replaceFirst("^/", "")))
                            .isRegularFile());
        }
    }

    @Test
    void every_bundle_is_named() {
        Set<String> named = new HashSet<>();
        descriptor.bundles().forEach(bundle -> {
            named.add(bundle + ".properties");
            named.add(bundle + "_zh_CN.properties");
        });
        assertThat(Main.builtFiles(".properties"))
                .extracting(file -> Main.classes().relativize(file).toString())
                .as("texts that Jira would not find")
                .isSubsetOf(named);
    }

    @Test
    void every_text_key_exists() {
        Set<String> keys = new HashSet<>();
        for (Element element : descriptor.all("*")) {
            keys.add(element.getAttribute("i18n-name-key"));
            if (element.getTagName().matches("label|description|tooltip")) {
                keys.add(element.getAttribute("key"));
            }
        }
        keys.add(descriptor.root().getAttribute("i18n-name-key"));
        keys.remove("");
        assertThat(keys).isNotEmpty();
        assertThat(Bundle.english().keys()).containsAll(keys);
    }

    @Test
    void a_module_without_a_comment_is_seen() {
        Descriptor bare = Descriptor.parse(
                "<atlassian-plugin><!-- a --><ao key='a'/>\n<ao key='b'/><rest key='c'/></atlassian-plugin>");
        assertThat(bare.modules()).extracting(Descriptor::commentBefore).containsExactly("a", "a", "");
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, DescriptorTest.class.getClassLoader());
    }
}
