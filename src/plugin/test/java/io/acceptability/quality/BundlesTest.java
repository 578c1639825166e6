package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, is used, and stands nowhere but in the bundles. */
class BundlesTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH_AFTER_HAN = Pattern.compile("\\p{IsHan}[,;:?!()]|[(]\\p{IsHan}");
    private static final Pattern NEVER_SAID =
            Pattern.compile("sign-?off|signed off|\\bapprov", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("(?<!name=)[\"'](acceptability\\.[A-Za-z0-9.-]+)[\"']");
    private static final Pattern TRANSLATED = Pattern.compile("I18n\\.getText\\(\\s*(.)");

    private final Bundle english = Bundle.english();
    private final Bundle chinese = Bundle.chinese();

    @Test
    void both_languages_have_the_same_keys_each_once() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
        assertThat(english.repeatedKeys()).isEmpty();
        assertThat(chinese.repeatedKeys()).isEmpty();
    }

    @Test
    void both_languages_have_the_same_arguments() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(Bundle.arguments(chinese.texts().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(Bundle.arguments(english.texts().get(key))));
    }

    @Test
    void english_texts_are_sound() {
        assertThat(faults(english, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void chinese_texts_are_sound_and_chinese() {
        assertThat(faults(chinese, Locale.SIMPLIFIED_CHINESE)).isEmpty();
    }

    @Test
    void every_text_asked_for_exists() {
        assertThat(english.keys()).containsAll(keysAskedFor());
    }

    @Test
    void every_text_is_asked_for() {
        Set<String> asked = keysAskedFor();
        Set<String> unused = new TreeSet<>(english.keys());
        // A key may be put together: "acceptability.standing." + name. A prefix in quotes counts for all behind it.
        unused.removeIf(
                key -> asked.contains(key) || prefixesAskedFor().stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void templates_bring_no_texts_and_no_scripts_of_their_own() {
        for (Path file : Main.builtFiles(".vm")) {
            assertThat(Template.parse(Main.read(file)).faults())
                    .as("%s", file.getFileName())
                    .isEmpty();
        }
    }

    @Test
    void scripts_bring_no_texts_of_their_own() {
        for (Path file : Main.builtFiles(".js")) {
            assertThat(Prose.inScript(Main.read(file)))
                    .as("%s", file.getFileName())
                    .isEmpty();
        }
    }

    @Test
    void scripts_ask_for_texts_by_a_literal_key() {
        for (Path file : Main.builtFiles(".js")) {
            Matcher call = TRANSLATED.matcher(Main.read(file));
            while (call.find()) {
                assertThat(call.group(1))
                        .as("%s: the transformer replaces literal keys only", file.getFileName())
                        .isIn("'", "\"");
            }
        }
    }

    @Test
    void unsound_texts_are_seen() {
        Bundle bundle = Bundle.parse("apostrophe=Don't\nformat=a {x} b\nempty=\nwords=Await sign-off\n"
                + "fine=Waits for {0,number,integer} days\nrepeated=1\nrepeated=2\n");
        assertThat(faults(bundle, Locale.ENGLISH))
                .containsExactly(
                        "apostrophe: a straight apostrophe is syntax of MessageFormat; write ’",
                        "empty: is empty",
                        "format: can't parse argument number: x",
                        "words: says “sign-off”");
        assertThat(bundle.repeatedKeys()).containsExactly("repeated");
        assertThat(faults(Bundle.parse("a=Still English {0}\nb=好,的\nc={0} %\nd=好的"), Locale.SIMPLIFIED_CHINESE))
                .containsExactly("a: is not Chinese", "b: has half-width punctuation: 好,");
    }

    @Test
    void texts_in_templates_are_seen() {
        assertThat(Template.parse("""
                                #* a comment *# <!-- another -->
                                <b title="Two words" class="aui-lozenge one">$view.name() is open&nbsp;</b>
                                #set($label = "Not yet confirmed") #set($style = "acc-mark bad")
                                <a onclick="go()" aria-label="$view.label()">×</a>
                                """).faults())
                .containsExactly(
                        "text in directive: \"Not yet confirmed\"",
                        "inline script: onclick=",
                        "text in attribute: title=\"Two words\"",
                        "text in markup: is open");
    }

    @Test
    void texts_in_scripts_are_seen() {
        assertThat(Prose.inScript("""
                        'use strict'; // some words here
                        $('.acc-panel .acc-row'); el.className = "aui-button primary-button";
                        button.textContent = 'Save'; say("Could not be saved."); say('无法保存');
                        box.setAttribute('aria-label', "Close"); ask(`Are you sure`);
                        """))
                .containsExactly("'Save'", "\"Could not be saved.\"", "'无法保存'", "\"Close\"", "`Are you sure`");
    }

    private static List<String> faults(Bundle bundle, Locale locale) {
        List<String> faults = new ArrayList<>();
        bundle.texts().forEach((key, text) -> {
            if (text.isBlank()) {
                faults.add(key + ": is empty");
            }
            if (text.indexOf('\'') >= 0) {
                faults.add(key + ": a straight apostrophe is syntax of MessageFormat; write ’");
            }
            try {
                new MessageFormat(text, locale);
            } catch (IllegalArgumentException e) {
                faults.add(key + ": " + e.getMessage());
            }
            Matcher never = NEVER_SAID.matcher(text);
            if (never.find()) {
                faults.add(key + ": says “" + never.group() + "”");
            }
            if (locale.equals(Locale.SIMPLIFIED_CHINESE)) {
                checkChinese(key, text, faults);
            }
        });
        return faults;
    }

    private static void checkChinese(String key, String text, List<String> faults) {
        boolean hasWords = Bundle.plain(text).codePoints().anyMatch(Character::isLetter);
        if (hasWords && !HAN.matcher(text).find()) {
            faults.add(key + ": is not Chinese");
        }
        Matcher halfWidth = HALF_WIDTH_AFTER_HAN.matcher(text);
        if (halfWidth.find()) {
            faults.add(key + ": has half-width punctuation: " + halfWidth.group());
        }
    }

    private static Set<String> keysAskedFor() {
        Set<String> keys = new HashSet<>(literals());
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static Set<String> prefixesAskedFor() {
        Set<String> prefixes = new HashSet<>(literals());
        prefixes.removeIf(key -> !key.endsWith("."));
        return prefixes;
    }

    private static Set<String> literals() {
        List<Path> files = new ArrayList<>(Main.sources());
        files.addAll(Main.builtFiles(".vm"));
        files.addAll(Main.builtFiles(".js"));
        files.add(Main.classes().resolve("atlassian-plugin.xml"));
        Set<String> literals = new HashSet<>();
        for (Path file : files) {
            Matcher matcher = KEY.matcher(Main.read(file));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }
}
