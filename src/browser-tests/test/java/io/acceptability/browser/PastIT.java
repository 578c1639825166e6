package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.OutcomeDialog;
import io.acceptability.browser.pages.ProjectPage;
import io.acceptability.browser.pages.RecordPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred past deliveries: the record says of them what was put in, worked out here from what the sandbox wrote down. */
class PastIT extends BrowserScenario {
    private static final String REST = "/rest/acceptability/1.0/record";
    private static final String PAGE = "/secure/AcceptabilityRecord.jspa?project=REC";
    private static final Offset<Double> CLOSE = within(0.0005);

    @TempDir
    static Path temp;

    private static Sandbox sandbox;
    private static JsonNode report;

    @BeforeAll
    static void start() throws IOException {
        Path home = temp.resolve("home");
        sandbox = Sandbox.start(home, "--past");
        report =
                new ObjectMapper().readTree(home.resolve("past-deliveries.json").toFile());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Override
    Sandbox sandbox() {
        return sandbox;
    }

    @Test
    void theProjectsRecordSaysWhatWasPutInHoweverARepairCounts() {
        List<JsonNode> all = deliveries(it -> true);
        assertThat(all).hasSize(500);
        assertRecord(record("admin", "?project=REC"), all, true);
        assertRecord(record("mia", "?project=REC&repairCounts=false"), all, false);
    }

    @Test
    void everyManagersOwnRecordIsThatOfTheirDeliveriesAndShowsTheirCalibration() {
        assertThat(report.path("managers").size()).isEqualTo(6);
        report.path("managers").fieldNames().forEachRemaining(manager -> {
            // Without a project and an author it is the caller's own.
            JsonNode record = record(manager, "");
            assertRecord(record, of(manager), true);
            assertThat(record.path("scope").asText()).isEqualTo("OWN");
        });
        assertThat(tooHigh("mia")).isBetween(-0.12, 0.12);
        assertThat(tooHigh("noah")).isBetween(0.08, 0.32);
        assertThat(tooHigh("ava")).isBetween(-0.32, -0.08);
        assertThat(skill("mia")).as("a forecast that means something").isGreaterThan(0);
        assertThat(skill("leo")).as("a forecast that means nothing").isLessThan(0);
        assertThat(record("wei", "").path("reliability").path("bins")).hasSize(1);
    }

    @Test
    void everyKindOfOutcomeIsThere() {
        for (String field : List.of("outcome", "dimension", "misreading", "cooperation", "way")) {
            List<String> values = deliveries(it -> true).stream()
                    .map(it -> it.path(field).asText())
                    .distinct()
                    .toList();
            assertThat(values)
                    .as(field)
                    .contains(
                            switch (field) {
                                case "outcome" ->
                                    new String[] {"null", "HELD", "HELD_WITH_REPAIR", "BROKE", "UNRESOLVABLE"};
                                case "dimension" ->
                                    new String[] {
                                        "TECHNICAL_FLOOR", "BUSINESS_GOAL", "CUSTOMER_EXPECTATION", "FUTURE_ROOM"
                                    };
                                case "misreading" -> new String[] {"SILENCE", "SIGNATURE_ONLY", "COMPROMISE"};
                                case "cooperation" -> new String[] {"GOES_ON", "STRAINED", "OVER"};
                                default -> new String[] {"GATE", "MIGRATION", "TRANSITION"};
                            });
        }
        JsonNode record = record("admin", "?project=REC");
        assertSplit(record.path("misreadings"), "misreading");
        assertSplit(record.path("failedDimensions"), "dimension");
        JsonNode cooperation = record.path("cooperation");
        assertThat(count(cooperation.path("hits")))
                .isEqualTo(deliveries(is("cooperation", "GOES_ON")).size());
        assertThat(count(cooperation.path("of")))
                .isEqualTo(deliveries(it -> !it.path("cooperation").isNull()).size());
    }

    @Test
    void theirLedgersVerify() {
        Client admin = client("admin");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 500; i += 7) {
            keys.add(report.path("deliveries").get(i).path("key").asText());
        }
        assertThat(keys)
                .allSatisfy(key -> assertThat(admin.get(Client.subjects(key, "ledger", "verification"))
                                .expect(200)
                                .json()
                                .path("intact")
                                .asBoolean())
                        .isTrue());
        assertThat(record("admin", "?project=REC").path("unreadable").asInt()).isZero();
    }

