package io.acceptability.coverage;

import static io.acceptability.coverage.WorkflowFixture.FUNCTION;
import static io.acceptability.coverage.WorkflowFixture.VALIDATOR;
import static io.acceptability.coverage.WorkflowFixture.action;
import static io.acceptability.coverage.WorkflowFixture.functions;
import static io.acceptability.coverage.WorkflowFixture.module;
import static io.acceptability.coverage.WorkflowFixture.result;
import static io.acceptability.coverage.WorkflowFixture.validators;
import static io.acceptability.coverage.WorkflowFixture.workflow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.coverage.GuardOutcome;
import io.acceptability.domain.coverage.GuardPlan;
import io.acceptability.domain.coverage.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One click: what it says it will change is what it changes, through a draft of its own, or nothing at all. */
class WorkflowGuardTest {
    private static final WorkflowDescriptor TWO = workflow()
            .step(1, action(11, "Deliver", result(3)))
            .step(2, action(21, "Deliver late", result(3)))
            .build();

    private final JiraFixture jira = new JiraFixture().with("A", TWO).project("PAY", Map.of("Epic", "A"));

    private GuardOutcome preview(Integer action) {
        return jira.guard.preview("A", action, jira.projects);
    }

    private GuardPlan plan(Integer action) {
        return ((GuardOutcome.Planned) preview(action)).plan();
    }

    private GuardOutcome guard(Integer action, String fingerprint) {
        return jira.guard.guard(jira.admin, "A", action, fingerprint, jira.projects);
    }

    private static String refusal(GuardOutcome outcome) {
        assertThat(outcome).isInstanceOf(GuardOutcome.Refused.class);
        return CoverageWording.english(((GuardOutcome.Refused) outcome).why());
    }

    private List<String> state() {
        WorkflowDescriptor descriptor = WorkflowFixture.parse(jira.live.get("A").getBytes(StandardCharsets.UTF_8));
        return WorkflowFixture.routes(descriptor).stream()
                .map((Route route) -> route.name() + " " + route.guard() + " " + route.recorded())
                .toList();
    }

    private void untouched() {
        assertThat(jira.live).containsEntry("A", WorkflowFixture.xml(TWO));
        assertThat(jira.drafts).isEmpty();
    }

    @Test
    void thePreviewNamesEveryAdditionAndChangesNothing() {
        GuardPlan plan = plan(null);
        assertThat(plan.workflow()).isEqualTo("A");
        assertThat(plan.projects()).containsExactly("PAY");
        assertThat(plan.additions())
                .extracting(addition -> addition.route().name() + " " + addition.adds())
                .containsExactly("Deliver [VALIDATOR, POST_FUNCTION]", "Deliver late [VALIDATOR, POST_FUNCTION]");
        assertThat(plan.fingerprint()).startsWith("sha256:").hasSize(71);
        untouched();
        verify(jira.workflows, never()).createDraftWorkflow(any(), anyString());
    }

    @Test
    void allAreGuardedThroughADraftThatIsPublished() {
        GuardPlan plan = plan(null);
        assertThat(guard(null, plan.fingerprint())).isEqualTo(new GuardOutcome.Guarded(plan));
        assertThat(state()).containsExactly("Deliver GUARDED true", "Deliver late GUARDED true");
        assertThat(jira.drafts).isEmpty();
    }

    @Test
    void oneIsGuardedAlone() {
        assertThat(guard(21, plan(21).fingerprint())).isInstanceOf(GuardOutcome.Guarded.class);
        assertThat(state()).containsExactly("Deliver NOT_GUARDED false", "Deliver late GUARDED true");
    }

    @Test
    void withoutAFingerprintWhateverIsMissingIsAdded() {
        assertThat(guard(null, null)).isInstanceOf(GuardOutcome.Guarded.class);
    }

    @Test
    void nothingIsGuardedTwice() {
        guard(11, null);
        assertThat(refusal(guard(11, null)))
                .isEqualTo("“Deliver” in “A” is guarded and recorded already. Nothing is guarded twice.");
        guard(null, null);
        assertThat(refusal(preview(null)))
                .isEqualTo("Every way into a delivered status in “A” is guarded and recorded already."
                        + " Nothing is guarded twice.");
        assertThat(jira.live.get("A").split("BoundaryConfirmedValidator", -1)).hasSize(3);
    }

    @Test
    void aWorkflowThatChangedSinceThePreviewIsLeftAloneAndShownAnew() {
        String seen = plan(null).fingerprint();
        jira.with(
                "A",
                workflow()
                        .step(1, action(11, "Deliver", result(3)))
                        .step(2, action(22, "Deliver now", result(3)))
                        .build());
        String before = jira.live.get("A");
        GuardOutcome outcome = guard(null, seen);
        assertThat(outcome).isInstanceOf(GuardOutcome.Changed.class);
        GuardPlan now = ((GuardOutcome.Changed) outcome).now();
        assertThat(now.additions())
                .extracting(addition -> addition.route().name())
                .containsExactly("Deliver", "Deliver now");
        assertThat(jira.live).containsEntry("A", before);
        assertThat(guard(null, now.fingerprint())).isInstanceOf(GuardOutcome.Guarded.class);
    }

