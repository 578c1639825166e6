package io.acceptability.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may stand in a field of a write, and all that may not. */
enum FieldKind {
    LINE,
    LINE_OR_EMPTY,
    TEXT,
    TEXT_OR_EMPTY,
    NOTE,
    LINK,
    PAST_DAY,
    COMING_DAY,
    CHOICE,
    FLAG,
    NUMBER,
    NUMBER_OR_NONE,
    WHOLE,
    PERCENT,
    ISSUE,
    OBJECT,
    LIST,
    LIST_OR_NONE;

    /** JSON values that must be refused in such a field. */
    List<String> wrong() {
        String tooLongLine = quoted("x".repeat(256));
        String tooLongText = quoted("x".repeat(8001));
        List<String> noText = List.of("1", "true", "[]", "{}", "[\"x\"]");
        List<String> wrong = new ArrayList<>();
        switch (this) {
            case LINE -> {
                wrong.addAll(noText);
                wrong.addAll(List.of(
                        "null",
                        "\"\"",
                        "\" \\u200b\\u00a0\"",
                        "\"a\\nb\"",
                        "\"a\\u0000b\"",
                        "\"a\\u202e\\u0007\"",
                        "\"\\ud83d\"",
                        tooLongLine));
            }
            case LINE_OR_EMPTY -> {
                wrong.addAll(noText);
                wrong.addAll(List.of("null", "\"a\\nb\"", "\"\\u0000\"", tooLongLine));
            }
            case TEXT -> {
                wrong.addAll(noText);
                wrong.addAll(List.of("null", "\"\"", "\" \\n\\t\"", "\"a\\u0000\"", "\"\\ud83d\"", tooLongText));
            }
            case TEXT_OR_EMPTY -> {
                wrong.addAll(noText);
                wrong.addAll(List.of("null", "\"\\u0000\"", tooLongText));
            }
            case NOTE -> {
                wrong.addAll(noText);
                wrong.addAll(List.of("\"\\u0000\"", tooLongText));
            }
            case LINK -> {
                wrong.addAll(noText);
                wrong.addAll(List.of(
                        "\"x\"",
                        "\"javascript:alert(1)\"",
                        "\"https://\"",
                        "\"ftp://a/b\"",
                        "\"http://a b\"",
                        "\"https://a/<b>\"",
                        quoted("https://a/" + "x".repeat(2000))));
            }
            case PAST_DAY -> {
                wrong.addAll(noText);
                wrong.addAll(List.of(
                        "null",
                        "\"\"",
                        "\"2026-02-30\"",
                        "\"24.11.2026\"",
                        "\"2026-1-1\"",
                        "\"1969-12-31\"",
                        "\"2026-01-01T00:00\"",
                        "1790000000000",
                        quoted(LocalDate.now().plusDays(2).toString())));
            }
            case COMING_DAY -> {
                wrong.addAll(noText);
                wrong.addAll(List.of(
                        "null", "\"\"", "\"2027-02-30\"", "\"3000-01-01\"", "\"2020-01-01\"", "\"+12026-01-01\""));
            }
            case CHOICE -> {
                wrong.addAll(noText);
                wrong.addAll(List.of("null", "\"\"", "\"<b>\"", "\"YES \"", "\"maybe\"", "0"));
            }
            case FLAG -> wrong.addAll(List.of("null", "1", "0", "\"true\"", "\"\"", "[]", "{}"));
            case NUMBER ->
                wrong.addAll(List.of(
                        "null",
                        "\"40\"",
                        "true",
                        "[]",
                        "{}",
                        "1e15",
                        "1e999999999",
                        "1e-999999999",
                        "0.0000001",
                        "1234567890123456"));
            case NUMBER_OR_NONE -> wrong.addAll(List.of("\"40\"", "true", "[]", "{}", "1e400", "0.0000001"));
            case WHOLE ->
                wrong.addAll(
                        List.of("null", "\"1\"", "0", "-1", "1.5", "true", "[]", "{}", "1e30", "99999999999999999999"));
            case PERCENT ->
                wrong.addAll(List.of("null", "\"80\"", "1", "99", "-5", "80.5", "true", "[]", "{}", "4294967376"));
            case ISSUE -> {
                wrong.addAll(noText);
                wrong.addAll(List.of(
                        "\"\"",
                        "\"PAY\"",
                        "\"PAY-99999\"",
                        "\"pay-1\"",
                        "\"PAY-1' OR '1'='1\"",
                        "\"PAY-" + "9".repeat(30) + "\""));
            }
            case OBJECT -> wrong.addAll(List.of("null", "1", "\"x\"", "[]", "{}", "true"));
            case LIST ->
                wrong.addAll(
                        List.of("null", "1", "\"x\"", "{}", "[1]", "[null]", "[[]]", "[" + "{},".repeat(100) + "{}]"));
            case LIST_OR_NONE ->
                wrong.addAll(List.of("1", "\"x\"", "{}", "[1]", "[null]", "[[]]", "[" + "{},".repeat(100) + "{}]"));
        }
        return wrong;
    }

    /** Whether it may be left out. */
    boolean isOptional() {
        return switch (this) {
            case NOTE, LINK, NUMBER_OR_NONE, ISSUE, LIST_OR_NONE -> true;
            default -> false;
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
