package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Jira renders a call blank that the allow-list does not name, and says nothing: so the list is checked here. */
class AllowListTest {

    /** Calls on the JDK's own lists and texts, which Jira allows to every app. */
    private static final Set<String> JDK_CALLS =
            Set.of("isEmpty/0", "size/0", "get/1", "contains/1", "length/0", "equals/1", "toString/0");

    private final List<AllowedMethod> allowed = Descriptor.built().allowedMethods();

    @Test
    void every_listed_method_exists_once_and_is_ours() {
        assertThat(allowed).doesNotHaveDuplicates().allSatisfy(method -> {
            assertThat(method.find()).as("%s exists and is public", method).isPresent();
            assertThat(method.type()).as("an app lists its own classes only").startsWith("io.acceptability.");
        });
    }

    @Test
    void every_call_in_a_template_is_listed_for_every_type_it_may_meet() {
        assertThat(missing(calls(templates()), allowed)).isEmpty();
    }

    @Test
    void nothing_is_listed_that_no_template_calls() {
        assertThat(allowed).extracting(AllowedMethod::call).isSubsetOf(calls(templates()));
    }

    @Test
    void templates_call_accessors_with_parentheses() {
        Set<String> properties = new TreeSet<>();
        templates().forEach(template -> properties.addAll(template.properties()));
        assertThat(properties)
                .as("$view.title looks for getTitle(), which our records do not have")
                .isEmpty();
    }

    @Test
    void a_call_that_is_not_listed_is_seen_on_the_type_and_behind_it() {
        List<AllowedMethod> list = List.of(AllowedMethod.parse(Sample.class.getName() + "#rows()"));
        assertThat(missing(Set.of("rows/0", "title/0", "unheard/1", "size/0"), list))
                .containsExactly(
                        Row.class.getName() + "#title()", Sample.class.getName() + "#title()", "nowhere: unheard/1");
    }

    @Test
    void calls_are_found_wherever_a_template_makes_them() {
        Template template = Template.parse("""
                ## $never.comment()
                #foreach($row in $view.rows())
                  #if($row.open(1, $row.deep().deeper()))<a title="$!{row.title()}">$i18n.getText("a.b", $row.name())</a>#end
                #end
                #parse("/templates/other.vm") $view.property
                """);
        assertThat(template.calls()).containsExactly("deep/0", "deeper/0", "name/0", "open/2", "rows/0", "title/0");
        assertThat(template.properties()).containsExactly("property");
        assertThat(template.included()).containsExactly("/templates/other.vm");
    }

    @Test
    void a_broken_line_is_an_error() {
        assertThatThrownBy(() -> AllowedMethod.parse("io.acceptability.View.getTitle()"))
                .hasMessage("not type#method(parameter parameter): io.acceptability.View.getTitle()");
    }

    /**
     * What the list lacks. A template shows only the name of a method, not the type it is called on: so every type of
     * ours that a listed method can lead to must list the method if it has it.
     */
    private static Set<String> missing(Set<String> calls, List<AllowedMethod> allowed) {
        Set<String> listed = allowed.stream().map(AllowedMethod::toString).collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(JDK_CALLS);
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : reachable(allowed)) {
            for (Method method : type.getMethods()) {
                AllowedMethod call = AllowedMethod.of(method);
                if (calls.contains(call.call()) && isOurs(method.getDeclaringClass())) {
                    known.add(call.call());
                    if (!listed.contains(call.toString())) {
                        missing.add(call.toString());
                    }
                }
            }
        }
        calls.stream().filter(call -> !known.contains(call)).forEach(call -> missing.add("nowhere: " + call));
        return missing;
    }

    private static Set<Class<?>> reachable(List<AllowedMethod> allowed) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>();
        for (AllowedMethod method : allowed) {
            method.find().ifPresent(found -> {
                open.add(found.getDeclaringClass());
                open.add(found.getGenericReturnType());
            });
        }
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
                open.add(generic.getRawType());
            } else if (type instanceof WildcardType wildcard) {
                open.addAll(List.of(wildcard.getUpperBounds()));
            } else if (type instanceof Class<?> raw && isOurs(raw)) {
                seen.add(raw);
            }
        }
        return seen;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.acceptability.");
    }

    private static List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        Main.builtFiles(".vm").forEach(file -> templates.add(Template.parse(Main.read(file))));
        return templates;
    }

    private static Set<String> calls(Collection<Template> templates) {
        return templates.stream()
                .flatMap(template -> template.calls().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public record Sample(List<? extends Row> rows, String title) {}

    public record Row(String title) {}
}
