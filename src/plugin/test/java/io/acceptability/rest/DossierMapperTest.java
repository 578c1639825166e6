package io.acceptability.rest;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.EpicFixture.epic;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.Assessed;
import io.acceptability.Bundles;
import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import io.acceptability.People;
import io.acceptability.Person;
import io.acceptability.Rights;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.EpicFixture;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The dossier on the wire, held against the REST contract to the letter. */
class DossierMapperTest {
    private static final IssueNames NAMES = IssueNames.ofVisible(
            Map.of(19L, new IssueName("PAY-19", "<b>Refund</b> fails"), 20L, new IssueName("PAY-20", "Night batch")));

    @Test
    void namesEveryPartInTheOrderOfTheContract() {
        assertThat(names(json(acceptableEpic())))
                .containsExactly(
                        "subject",
                        "revision",
                        "fingerprint",
                        "policyVersion",
                        "verdict",
                        "findings",
                        "consent",
                        "contacts",
                        "silence",
                        "concessions",
                        "metrics",
                        "boundary",
                        "confirmation",
                        "gate",
                        "nextAct",
                        "history",
                        "deliveries",
                        "refusals",
                        "observation",
                        "outcomes",
                        "similar",
                        "permissions");
    }

    @Test
    void saysOfAnUntouchedSubjectWhatIsNotThere() {
        JsonNode dossier = json(epic());
        assertThat(dossier.get("boundary").isNull()).isTrue();
        assertThat(dossier.get("silence").toString()).isEqualTo("{\"days\":null,\"since\":null}");
        assertThat(dossier.get("confirmation").toString())
                .isEqualTo(
                        "{\"state\":\"NONE\",\"boundaryVersion\":null,\"policyVersion\":null,\"by\":null,\"at\":null,\"consent\":null,"
                                + "\"forecast\":null,\"mainRisk\":null,\"changes\":[]}");
        for (String list :
                List.of("consent", "contacts", "concessions", "metrics", "history", "deliveries", "refusals")) {
            assertThat(dossier.get(list).isArray()).as(list).isTrue();
            assertThat(dossier.get(list)).as(list).isEmpty();
        }
        assertThat(dossier.at("/verdict/status").textValue()).isEqualTo("NOT_JUDGED");
        assertThat(dossier.at("/gate/open").booleanValue()).isFalse();
        assertThat(dossier.findValues("answers")).allMatch(JsonNode::isEmpty);
    }

    @Test
    void tellsWhenAndHowItWasDelivered() {
        JsonNode delivery = json(acceptableEpic().delivered(Way.MIGRATION, Instant.parse("2026-05-02T12:00:00Z")))
                .at("/deliveries/0");
        assertThat(names(delivery))
                .containsExactly(
                        "id",
                        "at",
                        "status",
                        "way",
                        "confirmed",
                        "verdict",
                        "confirmation",
                        "policyVersion",
                        "by",
                        "recordedAt",
                        "text");
        assertThat(delivery.get("way").textValue()).isEqualTo("MIGRATION");
        assertThat(delivery.get("confirmed").booleanValue()).isFalse();
        assertThat(delivery.get("text").textValue())
                .isEqualTo("Delivered on 2 May 2026 without confirmation, by a workflow migration");
    }

    @Test
    void tellsTheSubjectByIdAndKey() {
        assertThat(json(epic()).get("subject").toString())
                .isEqualTo("{\"type\":\"issue\",\"id\":10042,\"key\":\"PAY-12\",\"summary\":\"Refunds\"}");
    }

    @Test
    void givesEachDimensionItsSignalsAndAnswers() {
        JsonNode findings = json(acceptableEpic()).get("findings");
        assertThat(findings.findValuesAsText("dimension"))
                .containsExactly("TECHNICAL_FLOOR", "BUSINESS_GOAL", "CUSTOMER_EXPECTATION", "FUTURE_ROOM");
        assertThat(findings.findValuesAsText("question"))
                .containsExactly("systemic", "irreversible", "core-flow", "metrics", "stepwise", "plan");
        assertThat(findings.get(0).at("/answers/0").toString())
                .isEqualTo(
                        "{\"question\":\"systemic\",\"answer\":\"no\",\"note\":\"\",\"link\":null,"
                                + "\"by\":{\"key\":\"JIRAUSER10100\",\"displayName\":\"Dana\"},\"at\":\"2026-05-03T12:00:00Z\"}");
        assertThat(findings.get(2).get("answers")).isEmpty();
        assertThat(findings.findValuesAsText("rule")).doesNotContain("consent").contains("floor.severe-defects");
    }

    @Test
    void namesTheDriversTheViewerMaySeeAndCountsTheOthers() {
        EpicFixture epic =
                acceptableEpic().withOpenBlocker(19).withOpenBlocker(666).withOpenBlocker(667);
        JsonNode signal = signal(json(epic), "floor.severe-defects");
        assertThat(names(signal))
                .containsExactly(
                        "rule", "standing", "observed", "threshold", "explanation", "drivers", "hidden", "conceded");
        assertThat(signal.get("standing").textValue()).isEqualTo("BROKEN");
        assertThat(signal.get("observed").textValue()).isEqualTo("3");
        assertThat(signal.get("threshold").textValue()).isEqualTo("0");
        assertThat(signal.get("drivers").toString())
                .isEqualTo("[{\"key\":\"PAY-19\",\"summary\":\"<b>Refund</b> fails\"}]");
        assertThat(signal.get("hidden").intValue()).isEqualTo(2);
        assertThat(json(epic).toString()).doesNotContain("666").doesNotContain("667");
    }