    @Test
    void thePageShowsThemWithItsReliabilityPicture() {
        Tab admin = as("admin").go(PAGE);
        RecordPage page = new RecordPage(admin.page());
        JsonNode all = report.path("all");
        assertThat(page.figure("delivered")).isEqualTo(500);
        assertThat(page.figure("broke")).isEqualTo(all.path("broke").asInt());
        assertThat(page.figure("refused")).isEqualTo(all.path("refused").asInt());
        Locator picture = page.root().locator("[data-acr-card=reliability] svg.acr-chart");
        assertThat(picture.isVisible()).isTrue();
        assertThat(picture.locator("circle").count())
                .isEqualTo(record("admin", "?project=REC")
                        .path("reliability")
                        .path("bins")
                        .size());
        for (JsonNode manager : report.path("managers")) {
            assertThat(page.root().textContent())
                    .doesNotContain(manager.path("displayName").asText());
        }
        assertAccessible("a record of 500 deliveries", admin.page());
        admin.picture(Pictures.folder().resolve("record-past.png"));
    }

    @Test
    void everyNumberOpensAsManyCasesAsItSays() {
        Tab admin = as("admin").go(PAGE);
        RecordPage page = new RecordPage(admin.page());
        Map<String, Integer> told = page.links();
        assertThat(told).hasSizeGreaterThan(40);
        told.forEach((href, number) -> {
            String opened = admin.page().request().get(href).text();
            assertThat(opened.split("data-acr-case=", -1).length - 1)
                    .as("cases on the page of %s", href)
                    .isEqualTo(Math.min(50, number));
            assertThat(opened).as(href).contains(number == 1 ? "One case: " : number + " cases: ");
        });
    }

