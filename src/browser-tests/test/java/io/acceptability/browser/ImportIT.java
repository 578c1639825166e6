package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Sandbox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.IssuePage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real issues of public trackers: they are taken in quickly, and an epic of theirs goes the whole way. */
class ImportIT extends BrowserScenario {
    private static final String EPIC = "ALOY-1024";
    private static final List<String> OPEN_CHILDREN = List.of("ALOY-1026", "ALOY-1027");

    /** Four times what it may take on an idle machine with two cores. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    @TempDir
    static Path temp;

    private static Sandbox imported;

    @BeforeAll
    static void takeIn() {
        Path data = Path.of(System.getProperty("acceptability.data", ""));
        List<String> files = List.of("titanium-aloy-daemon-mod.json.gz", "duraspace-fcrepo-islandora.json.gz");
        if (!files.stream().allMatch(file -> Files.isReadable(data.resolve(file)))) {
            String missing =
                    "scenarios on real issues need -Dacceptability.data=FOLDER with " + String.join(" and ", files);
            if (Boolean.getBoolean("acceptability.browser.required")) {
                throw new IllegalStateException(missing);
            }
            System.err.println("SKIPPED: " + missing);
            Assumptions.abort(missing);
        }
        imported = Sandbox.start(
                temp.resolve("home"),
                "--import",
                data.resolve(files.get(0)).toString(),
                "--import",
                data.resolve(files.get(1)).toString());
        System.out.println("Both imports were ready " + imported.startedIn().toMillis() + " ms after the start.");
    }

    @AfterAll
    static void stop() {
        if (imported != null) {
            imported.close();
        }
    }

    @Override
    Sandbox sandbox() {
        return imported;
    }

    @Test
    void bothFilesAreTakenInQuicklyAndReportedOn() {
        assertThat(imported.startedIn()).isLessThan(LONGEST_START);
        assertThat(imported.output())
                .anySatisfy(
                        line -> assertThat(line).startsWith("Import of titanium-aloy-daemon-mod.json.gz: 2183 issues"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Import of duraspace-fcrepo-islandora.json.gz: 2000 issues"));
        Client dana = client("dana");
        assertThat(dana.get("/rest/api/2/search?jql=project%20in%20(ALOY,DAEMON,MOD)&maxResults=0")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2183);
    }

    @Test
    void anImportedEpicIsJudgedRefusedConfirmedAndDelivered() {
        Tab dana = as("dana");
        AcceptabilityPanel panel = dana.issue(EPIC).panel();
        assertThat(panel.row("BUSINESS_GOAL"))
                .startsWith("Broken 2 of 4 child issues done, where at least 60 % must be");
        judge(panel);
        picture(dana, "imported-judged.png");

        IssuePage page = dana.issue(EPIC).move("Delivered");
        assertThat(page.status()).isEqualTo("Open");
        assertThat(page.refusal().get(0)).startsWith("Business goal is Broken: 2 of 4 child issues done");
        dana.picture(Pictures.folder().resolve("imported-refused.png"));
        panel = dana.issue(EPIC).panel();
        assertThat(panel.drivers("goal.scope-done")).containsExactlyInAnyOrderElementsOf(OPEN_CHILDREN);
        ReadmePictures.take(dana.page(), panel.root(), Pictures.folder().resolve("panel.png"));
        Tab lin = as("lin");
        AcceptabilityPanel chinese = lin.issue(EPIC).panel();
        assertThat(chinese.verdict()).isEqualTo("不可接受");
        ReadmePictures.take(lin.page(), chinese.root(), Pictures.folder().resolve("panel-zh.png"));

        for (String child : OPEN_CHILDREN) {
            assertThat(dana.issue(child).move("Done").status()).isEqualTo("Done");
        }
        panel = dana.issue(EPIC).panel();
        putTheBoundaryInFrontOfTheCustomer(panel);
        assertThat(panel.verdict()).isEqualTo("Acceptable");
        panel.confirm()
                .onTheEvidence()
                .forecast(85)
                .mainRisk("The next SDK breaks two of the samples.")
                .save();
        assertThat(panel.gate()).isEqualTo("Delivered is open.");
        picture(dana, "imported-confirmed.png");

        page = dana.issue(EPIC).move("Delivered");
        assertThat(page.status()).isEqualTo("Delivered");
        dana.picture(Pictures.folder().resolve("imported-delivered.png"));
        assertThat(new Issues(client("dana")).status(EPIC)).isEqualTo("Delivered");
    }

    private static void judge(AcceptabilityPanel panel) {
        panel.answer("systemic")
                .reply("no")
                .note("Samples run apart from each other.")
                .save();
        panel.answer("irreversible").reply("no").save();
        panel.answer("core-flow")
                .reply("yes")
                .note("From the welcome page to a running sample in two clicks.")
                .save();
        panel.answer("metrics").reply("yes").save();
        panel.editMetrics()
                .metric(0, "Samples that run on both platforms", "AT_LEAST", "12", "14", "Nightly build")
                .save();
        panel.answer("stepwise").reply("yes").save();
        panel.answer("plan").reply("yes").note("One sample each sprint.").save();
        panel.consent()
                .kind("VAGUE")
                .person("Ms Okoro", "Developer relations", "Head of education", "May accept for the tutorials")
                .channel("Meeting")
                .quote("We’ll think about it.")
                .lasting(false)
                .save();
    }

    private static void putTheBoundaryInFrontOfTheCustomer(AcceptabilityPanel panel) {
        panel.editBoundary()
                .accepted("Every sample is found from the welcome page and runs on both platforms.")
                .outside("Samples for the watch.")
                .constraint("RESOURCES_CUT", "One writer instead of two")
                .redLine("A sample on the welcome page that does not build", "")
                .accountable("Dana Delgado")
                .validUntil(LocalDate.now().plusDays(45))
                .save();
        panel.consent()
                .kind("EXPLICIT")
                .channel("Meeting")
                .quote("With these samples we can teach; the watch can wait.")
                .lasting(true)
                .save();
    }

    private static void picture(Tab tab, String name) {
        tab.picture(Pictures.folder().resolve(name));
    }
}