    @Test
    void writesConsentContactMetricAndBoundaryAsTheyWereEntered() {
        JsonNode dossier = json(acceptableEpic()
                .contactedOn(EpicFixture.TODAY.minusDays(9))
                .withMetric("Uptime", "99.5", Metric.Direction.AT_LEAST, null));
        assertThat(dossier.at("/consent/0").toString())
                .isEqualTo("{\"id\":1,\"kind\":\"EXPLICIT\",\"person\":{\"name\":\"Ms Li\",\"organisation\":\"Acme\","
                        + "\"role\":\"Head of operations\",\"authority\":\"may accept releases\"},\"on\":\"2026-05-03\","
                        + "\"channel\":\"meeting\",\"lasting\":true,\"quote\":\"\",\"link\":null}");
        assertThat(dossier.at("/contacts/0").toString())
                .isEqualTo("{\"id\":2,\"on\":\"2026-04-24\",\"channel\":\"phone\",\"person\":\"Ms Li\",\"note\":\"\"}");
        assertThat(dossier.at("/metrics/0").toString())
                .isEqualTo("{\"name\":\"Uptime\",\"target\":99.5,\"direction\":\"AT_LEAST\",\"actual\":null,"
                        + "\"source\":\"dashboard\"}");
        assertThat(dossier.get("boundary").toString())
                .isEqualTo("{\"version\":1,\"accepted\":\"Card payments\",\"outside\":\"Second currency\","
                        + "\"constraints\":[],\"redLines\":[],\"accountable\":\"Dana Weiss\","
                        + "\"validUntil\":\"2026-12-31\"}");
        assertThat(dossier.get("silence").toString()).isEqualTo("{\"days\":0,\"since\":\"2026-05-03\"}");
    }

    @Test
    void saysWhatGotWorseSinceTheConfirmation() {
        JsonNode confirmation =
                json(acceptableEpic().confirmed().withOpenBlocker(19)).get("confirmation");
        assertThat(confirmation.get("state").textValue()).isEqualTo("STALE");
        assertThat(confirmation.get("boundaryVersion").intValue()).isEqualTo(1);
        assertThat(confirmation.get("forecast").intValue()).isEqualTo(85);
        assertThat(confirmation.at("/by/key").textValue()).isEqualTo("JIRAUSER10100");
        assertThat(confirmation.get("changes"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(names(change)).containsExactly("code", "text"));
        assertThat(confirmation.get("changes").findValuesAsText("text").toString())
                .contains("PAY-19");
    }

    @Test
    void opensTheGateWithoutReasonsAndClosesItWithSome() {
        assertThat(json(acceptableEpic().confirmed()).get("gate").toString())
                .isEqualTo("{\"open\":true,\"reasons\":[]}");
        JsonNode reasons = json(acceptableEpic()).at("/gate/reasons");
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
            assertThat(names(reason)).containsExactly("code", "expected", "observed", "who", "where");
            assertThat(reason).allMatch(text -> !text.textValue().isBlank());
        });
        assertThat(reasons.findValuesAsText("code")).contains("NOT_CONFIRMED");
    }

    @Test
    void wordsEverythingInTheLanguageOfTheCaller() {
        EpicFixture epic = epic().withConsent(ConsentKind.VAGUE).withOpenBlocker(19);
        JsonNode english = json(epic, Locale.ENGLISH);
        JsonNode chinese = json(epic, Locale.SIMPLIFIED_CHINESE);
        assertThat(english.toString()).doesNotContain("acceptability.").doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.toString()).doesNotContain("acceptability.");
        for (String text : List.of("explanation", "expected", "text")) {
            assertThat(chinese.findValuesAsText(text)).as(text).allMatch(said -> said.matches("(?s).*\\p{IsHan}.*"));
        }
    }

    @Test
    void neverWritesATimeAsANumber() {
        EpicFixture epic = acceptableEpic().confirmed();
        for (String field : List.of("at", "on", "since", "validUntil")) {
            assertThat(json(epic).findValues(field)).as(field).isNotEmpty().allMatch(JsonNode::isTextual);
        }
    }

    @Test
    void leavesTheKeyOfAHiddenIssueOut() {
        JsonNode concessions =
                json(acceptableEpic().conceding("goal.scope-done", 20L)).get("concessions");
        assertThat(concessions.at("/0/issue/key").textValue()).isEqualTo("PAY-20");
        assertThat(concessions.at("/0/followOn").isNull()).isTrue();
        assertThat(concessions.at("/0/hidden").intValue()).isEqualTo(1);
        assertThat(concessions.at("/0/by/displayName").textValue()).isEqualTo("Dana");
    }

    private static JsonNode signal(JsonNode dossier, String rule) {
        return StreamSupport.stream(dossier.get("findings").spliterator(), false)
                .flatMap(finding -> StreamSupport.stream(finding.get("signals").spliterator(), false))
                .filter(signal -> signal.get("rule").textValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode json(EpicFixture epic) {
        return json(epic, Locale.ENGLISH);
    }

    private static ObjectNode json(EpicFixture epic, Locale locale) {
        return json(assessed(epic), locale);
    }

    private static ObjectNode json(Assessed assessed, Locale locale) {
        return Json.object(
                new String(Json.bytes(DossierMapper.map(assessed, Optional.empty(), wording(locale))), UTF_8));
    }

    static Wording wording(Locale locale) {
        return new Wording(
                Bundles.all(),
                locale,
                ZoneOffset.UTC,
                id -> NAMES.of(id).map(IssueName::key),
                id -> Optional.of("PAY Payments"));
    }

    static Assessed assessed(EpicFixture epic) {
        return new Assessed(
                new SubjectInfo(Subject.issue(10_042), "PAY-12", "Refunds", 10_000, "PAY", "Payments"),
                epic.assess(),
                new Rights(true, false),
                NAMES,
                People.ofKnown(Map.of(1L, new Person("JIRAUSER10100", "Dana"))));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
