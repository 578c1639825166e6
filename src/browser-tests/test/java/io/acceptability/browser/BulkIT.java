package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.BulkPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fifty epics are delivered at once: each passes or is refused by itself, with its own reasons. */
class BulkIT extends BrowserScenario {
    private static final String LABEL = "fifty-at-once";
    private static final String PAGE = "/secure/views/bulkedit/BulkTransition.jspa";

    @Test
    void deliversThirtyOfFiftyAndRefusesEachOfTheOthersWithItsReasons() {
        List<String> ready = epics(30, epic -> judgement(epic).confirmed());
        List<String> untouched = epics(5, epic -> {});
        List<String> unconfirmed = epics(5, epic -> judgement(epic).acceptable());
        List<String> vague = epics(5, epic -> judgement(epic).acceptable().consent("VAGUE"));
        List<String> stale = epics(5, epic -> {
            judgement(epic).confirmed();
            issues().blockerIn(epic, "Found after the confirmation");
        });

        BulkPage page =
                new BulkPage(as("dana").go(PAGE).page()).transition("labels = " + LABEL + " order by key", "Delivered");

        assertThat(page.summary()).isEqualTo("Delivered: 30 of 50 done.");
        assertThat(ready).allSatisfy(epic -> {
            assertThat(page.refusal(epic)).isEmpty();
            assertThat(issues().status(epic)).isEqualTo("Delivered");
        });
        refused(page, untouched, "FINDING_UNKNOWN", "Business goal is Unknown");
        refused(page, unconfirmed, "NOT_CONFIRMED", "Version 1 of the boundary is written, but not confirmed");
        refused(page, vague, "FINDING_STRAINED", "Customer expectation is Strained");
        refused(page, stale, "FINDING_BROKEN", "Technical floor is Broken");
        refused(page, stale, "CONFIRMATION_STALE", "Since the confirmation on");
    }

    private void refused(BulkPage page, List<String> epics, String code, String sentence) {
        assertThat(epics).allSatisfy(epic -> {
            JsonNode reasons = judgement(epic).dossier().path("gate").path("reasons");
            assertThat(reasons.findValuesAsText("code")).contains(code);
            assertThat(page.refusal(epic))
                    .as("the same reasons as everywhere else")
                    .hasSize(reasons.size())
                    .anySatisfy(reason -> assertThat(reason).contains(sentence));
            assertThat(page.refusal(epic))
                    .allSatisfy(reason -> assertThat(reason)
                            .contains("Expected: ", "Who can act: ", "Where: Acceptability of " + epic));
            assertThat(issues().status(epic)).isEqualTo("To Do");
        });
    }

    private List<String> epics(int count, Consumer<String> made) {
        return new ArrayList<>(IntStream.range(0, count)
                .parallel()
                .mapToObj(n -> {
                    Issues issues = issues();
                    String epic =
                            issues.create("PAY", "Epic", Map.of("summary", "One of fifty", "labels", List.of(LABEL)));
                    issues.move(issues.child(epic, "Story", "Medium", "The whole of it"), "Done");
                    made.accept(epic);
                    return epic;
                })
                .toList());
    }
}