    @Test
    void aPolicyThatChangedSinceThePreviewVoidsItToo() {
        String seen = plan(null).fingerprint();
        jira.project("SEC", Map.of("Epic", "A"), "Closed");
        assertThat(guard(null, seen)).isInstanceOf(GuardOutcome.Changed.class);
        untouched();
    }

    @Test
    void somebodysDraftIsNeverPublishedAlong() {
        WorkflowDescriptor theirs = workflow()
                .step(1, action(11, "Deliver", result(3)))
                .step(4, action(41, "Reopen", result(1)))
                .build();
        theirs.getMetaAttributes().put("jira.update.author.key", "JIRAUSER10100");
        ApplicationUser dana = mock(ApplicationUser.class);
        when(dana.getDisplayName()).thenReturn("Dana");
        when(jira.users.getUserByKey("JIRAUSER10100")).thenReturn(dana);
        String draft = WorkflowFixture.xml(theirs);
        jira.drafts.put("A", draft);
        String sentence = "“A” has a draft, last changed by Dana. Guarding publishes, and must not publish that along:"
                + " have the draft published or discarded first.";
        assertThat(refusal(preview(null))).isEqualTo(sentence);
        assertThat(refusal(guard(null, null))).isEqualTo(sentence);
        assertThat(jira.live).containsEntry("A", WorkflowFixture.xml(TWO));
        assertThat(jira.drafts).containsEntry("A", draft);
    }

    @Test
    void whoeverMakesADraftInTheLastMomentWins() {
        doAnswer(call -> {
                    jira.drafts.put("A", WorkflowFixture.xml(TWO));
                    throw new IllegalStateException("There is a draft already");
                })
                .when(jira.workflows)
                .createDraftWorkflow(any(), anyString());
        assertThat(refusal(guard(null, null)))
                .isEqualTo("“A” has a draft. Guarding publishes, and must not publish that along:"
                        + " have the draft published or discarded first.");
        assertThat(jira.drafts).as("it is not ours to delete").hasSize(1);
    }

    @Test
    void aDraftOfOursThatCannotBePublishedIsTakenBack() {
        doThrow(new WorkflowException("disk full")).when(jira.workflows).overwriteActiveWorkflow(any(), anyString());
        assertThatThrownBy(() -> guard(null, null)).hasMessage("disk full");
        untouched();
    }

    @Test
    void aChangeBetweenReadingAndDraftingIsNotPublished() {
        doAnswer(call -> {
                    jira.drafts.put(
                            "A",
                            WorkflowFixture.xml(workflow()
                                    .step(1, action(11, "Deliver", validators(VALIDATOR), result(3)))
                                    .build()));
                    return jira.draft("A");
                })
                .when(jira.workflows)
                .createDraftWorkflow(any(), anyString());
        assertThat(guard(null, null)).isInstanceOf(GuardOutcome.Changed.class);
        untouched();
    }

    @Test
    void whatCannotBeGuardedSaysWhy() {
        jira.with("jira", TWO).project("SEC", Map.of("Epic", "jira"));
        assertThat(refusal(jira.guard.preview("jira", null, jira.projects)))
                .isEqualTo("“jira” is Jira’s own workflow, which nobody can change."
                        + " Give its projects a copy of it and guard that.");
        assertThat(refusal(preview(99))).isEqualTo("“A” has no transition 99 that leads into a delivered status.");
        assertThat(jira.guard.preview("B", null, jira.projects)).isEqualTo(new GuardOutcome.Missing("B"));
        assertThat(jira.guard.guard(jira.admin, "B", null, null, jira.projects))
                .isEqualTo(new GuardOutcome.Missing("B"));
        jira.with("A", workflow().step(1, action(11, "Close", result(4))).build());
        assertThat(refusal(preview(null))).isEqualTo("No transition of “A” leads into a delivered status.");
    }

    @Test
    void aBrokenSettingIsNotAnsweredWithASecondValidator() {
        jira.with(
                "A",
                workflow()
                        .step(
                                1,
                                action(
                                        11,
                                        "Deliver",
                                        validators(module(
                                                "validator",
                                                "io.acceptability.gate.BoundaryConfirmedValidator",
                                                "requireProject",
                                                "?")),
                                        result(3, functions(FUNCTION))))
                        .build());
        assertThat(refusal(preview(11)))
                .isEqualTo("“Deliver” in “A” has the validator already, with a setting that cannot be read."
                        + " Correct it in the workflow; a second one would not help.");
    }

    @Test
    void projectsToWhichTheStatusIsNoDeliveryAreNamed() {
        jira.with(
                "A",
                workflow()
                        .step(1, action(11, "Deliver", result(3)) + action(12, "Close", result(4)))
                        .build());
        jira.project("SEC", Map.of("Epic", "A"), "Closed").project("LAW", Map.of("Epic", "A"), "Delivered", "Closed");
        assertThat(plan(null).alsoAsked()).isEqualTo(Map.of(11, List.of("SEC"), 12, List.of("PAY")));
    }
}
