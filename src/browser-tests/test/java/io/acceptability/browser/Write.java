package io.acceptability.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A write with a good body, and all of its fields. */
record Write(String method, String part, int success, Map<String, ?> good, List<Field> fields) {
    private static final String TODAY = LocalDate.now().toString();
    private static final String LATER = LocalDate.now().plusDays(30).toString();

    /** A field by its JSON pointer, and what may stand in it. */
    record Field(String pointer, FieldKind kind) {
        /** Its path in an answer: {@code constraints[0].kind}. */
        String path() {
            return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        }
    }

    @Override
    public String toString() {
        return method + " " + part;
    }
    /** All writes there are. */
    static Stream<Write> all() {
        return Stream.of(
                new Write(
                        "PUT",
                        "answers/plan",
                        200,
                        Map.of("answer", "yes", "note", "So.", "link", "https://example.org/plan"),
                        List.of(
                                field("/answer", FieldKind.CHOICE),
                                field("/note", FieldKind.NOTE),
                                field("/link", FieldKind.LINK))),
                new Write(
                        "PUT",
                        "metrics",
                        200,
                        Map.of(
                                "metrics",
                                List.of(Map.of(
                                        "name",
                                        "Payments",
                                        "target",
                                        40,
                                        "direction",
                                        "AT_LEAST",
                                        "actual",
                                        44.5,
                                        "source",
                                        "Log"))),
                        List.of(
                                field("/metrics", FieldKind.LIST),
                                field("/metrics/0", FieldKind.OBJECT),
                                field("/metrics/0/name", FieldKind.LINE),
                                field("/metrics/0/target", FieldKind.NUMBER),
                                field("/metrics/0/direction", FieldKind.CHOICE),
                                field("/metrics/0/actual", FieldKind.NUMBER_OR_NONE),
                                field("/metrics/0/source", FieldKind.LINE_OR_EMPTY))),
                new Write(
                        "POST",
                        "consent",
                        201,
                        Map.of(
                                "kind",
                                "VAGUE",
                                "on",
                                TODAY,
                                "channel",
                                "phone",
                                "lasting",
                                true,
                                "quote",
                                "Let us see.",
                                "link",
                                "PAY-1",
                                "person",
                                Map.of(
                                        "name",
                                        "Ms Li",
                                        "organisation",
                                        "Hansekontor",
                                        "role",
                                        "Head",
                                        "authority",
                                        "All of it")),
                        List.of(
                                field("/kind", FieldKind.CHOICE),
                                field("/person", FieldKind.OBJECT),
                                field("/person/name", FieldKind.LINE),
                                field("/person/organisation", FieldKind.LINE_OR_EMPTY),
                                field("/person/role", FieldKind.LINE_OR_EMPTY),
                                field("/person/authority", FieldKind.LINE_OR_EMPTY),
                                field("/on", FieldKind.PAST_DAY),
                                field("/channel", FieldKind.LINE),
                                field("/lasting", FieldKind.FLAG),
                                field("/quote", FieldKind.TEXT_OR_EMPTY),
                                field("/link", FieldKind.LINK))),
                new Write(
                        "POST",
                        "contacts",
                        201,
                        Map.of("on", TODAY, "channel", "phone", "person", "Ms Li", "note", "All well."),
                        List.of(
                                field("/on", FieldKind.PAST_DAY),
                                field("/channel", FieldKind.LINE),
                                field("/person", FieldKind.LINE),
                                field("/note", FieldKind.NOTE))),
                new Write(
                        "PUT",
                        "boundary",
                        200,
                        Map.of(
                                "accepted",
                                "All tills.",
                                "outside",
                                "The rest.",
                                "accountable",
                                "Dana",
                                "validUntil",
                                LATER,
                                "constraints",
                                List.of(Map.of("kind", "SCOPE_CHANGED", "note", "Less.")),
                                "redLines",
                                List.of(Map.of("text", "A queue", "issue", "PAY-1"))),
                        List.of(
                                field("/accepted", FieldKind.TEXT),
                                field("/outside", FieldKind.TEXT),
                                field("/constraints", FieldKind.LIST),
                                field("/constraints/0", FieldKind.OBJECT),
                                field("/constraints/0/kind", FieldKind.CHOICE),
                                field("/constraints/0/note", FieldKind.NOTE),
                                field("/redLines", FieldKind.LIST_OR_NONE),
                                field("/redLines/0", FieldKind.OBJECT),
                                field("/redLines/0/text", FieldKind.TEXT),
                                field("/redLines/0/issue", FieldKind.ISSUE),
                                field("/accountable", FieldKind.LINE),
                                field("/validUntil", FieldKind.COMING_DAY))),
                new Write(
                        "POST",
                        "confirmation",
                        412,
                        Map.of("fingerprint", "sha256:0", "consent", 1, "forecast", 80, "mainRisk", "None known."),
                        List.of(
                                field("/fingerprint", FieldKind.LINE),
                                field("/consent", FieldKind.WHOLE),
                                field("/forecast", FieldKind.PERCENT),
                                field("/mainRisk", FieldKind.TEXT))),
                new Write(
                        "POST",
                        "withdrawal",
                        422,
                        Map.of("reason", "She left."),
                        List.of(field("/reason", FieldKind.TEXT))),
                new Write(
                        "POST",
                        "concessions",
                        422,
                        Map.of(
                                "rule",
                                "metrics",
                                "issue",
                                "PAY-1",
                                "gap",
                                "By hand.",
                                "limit",
                                "Ten a day.",
                                "owner",
                                "Tess",
                                "due",
                                LATER,
                                "disposition",
                                "LIVE_WITH",
                                "followOn",
                                "PAY-1"),
                        List.of(
                                field("/rule", FieldKind.CHOICE),
                                field("/issue", FieldKind.ISSUE),
                                field("/gap", FieldKind.TEXT),
                                field("/limit", FieldKind.TEXT),
                                field("/owner", FieldKind.LINE),
                                field("/due", FieldKind.COMING_DAY),
                                field("/disposition", FieldKind.CHOICE),
                                field("/followOn", FieldKind.ISSUE))),
                new Write(
                        "POST",
                        "concessions/1/end",
                        422,
                        Map.of("reason", "She takes it back."),
                        List.of(field("/reason", FieldKind.TEXT))));
    }

    private static Field field(String pointer, FieldKind kind) {
        return new Field(pointer, kind);
    }
}
