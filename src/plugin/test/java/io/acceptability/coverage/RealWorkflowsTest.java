package io.acceptability.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.coverage.Addition;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Module;
import io.acceptability.domain.coverage.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workflows as Jira exports them: what leads where was read in the files by a person, and written down here. */
class RealWorkflowsTest {
    private static final String CLASSIC = "backup-tira_classic_default_workflow.xml";
    private static final String PUBFLOW = "pubflow_PubFlow.xml";
    private static final String SIMPLIFIED = "sivoplyas_software_simplified_EX.xml";
    private static final String BUGS = "x0r1x_bug_process.xml";
    private static final String MAIN = "x0r1x_main_process.xml";

    private String data;

    @BeforeEach
    void findTheFiles() {
        data = System.getProperty("acceptability.data", "");
        if (data.isEmpty()) {
            System.out.println("Real workflows are not read: name their folder with -Dacceptability.data=DIR");
        }
        Assumptions.assumeTrue(!data.isEmpty(), "no -Dacceptability.data=DIR with DIR/workflows/*.xml");
    }

    private WorkflowDescriptor workflow(String file) {
        try {
            return WorkflowFixture.parse(Files.readAllBytes(Path.of(data, "workflows", file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private List<String> found(String file, String... delivered) {
        return WorkflowFixture.routes(workflow(file), delivered).stream()
                .map(RealWorkflowsTest::line)
                .toList();
    }

    private static String line(Route route) {
        return route.action() + " " + route.name() + ": " + route.kind() + " " + String.join("|", route.from()) + " > "
                + String.join("|", route.to());
    }

    @Test
    void theClassicWorkflowSharesItsCloseAmongThreeStatusesAndHasAnotherOnResolved() {
        assertThat(found(CLASSIC, "Closed"))
                .containsExactly(
                        "2 Close Issue: COMMON Open|In Progress|Reopened > Closed",
                        "701 Close Issue: ORDINARY Resolved > Closed");
        assertThat(found(CLASSIC, "Resolved"))
                .containsExactly("5 Resolve Issue: COMMON Open|In Progress|Reopened > Resolved");
        assertThat(found(CLASSIC, "Resolved", "Closed"))
                .containsExactlyInAnyOrder(
                        "2 Close Issue: COMMON Open|In Progress|Reopened > Closed",
                        "5 Resolve Issue: COMMON Open|In Progress|Reopened > Resolved",
                        "701 Close Issue: ORDINARY Resolved > Closed");
        assertThat(found(CLASSIC, "Open"))
                .containsExactly("1 Create Issue: INITIAL  > Open", "301 Stop Progress: ORDINARY In Progress > Open");
    }

    @Test
    void pubFlowClosesFromDoneAndFromRejected() {
        assertThat(found(PUBFLOW, "Closed"))
                .containsExactly("71 Close: ORDINARY Done > Closed", "91 Close: ORDINARY Rejected > Closed");
        assertThat(found(PUBFLOW, "Done")).containsExactly("171 Add DOI: ORDINARY Ready for Pangaea-Import > Done");
        assertThat(found(PUBFLOW, "Rejected"))
                .containsExactly(
                        "81 Reject: ORDINARY Ready for Convertion by Data Management > Rejected",
                        "151 Abort: ORDINARY Data Needs Correction > Rejected");
        assertThat(found(PUBFLOW, "Done", "Closed"))
                .containsExactly(
                        "171 Add DOI: ORDINARY Ready for Pangaea-Import > Done",
                        "71 Close: ORDINARY Done > Closed",
                        "91 Close: ORDINARY Rejected > Closed");
    }

    @Test
    void theSimplifiedWorkflowReachesDoneFromEverywhere() {
        assertThat(found(SIMPLIFIED, "Done"))
                .containsExactly("41 Done: GLOBAL Backlog|Selected for Development|In Progress|On fix|Done fix|On test"
                        + "|On develop|Done develop > Done");
        assertThat(found(SIMPLIFIED, "Backlog"))
                .containsExactly(
                        "1 Create: INITIAL  > Backlog",
                        "11 Backlog: GLOBAL Selected for Development|In Progress|Done|On fix|Done fix|On test"
                                + "|On develop|Done develop > Backlog");
    }

    @Test
    void theBugProcessIsReadByWhereItLeadsAndNotByWhatItIsCalled() {
        assertThat(found(BUGS, "Done")).containsExactly("81 On test -> Done: ORDINARY On test > Done");
        assertThat(found(BUGS, "Closed")).containsExactly("101 Done -> Closed: ORDINARY Done > Closed");
        assertThat(found(BUGS, "Done reproduce"))
                .as("61 says that it leads to On reproduce, and does not")
                .containsExactly(
                        "31 On reproduce -> Done reproduce: ORDINARY On reproduce > Done reproduce",
                        "61 On fix -> On reproduce: ORDINARY On fix > Done reproduce");
    }

    @Test
    void theMainProcessIsReadByWhereItLeadsToo() {
        assertThat(found(MAIN, "Done")).containsExactly("61 On test -> Done: ORDINARY On test > Done");
        assertThat(found(MAIN, "Closed")).containsExactly("71 Done -> Closed: ORDINARY Done > Closed");
        assertThat(found(MAIN, "Done develop"))
                .as("51 says that it leads to On develop, and does not")
                .containsExactly(
                        "31 On develop -> Done develop: ORDINARY On develop > Done develop",
                        "51 On test -> On develop: ORDINARY On test > Done develop");
    }

    @Test
    void noneOfThemKnowsDeliveredAndNoneIsGuarded() {
        for (String file : List.of(CLASSIC, PUBFLOW, SIMPLIFIED, BUGS, MAIN)) {
            assertThat(found(file, "Delivered", "已交付")).as(file).isEmpty();
            assertThat(WorkflowFixture.routes(workflow(file), "Done", "Closed"))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(route -> {
                        assertThat(route.guard()).isEqualTo(Guard.NOT_GUARDED);
                        assertThat(route.recorded()).isFalse();
                        assertThat(route.arrives()).isTrue();
                    });
        }
    }

    @Test
    void conditionsOfOthersAreSeenAndAreNoGuard() {
        assertThat(WorkflowFixture.routes(workflow(CLASSIC), "Closed"))
                .extracting(Route::restricted)
                .containsExactly(true, true);
        assertThat(WorkflowFixture.routes(workflow(MAIN), "Closed"))
                .extracting(Route::restricted)
                .containsExactly(false);
    }

    @Test
    void eachCanBeGuardedOnceAndStaysSoWhenItIsWrittenAndReadAgain() {
        for (String file : List.of(CLASSIC, PUBFLOW, SIMPLIFIED, BUGS, MAIN)) {
            WorkflowDescriptor workflow = workflow(file);
            List<Passage> passages = WorkflowFixture.passages(workflow, "Done", "Closed");
            List<Addition> plan = Guarding.plan(passages, null);
            assertThat(plan)
                    .as(file)
                    .hasSameSizeAs(passages)
                    .allSatisfy(addition ->
                            assertThat(addition.adds()).containsExactly(Module.VALIDATOR, Module.POST_FUNCTION));
            Guarding.apply(passages, plan);
            WorkflowDescriptor again = WorkflowFixture.parse(
                    WorkflowFixture.xml(workflow).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            List<Passage> after = WorkflowFixture.passages(again, "Done", "Closed");
            assertThat(Passages.routes(after)).as(file).hasSameSizeAs(passages).allSatisfy(route -> {
                assertThat(route.guard()).isEqualTo(Guard.GUARDED);
                assertThat(route.recorded()).isTrue();
            });
            assertThat(Guarding.plan(after, null)).as(file).isEmpty();
        }
    }
}
