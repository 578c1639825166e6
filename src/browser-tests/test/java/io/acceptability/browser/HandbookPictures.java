package io.acceptability.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Recorded;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.CoveragePage;
import io.acceptability.browser.pages.OutcomeDialog;
import io.acceptability.browser.pages.PanelDialog;
import io.acceptability.browser.pages.PolicyPage;
import io.acceptability.browser.pages.ProjectPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes the pictures of the handbooks anew, in both languages: one delivery from its first judgement to its outcome, and the pages of
 * administrators. No scenario: it runs only when it is named; CONTRIBUTING says how.
 */
class HandbookPictures {
    private static final int WIDTH = 1280;
    private static final int MARGIN = 6;

    /** So high that every dialog is seen to its end. */
    private static final int HEIGHT = 1300;

    @TempDir
    Path temp;

    private final Properties texts = new Properties();
    private Sandbox sandbox;
    private Chromium chromium;
    private Path folder;
    private String language;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void takeAll(String language) throws IOException {
        this.language = language;
        folder = Path.of(System.getProperty("acceptability.handbook.images"));
        try (InputStream in = HandbookPictures.class.getResourceAsStream("/handbook/" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Path workflow = temp.resolve(text("workflow") + ".xml");
        try (InputStream in = HandbookPictures.class.getResourceAsStream("/workflows/handover.xml")) {
            Files.copy(in, workflow);
        }
        try (Sandbox started = Sandbox.start(temp.resolve("home"), "--past", "--workflow", workflow.toString());
                Chromium browser = Chromium.start()) {
            sandbox = started;
            chromium = browser;
            Tab reader = window(text("reader"));
            String epic = judge(reader);
            confirm(reader, epic);
            worsen(reader, epic);
            afterwards(reader, epic);
            remind(reader);
            reader.close();
            administer(epic);
        }
    }

    /** A new epic, from nothing entered to a vague customer. */
    private String judge(Tab reader) {
        Issues issues = new Issues(client());
        String epic = issues.create("PAY", "Epic", Map.of("summary", text("epic")));
        for (String story : List.of("story.1", "story.2", "story.3")) {
            issues.move(issues.child(epic, "Story", "Medium", text(story)), "Done");
        }
        issues.plan(
                issues.child(epic, "Story", "Medium", text("story.open")),
                LocalDate.now().plusDays(20));
        AcceptabilityPanel panel = reader.issue(epic).panel();
        part("start", reader, panel.root(), panel.root());
        dialog("answer", panel.answer("systemic").reply("no").note(text("note")));
        Judgement judgement = new Judgement(client(), epic);
        Judgement.GOOD_ANSWERS.forEach((question, reply) ->
                judgement.send("PUT", "answers/" + question, Map.of("answer", reply, "note", text("answered")), 200));
        consent(judgement, "VAGUE", text("vague"));
        panel = reader.issue(epic).panel().unfold("CUSTOMER_EXPECTATION");
        part("vague", reader, panel.root(), panel.root().locator("[data-acc-row=CUSTOMER_EXPECTATION]"));
        return epic;
    }

    private void confirm(Tab reader, String epic) {
        AcceptabilityPanel panel = reader.issue(epic).panel();
        dialog(
                "boundary",
                panel.editBoundary()
                        .accepted(text("accepted"))
                        .outside(text("outside"))
                        .constraint("TIME_COMPRESSED", text("constraint"))
                        .redLine(text("red-line"), "")
                        .accountable(text("accountable"))
                        .validUntil(LocalDate.now().plusDays(40)));
        dialog(
                "consent",
                panel.consent()
                        .kind("EXPLICIT")
                        .person(
                                text("person.name"),
                                text("person.organisation"),
                                text("person.role"),
                                text("person.authority"))
                        .channel(language.equals("zh") ? "会议" : "Meeting")
                        .lasting(true)
                        .quote(text("quote")));
        dialog(
                "concede",
                panel.concede("goal.scope-done")
                        .gap(text("gap"), text("limit"))
                        .owner(text("owner"), LocalDate.now().plusDays(30))
                        .disposition("LIVE_WITH"));
        dialog("confirm", panel.confirm().onTheEvidence().forecast(80).mainRisk(text("risk")));
    }

    private void worsen(Tab reader, String epic) {
        Issues issues = new Issues(client());
        String blocker = issues.blockerIn(epic, text("blocker"));
        AcceptabilityPanel panel = reader.issue(epic).panel();
        part(
                "stale",
                reader,
                panel.root().locator(".acc-boundary"),
                panel.root().locator(".acc-gate"));
        reader.issue(epic).move("Delivered");
        page("refused", reader, reader.page().locator("#notice"));
        reader.go("/projects/PAY?selectedItem=io.acceptability.jira:portfolio");
        ProjectPage project = new ProjectPage(reader.page());
        project.headline();
        project.keys();
        page("portfolio", reader, project.root().locator("tr[data-acf-row]").nth(7));
        issues.move(blocker, "Done");
        issues.move(epic, "Delivered");
        new Recorded(client(), epic).deliveries(1);
    }

    private void afterwards(Tab reader, String epic) {
        OutcomeDialog outcome = reader.issue(epic)
                .panel()
                .sayHowItWent()
                .reasoning("YES")
                .goOn()
                .outcome("HELD_WITH_REPAIR")
                .inside(true)
                .failed("BUSINESS_GOAL")
                .cooperation("GOES_ON")
                .lesson(text("lesson"));
        dialog("outcome", outcome);
        reader.go("/secure/AcceptabilityDossier.jspa?subject=" + epic);
        Locator sheet = reader.page().locator(".acd-sheet");
        part("dossier", reader, sheet, sheet.locator("> section").nth(2));
    }

    private void remind(Tab reader) {
        String epic = new Issues(client()).create("PAY", "Epic", Map.of("summary", text("silent")));
        client().put("/rest/api/2/issue/" + epic, Map.of("fields", Map.of("assignee", Map.of("name", text("reader")))))
                .expect(204);
        new Judgement(client(), epic)
                .send(
                        "POST",
                        "contacts",
                        Map.of(
                                "on",
                                LocalDate.now().minusDays(12).toString(),
                                "channel",
                                "phone",
                                "person",
                                text("person.name"),
                                "note",
                                text("talk")),
                        201);
        Client admin = Client.as("admin", sandbox);
        for (String job : List.of("portfolios", "reminders")) {
            admin.post("/rest/sandbox/1/jobs/io.acceptability.jira." + job + "/run", Map.of())
                    .expect(204);
        }
        for (JsonNode mail : admin.get("/rest/sandbox/1/mails").json().path("mails")) {
            if (mail.path("to").asText().startsWith(text("reader") + "@")) {
                reader.page().setContent(mail.path("body").asText());
            }
        }
        reader.page().setViewportSize(760, HEIGHT);
        BoundingBox end = reader.page().locator("a").last().boundingBox();
        Palette.write(
                reader.page()
                        .screenshot(new Page.ScreenshotOptions().setClip(0, 0, 760, end.y + end.height + 3 * MARGIN)),
                file("reminder"));
    }

    private void administer(String epic) {
        Client.as("admin", sandbox)
                .put("/rest/sandbox/1/projects/PAY/workflow", Map.of("workflow", text("workflow"), "issueType", "Epic"))
                .expect(204);
        Tab admin = window("admin");
        if (language.equals("zh")) {
            admin.switchLanguage();
            admin.page().waitForLoadState();
        }
        admin.go("/secure/AcceptabilityCoverage.jspa");
        CoveragePage coverage = new CoveragePage(admin.page());
        page("coverage", admin, admin.page().locator(".acp-workflow").first());
        CoveragePage.Plan plan = coverage.guardFirst();
        Palette.write(admin.page().locator("#acp-guard").screenshot(), file("guard"));
        plan.cancel();
        admin.go("/secure/AcceptabilityLedger.jspa?subject=" + epic);
        page("history", admin, admin.page().locator(".acp-entry").nth(2));
        admin.go("/secure/AcceptabilityRecord.jspa?project=REC");
        page("record", admin, admin.page().locator("[data-acr-card=reliability]"));
        admin.go("/secure/AcceptabilityPolicy.jspa");
        PolicyPage policy = new PolicyPage(admin.page());
        page("policy", admin, admin.page().locator(".acp-group").first());
        PolicyPage.Review review = policy.set("silenceDays", "3").review();
        Palette.write(admin.page().locator("#acp-review").screenshot(), file("policy-review"));
        review.cancel();
        // Jira would ask about what is not saved.
        admin.page().locator("[data-acp-do=discard]").click();
        admin.close();
    }

    private Tab window(String user) {
        Tab tab = new Tab(chromium.window(WIDTH), sandbox.url());
        tab.page().setViewportSize(WIDTH, HEIGHT);
        return tab.logIn(user);
    }

    private void consent(Judgement judgement, String kind, String quote) {
        Map<String, String> person = Map.of(
                "name", text("person.name"),
                "organisation", text("person.organisation"),
                "role", text("person.role"),
                "authority", text("person.authority"));
        judgement.send(
                "POST",
                "consent",
                Map.of(
                        "kind",
                        kind,
                        "person",
                        person,
                        "on",
                        LocalDate.now().minusDays(4).toString(),
                        "channel",
                        "phone",
                        "lasting",
                        true,
                        "quote",
                        quote),
                201);
    }

    /** The dialog as it is filled in; then it is saved. */
    private void dialog(String name, PanelDialog dialog) {
        Palette.write(dialog.root().screenshot(), file(name));
        dialog.save();
    }

    /** From the top of one part of the page down to the end of another. */
    private void part(String name, Tab tab, Locator from, Locator to) {
        tab.page().evaluate("() => window.scrollTo(0, 0)");
        BoundingBox first = from.boundingBox();
        BoundingBox last = to.boundingBox();
        clip(
                name,
                tab,
                first.x - MARGIN,
                first.y - MARGIN,
                first.width + 2 * MARGIN,
                last.y + last.height - first.y + 2 * MARGIN);
    }

    /** The page from its top down to the end of this part. */
    private void page(String name, Tab tab, Locator to) {
        tab.page().evaluate("() => window.scrollTo(0, 0)");
        BoundingBox last = to.boundingBox();
        clip(name, tab, 0, 0, WIDTH, last.y + last.height + MARGIN);
    }

    private void clip(String name, Tab tab, double x, double y, double width, double height) {
        Palette.write(
                tab.page()
                        .screenshot(
                                new Page.ScreenshotOptions().setFullPage(true).setClip(x, y, width, height)),
                file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + (language.equals("en") ? "" : "-" + language) + ".png");
    }

    private String text(String key) {
        return texts.getProperty(key);
    }

    private Client client() {
        return Client.as(text("reader"), sandbox);
    }
}
