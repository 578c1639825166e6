package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Sandbox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mails that owners get in the morning. In a sandbox of its own, because nobody gets two on one day. */
class RemindersIT extends BrowserScenario {
    @TempDir
    static Path temp;

    private static Sandbox own;

    @BeforeAll
    static void start() {
        own = Sandbox.start(temp.resolve("home"));
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Override
    Sandbox sandbox() {
        return own;
    }

    private void run(String job) {
        client("admin")
                .post("/rest/sandbox/1/jobs/io.acceptability.jira." + job + "/run", Map.of())
                .expect(204);
    }

    /** What somebody was sent, the newest first. */
    private List<JsonNode> mails(String person) {
        return mails().stream()
                .filter(mail -> mail.path("to").asText().startsWith(person + "@"))
                .toList();
    }

    private List<JsonNode> mails() {
        JsonNode all = client("admin").get("/rest/sandbox/1/mails").expect(200).json();
        return StreamSupport.stream(all.path("mails").spliterator(), false).toList();
    }

    private String silentEpicOf(String person, String summary) {
        String epic = issues().finishedEpic(summary);
        client("dana")
                .put("/rest/api/2/issue/" + epic, Map.of("fields", Map.of("assignee", Map.of("name", person))))
                .expect(204);
        judgement(epic)
                .send(
                        "POST",
                        "contacts",
                        Map.of(
                                "on", LocalDate.now().minusDays(40).toString(),
                                "channel", "phone",
                                "person", "Ms Li",
                                "note", "She would call back."),
                        201);
        return epic;
    }

    private String staleEpicOfDana() {
        Issues issues = issues();
        String epic = issues.finishedEpic("Gets a blocker once it is confirmed");
        judgement(epic).confirmed();
        return issues.blockerIn(epic, "Takes the money twice");
    }

    @Test
    void remindsEverybodyOnceInTheirLanguageUntilTheyTurnItOff() {
        String blocker = staleEpicOfDana();
        String lins = silentEpicOf("lin", "柜台退款");
        String tesss = silentEpicOf("tess", "Refunds at the till");

        Tab tess = as("tess");
        tess.go("/secure/AcceptabilityReminders.jspa");
        assertThat(tess.page().locator("[data-acp-wanted]").textContent().strip())
                .isEqualTo("You are reminded.");
        assertAccessible("the page to turn reminders off", tess.page());
        tess.page().locator(".acp button[type=submit]").click();
        tess.page().waitForLoadState();
        assertThat(tess.page().locator("[data-acp-wanted]").textContent().strip())
                .isEqualTo("You are not reminded.");

        run("portfolios");
        run("reminders");
        assertThat(mails("dana")).singleElement().satisfies(mail -> {
            assertThat(mail.path("subject").asText()).matches("Acceptability: PAY-\\d+ and \\d+ more wait for you");
            assertThat(mail.path("mimeType").asText()).isEqualTo("text/html");
            assertThat(mail.path("body").asText())
                    .contains(
                            "Gets a blocker once it is confirmed", "does not hold any more", "Next: Resolve " + blocker)
                    .contains(own.url() + "/browse/PAY-", own.url() + "/secure/AcceptabilityReminders.jspa")
                    .doesNotContain("$", "acceptability.");
        });
        assertThat(mails("lin")).singleElement().satisfies(mail -> {
            assertThat(mail.path("subject").asText()).startsWith("可接受性：");
            assertThat(mail.path("body").asText())
                    .contains(lins, "柜台退款", "已有 40 天没有与客户沟通", "下一步：", "关闭提醒")
                    .doesNotContain("Next:", "$", "acceptability.");
        });
        assertThat(mails("tess")).as("she has turned them off").isEmpty();

        int soFar = mails().size();
        run("reminders");
        assertThat(mails()).as("nobody gets two on one day").hasSize(soFar);

        tess.page().locator(".acp button[type=submit]").click();
        tess.page().waitForLoadState();
        assertThat(tess.page().locator("[data-acp-wanted]").textContent().strip())
                .isEqualTo("You are reminded.");
        run("reminders");
        assertThat(mails("tess"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.path("body").asText())
                        .contains(tesss, "No contact with the customer for 40 days"));

        Tab admin = as("admin");
        admin.go("/secure/admin/mails");
        assertThat(admin.page().locator("body").textContent()).contains("可接受性：", "wait for you");
    }

    @Test
    void noTokenNoChange() {
        Tab dana = as("dana");
        dana.go("/secure/AcceptabilityReminders.jspa");
        int status = dana.page()
                .request()
                .post(own.url() + "/secure/AcceptabilityReminders!save.jspa?wanted=false")
                .status();
        assertThat(status).isEqualTo(403);
        assertThat(dana.go("/secure/AcceptabilityReminders.jspa")
                        .page()
                        .locator("[data-acp-wanted]")
                        .textContent()
                        .strip())
                .isEqualTo("You are reminded.");
    }
}
