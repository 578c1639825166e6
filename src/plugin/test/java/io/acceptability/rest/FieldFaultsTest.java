package io.acceptability.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.acceptability.DraftBoundary;
import io.acceptability.SetMetrics;
import io.acceptability.domain.Metric;
import io.acceptability.rest.Bodies.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every body with every kind of wrong value: named by its path, and nothing else is. */
class FieldFaultsTest {
    /** Fields that may be left out or null. */
    private static final Set<String> OPTIONAL = Set.of(
            "ANSWER note",
            "ANSWER link",
            "METRICS metrics[0].actual",
            "CONSENT link",
            "CONTACT note",
            "CONCESSION issue",
            "BOUNDARY constraints[0].note",
            "BOUNDARY redLines",
            "BOUNDARY redLines[0].issue",
            "OUTCOME insideBoundary",
            "OUTCOME dimension",
            "OUTCOME misreading",
            "OUTCOME cooperation",
            "OUTCOME soundReasoning",
            "OUTCOME note");

    /** Texts that are one of some words, a day, or an issue. */
    private static final Set<String> NOT_FREE = Set.of(
            "answer",
            "kind",
            "direction",
            "on",
            "validUntil",
            "link",
            "issue",
            "rule",
            "due",
            "disposition",
            "followOn",
            "outcome",
            "dimension",
            "misreading",
            "cooperation",
            "soundReasoning");

    /** Texts that may say nothing. */
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("METRICS metrics[0].source", "CONSENT person.organisation", "CONSENT person.role", "CONSENT quote");

    /** A field of a body: its path, and the object it stands in. */
    record Field(Kind kind, String path, String parent, String name) {
        ObjectNode body(JsonNode instead) {
            ObjectNode body = kind.body();
            ObjectNode holder = (ObjectNode) (parent.isEmpty() ? body : body.at(parent));
            if (instead == null) {
                holder.remove(name);
            } else {
                holder.set(name, instead);
            }
            return body;
        }

        JsonNode value() {
            return ((ObjectNode) (parent.isEmpty() ? kind.body() : kind.body().at(parent))).get(name);
        }

        boolean isOptional() {
            return OPTIONAL.contains(kind + " " + path);
        }

        @Override
        public String toString() {
            return kind + " " + path;
        }
    }

    static Stream<Field> fields() {
        return Stream.of(Kind.values()).flatMap(kind -> {
            List<Field> found = new ArrayList<>();
            collect(kind, kind.body(), "", "", found);
            return found.stream();
        });
    }

