package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.host.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What users do in their browsers, on the sandbox that all scenarios share. */
@ExtendWith(Stage.class)
abstract class BrowserScenario {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();

    private final List<Tab> tabs = new ArrayList<>();
    private Chromium chromium;
    private Sandbox sandbox;

    @BeforeEach
    void enter(Sandbox sandbox, Chromium chromium) {
        this.sandbox = sandbox;
        this.chromium = chromium;
    }

    @AfterEach
    void leave() {
        tabs.forEach(Tab::close);
    }

    /** A window of somebody who is not logged in. */
    final Tab anonymous() {
        Tab tab = new Tab(chromium.window(1280), sandbox().url());
        tabs.add(tab);
        return tab;
    }

    /** A window of this user. */
    final Tab as(String user) {
        return anonymous().logIn(user);
    }

    /** The sandbox the scenario plays in. */
    Sandbox sandbox() {
        return sandbox;
    }

    final Client client(String user) {
        return Client.as(user, sandbox());
    }

    /** Issues as dana makes them. */
    final Issues issues() {
        return new Issues(client("dana"));
    }

    /** What dana enters about a subject, without a browser. */
    final Judgement judgement(String subject) {
        return new Judgement(client("dana"), subject);
    }

    /** An epic of dana's that would be acceptable, were not the last of its children still open, though planned. */
    final String epicWithAGap(String summary) {
        Issues issues = issues();
        String epic = issues.finishedEpic(summary);
        issues.plan(
                issues.child(epic, "Story", "Medium", "Still to come"),
                LocalDate.now().plusDays(20));
        judgement(epic).acceptable();
        return epic;
    }

    final void pictures(Path folder, String name) {
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).picture(folder.resolve(name + "-" + (i + 1) + ".png"));
        }
    }

    /** The page keeps WCAG 2.2 A and AA, as far as a machine can tell. */
    static void assertAccessible(String what, Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        List<?> violations = (List<?>) page.evaluate(
                "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(found =>"
                        + " found.violations.map(rule => rule.id + ': ' + rule.help + ' '"
                        + " + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' / ')))",
                WCAG);
        assertThat(violations).as("accessibility of " + what).isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