    @Test
    void whatNobodyHasAnsweredAsksUntilSomebodyDoesAndShowsNoResultBefore() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(31));
        String due = deliveries(it -> it.path("outcome").isNull()
                        && Instant.parse(it.path("at").asText()).isBefore(longAgo))
                .get(0)
                .path("key")
                .asText();
        ProjectPage portfolio = new ProjectPage(as("mia")
                .go("/projects/REC?selectedItem=io.acceptability.jira:portfolio")
                .page());
        // Whatever is under way stands before it.
        assertThat(portfolio.keys().stream()
                        .filter(key -> !deliveries(is("key", key)).isEmpty())
                        .findFirst())
                .as("asked for longest")
                .contains(due);
        assertThat(portfolio.row(due)).contains("say how the delivery went");
        Tab mia = as("mia");
        AcceptabilityPanel panel = mia.issue(due).panel();
        assertThat(panel.observation()).isEqualTo("DUE");
        assertThat(panel.nextAct()).contains("The observation window was over on ", "say how the delivery went");
        assertThat(panel.root().locator(".acc-signs").isVisible()).isFalse();
        mia.picture(Pictures.folder().resolve("observation-due.png"));
        OutcomeDialog dialog = panel.sayHowItWent();
        assertThat(dialog.facts()).isEmpty();
        assertThat(dialog.reasoning("YES").goOn().facts()).contains("The facts speak for:Held");
    }

    @Test
    void theDossierIsJsonOfTheSame() {
        JsonNode one = deliveries(is("outcome", "BROKE")).stream()
                .filter(it -> it.path("confirmed").asBoolean())
                .findFirst()
                .orElseThrow();
        String key = one.path("key").asText();
        Tab mia = as("mia").go("/secure/AcceptabilityDossier.jspa?subject=" + key);
        String href = mia.page().locator(".acd-tools a.aui-button").getAttribute("href");
        String rest = href.substring(href.indexOf("/rest"));
        JsonNode outer = client("mia").get(rest).expect(200).json();
        assertThat(outer.path("verdict").asText()).startsWith("ACCEPTABLE");
        assertThat(outer.path("boundary").path("version").asInt()).isEqualTo(1);
        assertThat(outer.path("findings")).hasSize(4);
        assertThat(outer.path("outcome").path("outcome").asText()).isEqualTo("BROKE");
        assertThat(outer.path("outcome").path("note").isNull()).isTrue();
        assertThat(outer.path("confirmation").path("forecast").isNull()).isTrue();
        assertThat(mia.page().locator(".acd-seal").textContent())
                .contains(outer.path("seal").path("then").asText());
        JsonNode inner = client("mia").get(rest + "?inner=true").expect(200).json();
        assertThat(inner.path("confirmation").path("forecast").asInt())
                .isEqualTo(one.path("forecast").asInt());
        client("mia").get(rest + "?delivery=999").expect(404);
        client("mia").get(rest + "?delivery=x&inner=maybe").expect(400);
        client("eve").get(Client.subjects("SEC-1", "dossier")).expect(404);
    }

    @Test
    void whoConfirmsSeesHowSimilarDeliveriesHereWent() {
        Issues issues = new Issues(client("mia"));
        String epic = issues.create("REC", "Epic", Map.of("summary", "Gate plan"));
        issues.move(issues.child(epic, "Story", "Medium", "All of it"), "Done");
        new Judgement(client("mia"), epic).acceptable();
        Tab mia = as("mia");
        assertThat(mia.issue(epic)
                        .panel()
                        .confirm()
                        .root()
                        .locator("[data-acc-similar]")
                        .textContent())
                .containsPattern("Of \\d{3} similar deliveries here, \\d+ broke \\(\\d+–\\d+ %\\)");
        mia.picture(Pictures.folder().resolve("forecast-past.png"));
    }

    /** Counts, shares and scores, worked out from the list of what was put in. */
    private static void assertRecord(JsonNode record, List<JsonNode> put, boolean repairCounts) {
        JsonNode counts = record.path("counts");
        assertThat(count(counts.path("delivered"))).isEqualTo(put.size());
        assertThat(count(counts.path("pending")))
                .isEqualTo(count(put, it -> it.path("outcome").isNull()));
        assertThat(count(counts.path("held"))).isEqualTo(count(put, is("outcome", "HELD")));
        assertThat(count(counts.path("heldWithRepair"))).isEqualTo(count(put, is("outcome", "HELD_WITH_REPAIR")));
        assertThat(count(counts.path("broke"))).isEqualTo(count(put, is("outcome", "BROKE")));
        assertThat(count(counts.path("unresolvable"))).isEqualTo(count(put, is("outcome", "UNRESOLVABLE")));
        assertThat(count(counts.path("unconfirmed")))
                .isEqualTo(count(put, it -> !it.path("confirmed").asBoolean()));
        assertThat(count(counts.path("refused")))
                .isEqualTo(count(put, it -> it.path("refused").asBoolean()));

        List<JsonNode> resolved = put.stream().filter(PastIT::isResolved).toList();
        assertThat(count(record.path("held").path("of"))).isEqualTo(resolved.size());
        assertThat(record.path("held").path("share").asDouble()).isCloseTo(rate(resolved, repairCounts), CLOSE);

        List<JsonNode> forecast =
                resolved.stream().filter(it -> !it.path("forecast").isNull()).toList();
        JsonNode scores = record.path("forecasts");
        double rate = rate(forecast, repairCounts);
        double brier =
                meanSquare(forecast, repairCounts, it -> it.path("forecast").asInt() / 100.0);
        double base = meanSquare(forecast, repairCounts, it -> rate);
        assertThat(count(scores.path("cases"))).isEqualTo(forecast.size());
        assertThat(scores.path("baseRate").asDouble()).isCloseTo(rate, CLOSE);
        assertThat(scores.path("brier").asDouble()).isCloseTo(brier, CLOSE);
        assertThat(scores.path("baseBrier").asDouble()).isCloseTo(base, CLOSE);
        assertThat(scores.path("skill").asDouble()).isCloseTo(1 - brier / base, CLOSE);

        int binned = 0;
        for (JsonNode bin : record.path("reliability").path("bins")) {
            int from = bin.path("from").asInt();
            int to = bin.path("to").asInt();
            List<JsonNode> inside = forecast.stream()
                    .filter(it -> it.path("forecast").asInt() >= from
                            && it.path("forecast").asInt() < to)
                    .toList();
            assertThat(count(bin.path("held").path("of"))).isEqualTo(inside.size());
            assertThat(bin.path("held").path("share").asDouble()).isCloseTo(rate(inside, repairCounts), CLOSE);
            assertThat(bin.path("meanForecast").asDouble())
                    .isCloseTo(
                            inside.stream()
                                    .mapToInt(it -> it.path("forecast").asInt())
                                    .average()
                                    .orElseThrow(),
                            CLOSE);
            binned += inside.size();
        }
        assertThat(binned).as("forecasts in bins").isEqualTo(forecast.size());
    }

    private static void assertSplit(JsonNode split, String field) {
        assertThat(split.path("withheld").isNull()).isTrue();
        assertThat(split.path("groups"))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(count(group.path("cases")))
                        .isEqualTo(deliveries(is(field, group.path("name").asText()))
                                .size()));
    }

    /** By how much the forecasts of a manager are higher than what came of them. */
    private double tooHigh(String manager) {
        double forecast = of(manager).stream()
                .filter(it -> isResolved(it) && !it.path("forecast").isNull())
                .mapToInt(it -> it.path("forecast").asInt())
                .average()
                .orElseThrow();
        return forecast / 100
                - record(manager, "").path("forecasts").path("baseRate").asDouble();
    }

    private double skill(String manager) {
        return record(manager, "").path("forecasts").path("skill").asDouble();
    }

    private JsonNode record(String user, String query) {
        return client(user).get(REST + query).expect(200).json();
    }

    private interface Guess {
        double of(JsonNode delivery);
    }

    private static double meanSquare(List<JsonNode> cases, boolean repairCounts, Guess guess) {
        return cases.stream()
                .mapToDouble(it -> Math.pow(guess.of(it) - (held(it, repairCounts) ? 1 : 0), 2))
                .average()
                .orElseThrow();
    }

    private static double rate(List<JsonNode> cases, boolean repairCounts) {
        return (double) count(cases, it -> held(it, repairCounts)) / cases.size();
    }

    private static boolean held(JsonNode delivery, boolean repairCounts) {
        return is("outcome", "HELD").test(delivery)
                || (repairCounts && is("outcome", "HELD_WITH_REPAIR").test(delivery));
    }

    private static boolean isResolved(JsonNode delivery) {
        return held(delivery, true) || is("outcome", "BROKE").test(delivery);
    }

    private static List<JsonNode> of(String manager) {
        return deliveries(is("manager", manager));
    }

    private static List<JsonNode> deliveries(Predicate<JsonNode> which) {
        List<JsonNode> found = new ArrayList<>();
        report.path("deliveries").forEach(it -> {
            if (which.test(it)) {
                found.add(it);
            }
        });
        return found;
    }

    private static Predicate<JsonNode> is(String field, String value) {
        return delivery -> delivery.path(field).asText().equals(value);
    }

    private static int count(JsonNode figure) {
        return figure.path("count").asInt(-1);
    }

    private static int count(List<JsonNode> cases, Predicate<JsonNode> which) {
        return (int) cases.stream().filter(which).count();
    }
}
