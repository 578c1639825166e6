package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Rule;
import io.acceptability.domain.rules.Rules;
import io.acceptability.ledger.AuthorRow;
import io.acceptability.ledger.EntryRow;
import io.acceptability.ledger.PassRow;
import io.acceptability.ledger.PersonRow;
import io.acceptability.ledger.ReminderRow;
import io.acceptability.projection.DeliveryRow;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the handbooks say is there: links, pictures, messages, settings, columns; and both languages say the same. */
class HandbooksTest {
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");
    private static final Pattern OF_A_MACHINE =
            Pattern.compile("(?<![\\w.])/(?:home|root|tmp|work|Users)/\\w|(?i)registry\\.|artifactory|/nexus/");
    private static final Pattern NEVER_SAID = Pattern.compile("(?i)\\bsign-?off\\b|\\bapprov|批准|审批|验收(?!测试)");
    private static final long ALL_PICTURES = 2_500_000;

    private static final List<String> PAIRS = List.of("docs/admin", "docs/user");
    private static final List<Class<?>> ROWS = List.of(
            EntryRow.class, AuthorRow.class, PersonRow.class, PassRow.class, ReminderRow.class, DeliveryRow.class);

    private final Bundle english = Bundle.english();
    private final Bundle chinese = Bundle.chinese();

    /** The tests of the jar run elsewhere, without the documentation. */
    @BeforeAll
    static void theDocumentationIsThere() {
        assumeTrue(Files.exists(Handbook.TOP.resolve("docs")));
    }

    @Test
    void every_link_and_picture_leads_somewhere() throws IOException {
        for (Handbook page : all()) {
            List<String> targets = new ArrayList<>(page.links());
            targets.addAll(page.pictures());
            targets.removeIf(target -> ELSEWHERE.matcher(target).matches());
            assertThat(targets).as("%s", page.file()).allSatisfy(target -> assertLeads(page, target));
        }
    }

    private static void assertLeads(Handbook page, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        assertThat(file).exists();
        if (parts.length == 2) {
            assertThat(new Handbook(file, Main.read(file)).anchors()).contains(parts[1]);
        }
    }

