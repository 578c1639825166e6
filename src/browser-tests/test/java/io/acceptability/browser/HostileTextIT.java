package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.pages.AcceptabilityPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever somebody types is text, in the panel, in every dialog and in every message. A script that ran would open a dialog. */
class HostileTextIT extends BrowserScenario {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"'><img src=x onerror=alert(2)>";
    private static final String TEMPLATE = "$panel.verdict() #set($x = 1) ${panel} {{7*7}}";
    /** An issue of the demo data whose red line nobody has to fear any more. */
    private static final String RESOLVED = "PAY-12";

    private static final String HOSTILE = SCRIPT + IMAGE + TEMPLATE;

    @Test
    void isShownAsItWasTypedAndRunsNowhere() {
        Issues issues = issues();
        String epic = issues.finishedEpic(HOSTILE);
        String driver = issues.child(epic, "Bug", "Blocker", HOSTILE);
        enterEverywhere(judgement(epic), driver);

        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel().unfoldAll();
        assertNothingRan(dana, panel);
        assertThat(panel.reading("systemic")).contains(HOSTILE);
        assertThat(panel.reading("floor.severe-defects")).contains(driver + " " + HOSTILE);
        assertThat(panel.metrics()).singleElement().asString().contains(HOSTILE);
        assertThat(panel.contacts().get(0)).contains(HOSTILE);
        assertThat(panel.boundary()).contains(HOSTILE);
        assertThat(panel.reading("consent")).contains(HOSTILE);
        assertThat(panel.nextAct()).contains(driver);

        var answer = panel.answer("systemic");
        assertThat(answer.note()).isEqualTo(HOSTILE);
        answer.note(HOSTILE + HOSTILE);
        judgement(epic).answer("systemic", "unknown");
        answer.saveInVain();
        answer.takeNewer();
        answer.save();
        panel.editMetrics().cancel();
        var boundary = panel.editBoundary();
        assertThat(boundary.value("accepted")).isEqualTo(HOSTILE);
        boundary.redLine(HOSTILE, HOSTILE).saveInVain();
        boundary.cancel();
        assertNothingRan(dana, panel);

        assertThat(dana.issue(epic).move("Delivered").refusal()).isNotEmpty();
        assertNothingRan(dana, dana.issue(epic).panel());
    }

    @Test
    void isShownAsItWasTypedWhereItIsConfirmedGotWorseAndIsWithdrawn() {
        Issues issues = issues();
        String epic = issues.finishedEpic(HOSTILE);
        enterEverywhere(judgement(epic), RESOLVED);
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(epic).panel();
        var confirm = panel.confirm();
        assertThat(confirm.whatIsConfirmed()).contains(HOSTILE);
        confirm.onTheEvidence().forecast(50).mainRisk(HOSTILE);
        judgement(epic).send("PUT", "metrics", Map.of("metrics", List.of(metric(1))), 200);
        confirm.saveInVain();
        assertThat(confirm.problems()).isNotEmpty();
        judgement(epic).send("PUT", "metrics", Map.of("metrics", List.of(metric(3))), 200);
        confirm.takeNewer();
        confirm.save();
        assertThat(panel.confirmation()).contains(HOSTILE);
        judgement(epic).send("PUT", "metrics", Map.of("metrics", List.of(metric(1))), 200);
        panel = dana.issue(epic).panel();
        assertThat(String.join(" ", panel.worsening())).contains(HOSTILE);
        panel.withdraw().reason(HOSTILE).save();
        assertThat(panel.confirmation()).contains(HOSTILE);
        assertNothingRan(dana, panel);
        assertThat(dana.issue(epic).move("Delivered").refusal().toString()).contains(HOSTILE);
    }

    @Test
    void takesNoLinkThatCouldRun() {
        String epic = issues().finishedEpic("Links");
        for (String link : List.of(
                "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//evil.example", "https:/x")) {
            AcceptabilityPanel panel = as("dana").issue(epic).panel();
            var dialog = panel.answer("plan").reply("yes").link(link);
            dialog.saveInVain();
            assertThat(dialog.fault("link")).as(link).startsWith("This must be a web address");
        }
        assertThat(judgement(epic).revision()).isZero();
    }

    private void enterEverywhere(Judgement judgement, String issue) {
        Judgement.GOOD_ANSWERS.forEach((question, answer) -> judgement.send(
                "PUT",
                "answers/" + question,
                Map.of("answer", answer, "note", HOSTILE, "link", "https://x/?q='onclick='alert(3)"),
                200));
        judgement.send("PUT", "metrics", Map.of("metrics", List.of(metric(3))), 200);
        judgement.send(
                "POST", "contacts", Map.of("on", today(), "channel", HOSTILE, "person", HOSTILE, "note", HOSTILE), 201);
        Map<String, String> person =
                Map.of("name", HOSTILE, "organisation", HOSTILE, "role", HOSTILE, "authority", HOSTILE);
        judgement.send(
                "POST",
                "consent",
                Map.of(
                        "kind",
                        "EXPLICIT",
                        "person",
                        person,
                        "on",
                        today(),
                        "channel",
                        HOSTILE,
                        "lasting",
                        true,
                        "quote",
                        HOSTILE),
                201);
        judgement.send(
                "PUT",
                "boundary",
                Map.of(
                        "accepted",
                        HOSTILE,
                        "outside",
                        HOSTILE,
                        "constraints",
                        List.of(Map.of("kind", "SCOPE_CHANGED", "note", HOSTILE)),
                        "redLines",
                        List.of(Map.of("text", HOSTILE, "issue", issue)),
                        "accountable",
                        HOSTILE,
                        "validUntil",
                        LocalDate.now().plusDays(9).toString()),
                200);
    }

    private static Map<String, Object> metric(int actual) {
        return Map.of("name", HOSTILE, "target", 2, "direction", "AT_LEAST", "actual", actual, "source", HOSTILE);
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    private static void assertNothingRan(Tab tab, AcceptabilityPanel panel) {
        panel.root().waitFor();
        assertThat(tab.page()
                        .locator("script:text('alert(1)'), img[src=x], [onerror], [onclick]")
                        .count())
                .as("elements made of typed text")
                .isZero();
    }

    /** The same texts over REST come back to the letter, as JSON and never as HTML. */
    @Test
    void comesBackToTheLetterOverRest() {
        String epic = issues().finishedEpic("Letters");
        enterEverywhere(judgement(epic), epic);
        Client.Answer answer = client("dana").get(Client.subjects(epic)).expect(200);
        assertThat(answer.json().at("/boundary/accepted").asText()).isEqualTo(HOSTILE);
        assertThat(answer.json().at("/consent/0/person/name").asText()).isEqualTo(HOSTILE);
    }
}
