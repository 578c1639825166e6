package io.acceptability.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerIndexProcessorTest {

    @TempDir
    private Path output;

    private Compilation compilation;

    @BeforeEach
    void startEmpty() {
        compilation = new Compilation(output);
    }

    @Test
    void components_are_listed_sorted_one_a_line_with_a_newline_at_the_end() {
        assertThat(compilation.compile(
                        "@Component class Zebra {}",
                        "@Component(\"first\") class Apple { @Component static class Seed {} }",
                        "class Bystander {}"))
                .isEmpty();

        assertThat(compilation.index("component")).contains("app.Apple#first\napp.Apple$Seed\napp.Zebra\n");
    }

    @Test
    void host_services_are_listed_by_interface_wherever_in_a_component_they_are_taken_in() {
        assertThat(compilation.compile(
                        "interface Clock {}",
                        "interface Users<T> {}",
                        "@Component class A { @ComponentImport(\"hostClock\") private Clock clock; }",
                        "@Component class B { B(@ComponentImport Users<String> users, A a) {} }",
                        "@Component class C { C(@ComponentImport Users<Long> users) {} }"))
                .isEmpty();

        assertThat(compilation.index("imports")).contains("app.Clock#hostClock\napp.Users\n");
    }

    @Test
    void exports_name_their_interfaces_sorted_or_none_for_all() {
        assertThat(
                        compilation.compile(
                                "interface Second {}",
                                "interface First {}",
                                "@Component @ExportAsService class Plain implements First {}",
                                "@Component @ExportAsService({Second.class, First.class}) class Both implements First, Second {}"))
                .isEmpty();

        assertThat(compilation.index("exports")).contains("app.Both#app.First,app.Second\napp.Plain\n");
    }

    @Test
    void no_file_is_written_when_there_is_nothing_to_list() {
        assertThat(compilation.compile("@Component class Alone {}")).isEmpty();

        assertThat(compilation.index("component")).isPresent();
        assertThat(compilation.index("imports")).isEmpty();
        assertThat(compilation.index("exports")).isEmpty();
    }

    @Test
    void compiling_one_source_again_keeps_what_the_others_said() {
        compilation.compile(
                "interface Clock {}",
                "@Component class A { A(@ComponentImport Clock clock) {} }",
                "@Component @ExportAsService class B {}");
        String imports = compilation.index("imports").orElseThrow();

        assertThat(compilation.compile("@Component(\"bee\") @ExportAsService class B {}"))
                .isEmpty();

        assertThat(compilation.index("component")).contains("app.A\napp.B#bee\n");
        assertThat(compilation.index("imports")).contains(imports);
        assertThat(compilation.index("exports")).contains("app.B\n");
    }

    @Test
    void what_is_gone_or_no_longer_annotated_leaves_the_index() throws IOException {
        compilation.compile(
                "interface Clock {}",
                "@Component @ExportAsService class A { A(@ComponentImport Clock clock) {} }",
                "@Component class B {}");
        compilation.deleteClass("B");

        assertThat(compilation.compile("class A {}")).isEmpty();

        assertThat(compilation.index("component")).isEmpty();
        assertThat(compilation.index("imports")).isEmpty();
        assertThat(compilation.index("exports")).isEmpty();
    }

    @Test
    void a_host_class_cannot_be_taken_in() {
        assertThat(compilation.compile(
                        "class Concrete {}", "@Component class A { A(@ComponentImport Concrete concrete) {} }"))
                .containsExactly("@ComponentImport of app.Concrete: a host service is taken in by its interface.");
        assertThat(compilation.index("component")).isEmpty();
    }

    @Test
    void an_import_on_the_constructor_itself_is_refused() {
        assertThat(compilation.compile(
                        "interface Clock {}", "@Component class A { @ComponentImport A(Clock clock) {} }"))
                .containsExactly("@ComponentImport on a constructor: annotate the parameters that are host services.");
    }

    @Test
    void an_import_outside_a_component_is_refused() {
        assertThat(compilation.compile("interface Clock {}", "class A { A(@ComponentImport Clock clock) {} }"))
                .containsExactly(
                        "@ComponentImport in a class that is no @Component: nobody would be given the service.");
    }

    @Test
    void one_service_under_two_names_is_refused() {
        assertThat(compilation.compile(
                        "interface Clock {}",
                        "@Component class A { A(@ComponentImport Clock clock) {} }",
                        "@Component class B { B(@ComponentImport(\"other\") Clock clock) {} }"))
                .containsExactly("@ComponentImport of app.Clock under two bean names: one is enough.");
    }

    @Test
    void two_beans_of_one_name_are_refused_and_both_named() {
        assertThat(compilation.compile("@Component class Panel {}", "@Component(\"panel\") class Other {}"))
                .containsExactly("Two beans would be called \"panel\": app.Other and app.Panel."
                        + " Give one of them a name in its annotation.");
    }

    @Test
    void a_component_and_a_host_service_of_one_name_are_refused() {
        assertThat(compilation.compile(
                        "interface Clock {}", "@Component class A { A(@ComponentImport(\"a\") Clock clock) {} }"))
                .containsExactly("Two beans would be called \"a\": app.A and app.Clock."
                        + " Give one of them a name in its annotation.");
    }

    @Test
    void a_component_that_cannot_be_instantiated_is_refused() {
        assertThat(compilation.compile("@Component abstract class A {}"))
                .containsExactly("@Component on a type that cannot be instantiated: it must be a class that is not"
                        + " abstract.");
        assertThat(compilation.compile("class Outer { @Component class B {} }"))
                .containsExactly("@Component on an inner class: make it static or a class of its own.");
    }

    @Test
    void an_export_needs_a_component_that_implements_it() {
        assertThat(compilation.compile("@ExportAsService class A {}"))
                .containsExactly("@ExportAsService on a class that is no @Component: there is no bean to export.");
        assertThat(compilation.compile("@Component @ExportAsService(Runnable.class) class B {}"))
                .containsExactly("@ExportAsService as java.lang.Runnable, which app.B does not implement.");
    }
}