    static Stream<Field> texts() {
        return fields().filter(field -> field.value().isTextual());
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsRightIsRead(Kind kind) {
        assertThat(kind.read(kind.body())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsLeftOutIsNamedUnlessItMayBe(Field field) {
        assertThat(faults(field, null)).isEqualTo(expectedWhenAbsent(field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatIsNullIsNamedUnlessItMayBe(Field field) {
        assertThat(faults(field, json("null"))).isEqualTo(expectedWhenAbsent(field));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldOfAWrongTypeIsNamed(Field field) {
        for (String wrong : List.of("7.5", "true", "\"garbage\"", "{\"a\":{\"b\":[1]}}", "[[\"x\"]]", "1e999999999")) {
            JsonNode value = json(wrong);
            boolean sameType = value.getNodeType() == field.value().getNodeType();
            if (sameType && !value.isObject() && !value.isArray()) {
                continue;
            }
            assertThat(faults(field, value).keySet())
                    .as("%s = %s", field, wrong)
                    .isNotEmpty()
                    .allMatch(path -> path.startsWith(field.path()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsTooLongIsNamed(Field field) {
        assertThat(faults(field, text("x".repeat(8_001)))).containsOnlyKeys(field.path());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfControlOrHalfCharactersIsNamed(Field field) {
        for (String bad : List.of("a\u0000b", "a\u001bb", "a\uD800b", "\uDC00")) {
            assertThat(faults(field, text(bad))).containsOnlyKeys(field.path());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatShowsNothingIsNamedWhereOneIsNeeded(Field field) {
        boolean fine = field.isOptional() || MAY_BE_EMPTY.contains(field.toString());
        boolean oneOfSome = NOT_FREE.contains(field.name()) && !field.name().equals("link");
        boolean mustName = oneOfSome || !fine;
        for (String blank : List.of("", "   ", "\u00a0\u3000", "\u200b")) {
            assertThat(faults(field, text(blank)).keySet())
                    .as("%s = '%s'", field, blank)
                    .isEqualTo(mustName ? Set.of(field.path()) : Set.of());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void htmlIsKeptAsTextWhereTextIsFree(Field field) {
        String html = "<script>alert(1)</script><b>'\"&amp;";
        Map<String, String> faults = faults(field, text(html));
        boolean free = !NOT_FREE.contains(field.name());
        assertThat(faults.keySet()).isEqualTo(free ? Set.of() : Set.of(field.path()));
        if (free) {
            assertThat(field.kind().read(field.body(text(html))).toString()).contains(html);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aPropertyNobodyAsksForIsNamedBesideEveryField(Field field) {
        ObjectNode body = field.kind().body();
        ObjectNode holder = (ObjectNode) (field.parent().isEmpty() ? body : body.at(field.parent()));
        holder.set("surprise", json("{\"deep\":[1,{\"x\":null}]}"));
        String prefix =
                field.path().substring(0, field.path().length() - field.name().length());
        assertThat(faults(field.kind(), body)).containsOnlyKeys(prefix + "surprise");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ObjectNode body = Json.object("{\"accepted\":1,\"constraints\":[{\"kind\":\"SHORTAGE\"},7],\"redLines\":{},"
                + "\"accountable\":\" \",\"validUntil\":\"2026-11-23\",\"colour\":\"red\"}");
        Map<String, String> expected = new TreeMap<>();
        expected.put("accepted", "text");
        expected.put("outside", "missing");
        expected.put("constraints[0].kind", "one-of");
        expected.put("constraints[1]", "object");
        expected.put("redLines", "list");
        expected.put("accountable", "empty");
        expected.put("validUntil", "past");
        expected.put("colour", "unknown");
        assertThat(faults(Kind.BOUNDARY, body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, ok",
        "2026-11-25, future",
        "1969-12-31, day",
        "2026-02-30, day",
        "2026-2-3, day",
        "24.11.2026, day",
        "2026-11-24T00:00:00Z, day",
        "+12026-01-01, day",
        "２０２６-11-24, day"
    })
    void aDayIsOneOfTheCalendarAndNotInTheFuture(String day, String fault) {
        assertFault(new Field(Kind.CONTACT, "on", "", "on"), text(day), fault);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, ok", "2026-11-23, past", "2999-12-31, ok", "3000-01-01, day"})
    void aBoundaryIsValidUntilTodayOrLater(String day, String fault) {
        assertFault(new Field(Kind.BOUNDARY, "validUntil", "", "validUntil"), text(day), fault);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, ok",
        "HTTP://example.org/a?b=c|d#e, ok",
        "https://例子.测试/路径, ok",
        "PAY-123, ok",
        "javascript:alert(1), link",
        "data:text/html;base64:x, link",
        "//example.org, link",
        "/browse/PAY-1, link",
        "https://, link",
        "https:///x, link",
        "https://a b, link",
        "'https://a\"onclick=', link",
        "pay-123, link",
        "PAY-, link",
        "ftp://example.org, link",
        "' https://example.org', link"
    })
    void aLinkIsAWebAddressOrAnIssueKey(String link, String fault) {
        assertFault(new Field(Kind.ANSWER, "link", "", "link"), text(link), fault);
    }

    @ParameterizedTest
    @CsvSource({
        "2, ok",
        "98, ok",
        "1, whole-within",
        "99, whole-within",
        "50.0, whole-within",
        "5e1, whole-within",
        "-3, whole-within",
        "99999999999999999999, whole-within"
    })
    void aForecastIsAWholeNumberOf2To98(String forecast, String fault) {
        assertFault(new Field(Kind.CONFIRMATION, "forecast", "", "forecast"), json(forecast), fault);
    }

    @ParameterizedTest
    @CsvSource({
        "0, ok",
        "-12.5, ok",
        "999999999999999, ok",
        "0.000001, ok",
        "1e14, ok",
        "0e999999999, ok",
        "1e15, number",
        "0.0000001, number",
        "1e999999999, number",
        "1e-999999999, number",
        "5.0000000000, ok"
    })
    void aMetricIsANumberOfSaneSize(String number, String fault) {
        assertFault(new Field(Kind.METRICS, "metrics[0].target", "/metrics/0", "target"), json(number), fault);
    }

    @Test
    void aNumberKeepsItsValueToTheDigit() {
        ObjectNode body = new Field(Kind.METRICS, "", "/metrics/0", "target").body(json("99.995000"));
        SetMetrics.Input input = (SetMetrics.Input) Kind.METRICS.read(body);
        assertThat(input.metrics())
                .containsExactly(new Metric(
                        "Payments per hour",
                        new BigDecimal("99.995"),
                        Metric.Direction.AT_LEAST,
                        new BigDecimal("1180.5"),
                        "Grafana"));
    }

    @Test
    void twoMetricsOfOneNameAreRefused() {
        ObjectNode body = Kind.METRICS.body();
        ((ArrayNode) body.get("metrics")).add(body.at("/metrics/0").deepCopy());
        assertThat(faults(Kind.METRICS, body)).isEqualTo(Map.of("metrics[1].name", "named-twice"));
    }

    @Test
    void aListOfMoreThan100IsRefused() {
        ObjectNode body = Kind.BOUNDARY.body();
        for (int i = 0; i < 100; i++) {
            ((ArrayNode) body.get("redLines")).add(body.at("/redLines/0").deepCopy());
        }
        assertThat(faults(Kind.BOUNDARY, body)).isEqualTo(Map.of("redLines", "list-too-long"));
    }

    @ParameterizedTest
    @CsvSource({"PAY-7, ok", "PAY-8, issue", "SEC-1, issue", "nonsense, issue"})
    void anIssueThatIsMissingAndOneThatIsHiddenAreTheSame(String key, String fault) {
        assertFault(new Field(Kind.BOUNDARY, "redLines[0].issue", "/redLines/0", "issue"), text(key), fault);
    }

    @Test
    void aRedLineIsReadWithTheIdOfItsIssue() {
        DraftBoundary.Input input = (DraftBoundary.Input) Kind.BOUNDARY.read(Kind.BOUNDARY.body());
        assertThat(input.redLines())
                .singleElement()
                .satisfies(redLine -> assertThat(redLine.issue()).isEqualTo(Bodies.PAY_7));
    }

    @Test
    void consentMustSayWhoMayAcceptAndInWhichWords() {
        ObjectNode body = Kind.CONSENT.body();
        ((ObjectNode) body.get("person")).put("authority", "");
        body.put("quote", "");
        body.putNull("link");
        assertThat(faults(Kind.CONSENT, body).keySet()).containsExactlyInAnyOrder("person.authority", "quote");
        body.put("kind", "SILENCE");
        assertThat(faults(Kind.CONSENT, body)).isEmpty();
    }

    @Property
    void noObjectMakesAReaderThrowAnythingButARefusal(
            @ForAll Kind kind, @ForAll("objects") Map<String, Object> object) {
        ObjectNode garbage = Json.object(new String(Json.bytes(object), UTF_8));
        ObjectNode mixed = kind.body().setAll(garbage);
        faults(kind, garbage);
        faults(kind, mixed);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(fields().map(Field::name).distinct().toList()),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.strings()
                        .all()
                        .filter(s -> s.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                        .asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        Arbitrary<Object> nested = Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf.list().ofMaxSize(3).asGeneric(),
                () -> Arbitraries.maps(names, leaf)
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .asGeneric(),
                () -> Arbitraries.maps(names, leaf).ofMaxSize(3).asGeneric());
        return Arbitraries.maps(names, nested).ofMaxSize(6);
    }

    private static Map<String, String> expectedWhenAbsent(Field field) {
        return field.isOptional() ? Map.of() : Map.of(field.path(), "missing");
    }

    private static void assertFault(Field field, JsonNode value, String fault) {
        assertThat(faults(field, value)).isEqualTo(fault.equals("ok") ? Map.of() : Map.of(field.path(), fault));
    }

    private static Map<String, String> faults(Field field, JsonNode instead) {
        return faults(field.kind(), field.body(instead));
    }

    /** The last part of each fault's key, by path; none when the body is read. */
    private static Map<String, String> faults(Kind kind, ObjectNode body) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> kind.read(body));
        Map<String, String> faults = new TreeMap<>();
        if (refusal != null) {
            assertThat(refusal.status()).isEqualTo(400);
            refusal.fields().forEach((path, text) -> faults.put(path, text.key().replaceAll(".*\\.", "")));
        }
        return faults;
    }

    private static void collect(Kind kind, ObjectNode object, String pointer, String path, List<Field> found) {
        object.properties().forEach(entry -> {
            String name = entry.getKey();
            found.add(new Field(kind, path + name, pointer, name));
            if (entry.getValue() instanceof ObjectNode inner) {
                collect(kind, inner, pointer + "/" + name, path + name + ".", found);
            } else if (entry.getValue() instanceof ArrayNode list) {
                collect(kind, (ObjectNode) list.get(0), pointer + "/" + name + "/0", path + name + "[0].", found);
            }
        });
    }

    private static JsonNode json(String text) {
        return Json.object("{\"v\":" + text + "}").get("v");
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }
}
