package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.PolicyPage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How deliveries are judged is configured by those who may, who see what it does before they save it. In a sandbox of its own. */
class PolicyIT extends BrowserScenario {
    private static final String GLOBAL = "/secure/AcceptabilityPolicy.jspa";
    private static final String PROJECT = "/secure/AcceptabilityProjectPolicy.jspa?projectKey=PAY";
    private static final String REST = "/rest/acceptability/1.0/policy/";

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

    @Test
    void anAdministratorChangesAThresholdAndSeesWhatItDoesFirst() {
        String epic = epicWithAGap("Vouchers at the till");
        assertThat(as("dana").issue(epic).panel().row("BUSINESS_GOAL")).startsWith("Strained ");
        Tab admin = as("admin");
        PolicyPage policy = policy(admin, GLOBAL);
        assertThat(policy.isInherited("scopeDonePercent")).isTrue();
        assertThat(policy.value("scopeDonePercent")).isEqualTo("60");

        policy.set("scopeDonePercent", "101").set("reopenedStrained", "20").reviewInVain();
        assertThat(policy.problem()).isEqualTo("It cannot be saved like this. What is wrong stands at each parameter.");
        assertThat(policy.fault("scopeDonePercent")).isEqualTo("This must be a whole number from 0 to 100.");
        policy.set("scopeDonePercent", "90").reviewInVain();
        assertThat(policy.fault("reopenedStrained"))
                .isEqualTo("Strained must begin before broken: 20 reopened defects strain, and 10 break.");
        policy.inheritAgain("reopenedStrained");
        assertThat(policy.unsaved()).isEqualTo("1 parameter changed, not saved yet");

        PolicyPage.Review review = policy.review();
        assertThat(review.effect()).matches("With this policy, \\d+ of \\d+ deliveries change their verdict\\.");
        assertThat(review.verdicts())
                .anySatisfy(change -> assertThat(change)
                        .startsWith(epic + " Vouchers at the till")
                        .endsWith("Undecided→Unacceptable"));
        assertThat(review.changes()).containsExactly("Scope done: 60 % (Default) → 90 %");
        review.cancel();
        assertThat(version("global")).as("nothing is saved before it was seen").isEqualTo(1);

        assertThat(policy.review().save()).isEqualTo("Saved as policy version 2.");
        assertThat(policy.isInherited("scopeDonePercent")).isFalse();
        assertThat(policy.history()).singleElement().asString().startsWith("2").contains("Scope done: ", " → 90 %");
        AcceptabilityPanel panel = as("dana").issue(epic).panel();
        assertThat(panel.row("BUSINESS_GOAL")).startsWith("Broken 6 of 7 child issues done");

        policy = policy(admin, GLOBAL).inheritAgain("scopeDonePercent");
        assertThat(policy.review().save()).isEqualTo("Saved as policy version 3.");
        assertThat(policy.history()).hasSize(2);
        assertThat(as("dana").issue(epic).panel().row("BUSINESS_GOAL")).startsWith("Strained ");
    }

    @Test
    void aNameThatNobodyKnowsIsNamedAtItsParameter() {
        PolicyPage policy = policy(as("admin"), GLOBAL);
        policy.add("severePriorities", "Gravest").reviewInVain();
        assertThat(policy.names("severePriorities")).contains("Blocker", "Gravest");
        assertThat(policy.fault("severePriorities")).isEqualTo("There is no priority “Gravest” here.");
    }

    @Test
    void aProjectSetsItsOwnAndInheritsTheRest() {
        String epic = epicWithAGap("Gift cards");
        Tab dana = as("dana");
        PolicyPage policy = policy(dana, PROJECT);
        assertThat(policy.isInherited("testTypes")).isTrue();
        PolicyPage.Review review = policy.set("scopeDonePercent", "95").review();
        assertThat(review.verdicts()).anySatisfy(change -> assertThat(change).startsWith(epic));
        review.save();
        assertThat(as("dana").issue(epic).panel().row("BUSINESS_GOAL")).startsWith("Broken ");

        policy = policy(dana, PROJECT);
        assertThat(policy.isInherited("scopeDonePercent")).isFalse();
        assertThat(policy.value("scopeDonePercent")).isEqualTo("95");
        assertThat(policy.isInherited("silenceDays")).isTrue();
        assertThat(policy.value("silenceDays")).isEqualTo("7");
        assertThat(client("dana").get(REST + "projects/PAY").expect(200).json().path("own"))
                .hasToString("{\"scopeDonePercent\":95}");
        policy.inheritAgain("scopeDonePercent").review().save();
        assertThat(as("dana").issue(epic).panel().row("BUSINESS_GOAL")).startsWith("Strained ");
    }

    @Test
    void nobodyElseGetsAPage() {
        for (String user : new String[] {"tess", "carl", "eve"}) {
            Tab tab = as(user);
            for (String path : new String[] {GLOBAL, PROJECT}) {
                assertNoPage(tab, path);
            }
            client(user).get(REST + "global").expect(403);
            client(user).get(REST + "projects/PAY").expect(403);
            client(user)
                    .put(REST + "global", Map.of("revision", 0, "own", Map.of()))
                    .expect(403);
        }
        assertNoPage(as("dana"), GLOBAL);
        Client.anonymous(sandbox()).get(REST + "global").expect(401);
    }

    private void assertNoPage(Tab tab, String path) {
        Response answer = tab.page().navigate(sandbox().url() + path);
        assertThat(answer.status()).as(path).isEqualTo(403);
        assertThat(tab.page().locator("[data-acp-policy]").count()).as(path).isZero();
    }

    private long version(String place) {
        return client("admin")
                .get(REST + place)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    private static PolicyPage policy(Tab tab, String path) {
        return new PolicyPage(tab.go(path).page());
    }
}
