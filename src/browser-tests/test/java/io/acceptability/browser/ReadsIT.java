package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.host.Issues;
import io.acceptability.browser.pages.TransitionPage;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the app reads its host for one request, as the sandbox counts it: hardly more for a thousand children than for ten. */
class ReadsIT extends BrowserScenario {
    private static final int FEW = 10;
    private static final int MANY = 1_000;
    private static final String CONDITION = "Acceptance boundary confirmed (hide the transition)";

    /** What is asked of the scope for every 500 ids: rows, labels, components, versions, sub-tasks, history, comments, names. */
    private static final int CHUNKED_QUESTIONS = 12;

    private Client dana;
    private Issues issues;

    @BeforeEach
    void dana() {
        dana = client("dana");
        issues = issues();
    }

    @Test
    void areTheSameForTenAndForAThousandChildrenButForOneMorePer500Ids() {
        String small = epicWith(FEW);
        String large = epicWith(MANY);

        int panelSmall = dana.get("/browse/" + small).expect(200).hostReads();
        int panelLarge = dana.get("/browse/" + large).expect(200).hostReads();
        int gateSmall = issues.tryToMove(small, "Delivered").expect(400).hostReads();
        int gateLarge = issues.tryToMove(large, "Delivered").expect(400).hostReads();
        System.out.printf(
                "Host reads for %d and %d children: issue page with the panel %d and %d, refused transition %d and %d.%n",
                FEW, MANY, panelSmall, panelLarge, gateSmall, gateLarge);

        assertThat(panelSmall).as("reads of a small panel").isBetween(1, 40);
        assertThat(gateSmall).as("reads of a small gate").isBetween(1, 40);
        assertThat(panelLarge - panelSmall).as("more reads of a large panel").isBetween(0, CHUNKED_QUESTIONS);
        assertThat(gateLarge - gateSmall).as("more reads of a large gate").isBetween(0, CHUNKED_QUESTIONS);
    }

    /** A condition, the panel's context provider and the validator ask in one request, and the scope is read once for all of them. */
    @Test
    void areTheSameWhereAConditionAsksTheSameGate() {
        String first = confirmed("Without a condition");
        String second = confirmed("With a condition");
        int page = dana.get("/browse/" + second).expect(200).hostReads();
        int transition = issues.tryToMove(first, "Delivered").expect(204).hostReads();
        TransitionPage delivered = as("admin").workflow("Default workflow").transition("Delivered");
        delivered.conditions().add(CONDITION).submit();
        try {
            int pageWithCondition = dana.get("/browse/" + second).expect(200).hostReads();
            int transitionWithCondition =
                    issues.tryToMove(second, "Delivered").expect(204).hostReads();
            System.out.printf(
                    "Host reads without and with a condition: issue page %d and %d, transition %d and %d.%n",
                    page, pageWithCondition, transition, transitionWithCondition);
            assertThat(pageWithCondition).as("issue page").isEqualTo(page);
            assertThat(transitionWithCondition).as("transition").isEqualTo(transition);
        } finally {
            as("admin")
                    .workflow("Default workflow")
                    .transition("Delivered")
                    .conditions()
                    .remove(CONDITION);
        }
    }

    private String confirmed(String summary) {
        String epic = issues.finishedEpic(summary);
        judgement(epic).confirmed();
        return epic;
    }

    private String epicWith(int children) {
        String epic = issues.create("PAY", "Epic", Map.of("summary", children + " children"));
        IntStream.range(0, children).parallel().forEach(n -> issues.child(epic, "Story", "Medium", "Story " + n));
        return epic;
    }
}