    @Test
    void every_picture_is_shown_and_all_of_them_are_small() throws IOException {
        Set<Path> shown = new TreeSet<>();
        for (Handbook page : all()) {
            page.pictures()
                    .forEach(picture ->
                            shown.add(page.file().resolveSibling(picture).normalize()));
        }
        List<Path> stored;
        try (Stream<Path> files = Files.list(Handbook.TOP.resolve("docs/images"))) {
            stored = files.map(Path::normalize).sorted().toList();
        }
        assertThat(shown).containsAll(stored);
        assertThat(stored.stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThan(ALL_PICTURES);
    }

    @Test
    void both_languages_say_the_same() {
        for (String pair : PAIRS) {
            Handbook one = Handbook.read(pair + ".md");
            Handbook other = Handbook.read(pair + ".zh-CN.md");
            assertThat(other.levels()).as("headings of %s", pair).isEqualTo(one.levels());
            assertThat(other.pictures())
                    .as("pictures of %s", pair)
                    .isEqualTo(one.pictures().stream()
                            .map(picture -> picture.replace(".png", "-zh.png"))
                            .toList());
            assertThat(rows(other)).as("rows of tables of %s", pair).isEqualTo(rows(one));
        }
    }

    private static long rows(Handbook page) {
        return page.text().lines().filter(line -> line.startsWith("|")).count();
    }

    @Test
    void every_quoted_message_is_one_of_the_app() {
        List<Set<String>> said = keysOf(Handbook.read("docs/admin.md"), "troubleshooting-by-message", english);
        List<Set<String>> saidInChinese = keysOf(Handbook.read("docs/admin.zh-CN.md"), "按信息排查问题", chinese);
        assertThat(said).hasSizeGreaterThan(40).hasSameSizeAs(saidInChinese);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i))
                    .as("message %d in both languages", i + 1)
                    .containsAnyElementsOf(saidInChinese.get(i));
        }
    }

    /** The keys of each message in the tables of a section; none for a message that the app does not say. */
    private static List<Set<String>> keysOf(Handbook page, String section, Bundle bundle) {
        List<Set<String>> keys = new ArrayList<>();
        for (String message : page.firstCells(section)) {
            Set<String> found = bundle.texts().entrySet().stream()
                    .filter(text -> quoted(text.getValue()).equals(message))
                    .map(text -> text.getKey())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as("%s quotes “%s”", page.file(), message).isNotEmpty();
            keys.add(found);
        }
        return keys;
    }

    /** A text with … for each argument, as the handbooks quote it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        int depth = 0;
        for (char letter : text.toCharArray()) {
            if (letter == '{' && depth++ == 0) {
                quoted.append('…');
            }
            if (depth == 0) {
                quoted.append(letter);
            }
            if (letter == '}') {
                depth--;
            }
        }
        return quoted.toString();
    }

    @Test
    void every_setting_is_explained_under_its_name() {
        assertSettings(Handbook.read("docs/admin.md"), "settings", english);
        assertSettings(Handbook.read("docs/admin.zh-CN.md"), "各项设置", chinese);
    }

    private static void assertSettings(Handbook page, String section, Bundle bundle) {
        assertThat(page.firstCells(section))
                .containsExactlyElementsOf(Arrays.stream(PolicyField.values())
                        .map(PolicyField::id)
                        .map(id -> bundle.texts().get("acceptability.admin.policy.field." + id) + "<br>`" + id + "`")
                        .toList());
    }

    @Test
    void every_signal_is_explained_under_its_name() {
        assertSignals(Handbook.read("docs/user.md"), "thirteen-signals", english);
        assertSignals(Handbook.read("docs/user.zh-CN.md"), "十三个信号", chinese);
    }

    private static void assertSignals(Handbook page, String section, Bundle bundle) {
        assertThat(page.firstCells(section))
                .containsExactlyElementsOf(Rules.ALL.stream()
                        .map(Rule::id)
                        .map(id -> bundle.texts().get("acceptability.signal." + id + ".label") + "<br>`" + id + "`")
                        .toList());
    }

    @Test
    void every_table_and_column_is_named() {
        for (String ending : List.of(".md", ".zh-CN.md")) {
            String text = Handbook.read("docs/admin" + ending).text();
            assertThat(ROWS).allSatisfy(row -> {
                assertThat(text).contains("`…_" + column(row.getSimpleName()) + "`");
                assertThat(Arrays.stream(row.getDeclaredMethods())
                                .map(Method::getName)
                                .filter(name -> name.matches("(get|is)[A-Z].*"))
                                .map(name -> "`" + column(name.replaceFirst("^(get|is)", "")) + "`"))
                        .allSatisfy(column -> assertThat(text).contains(column));
            });
        }
    }

    private static String column(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void no_page_names_a_machine_or_calls_acceptance_something_else() throws IOException {
        for (Handbook page : all()) {
            assertThat(page.text()).as("%s", page.file()).doesNotContainPattern(OF_A_MACHINE);
            assertThat(page.text()).as("%s", page.file()).doesNotContainPattern(NEVER_SAID);
        }
    }

    @Test
    void what_leads_nowhere_is_seen() {
        Handbook page = new Handbook(
                Handbook.TOP.resolve("docs/none.md"),
                "# A b, c\n```\n# no heading\n```\n## 甲 乙\n[x](y.md#z) ![p](q.png)\n\n| head | h |\n|---|---|\n| m | n |\n");
        assertThat(page.levels()).containsExactly(1, 2);
        assertThat(page.anchors()).containsExactly("a-b-c", "甲-乙");
        assertThat(page.links()).containsExactly("y.md#z");
        assertThat(page.pictures()).containsExactly("q.png");
        assertThat(page.firstCells("甲-乙")).containsExactly("m");
        assertThat(quoted("{0,choice,1#a|1<{0} b} of {1}.")).isEqualTo("… of ….");
    }

    private static List<Handbook> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("", "docs", "src/plugin")) {
            try (Stream<Path> pages = Files.list(Handbook.TOP.resolve(folder))) {
                pages.filter(page -> page.toString().endsWith(".md")).forEach(files::add);
            }
        }
        return files.stream()
                .map(Path::normalize)
                .sorted()
                .map(file -> new Handbook(file, Main.read(file)))
                .toList();
    }
}
