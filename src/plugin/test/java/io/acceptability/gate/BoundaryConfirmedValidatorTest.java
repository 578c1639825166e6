package io.acceptability.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.Wordings;
import io.acceptability.domain.ConsentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryConfirmedValidatorTest {
    private static final Map<String, String> EPIC_ONLY = Map.of("requireProject", "false");
    private static final Map<String, String> PROJECT_TOO = Map.of("requireProject", "true");

    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private BoundaryConfirmedValidator validator(Wordings wordings, I18nResolver texts) {
        return new BoundaryConfirmedValidator(
                app.acceptability, app.deliveries, app.refusals, wordings, texts, app.authentication);
    }

    private List<String> refusals(Issue issue, Map<String, ?> args) {
        Map<String, Object> transientVars = new HashMap<>();
        transientVars.put("issue", issue);
        return refusals(transientVars, args);
    }

    private List<String> refusals(Map<String, Object> transientVars, Map<String, ?> args) {
        try {
            validator(app.wordings, app.texts).validate(transientVars, args, null);
            return List.of();
        } catch (InvalidInputException refused) {
            assertThat(refused.getErrors().isEmpty())
                    .as("errors of fields may not be on the screen")
                    .isTrue();
            List<String> messages = new ArrayList<>();
            for (Object error : refused.getGenericErrors()) {
                messages.add((String) error);
            }
            assertThat(messages).isNotEmpty();
            return messages;
        }
    }

    private String only(List<String> refusals) {
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }

    @Test
    void anIssueThatIsNoSubjectPasses() {
        assertThat(refusals(app.known(app.jira.story(), "PAY-3", "Story"), PROJECT_TOO))
                .isEmpty();
    }

    @Test
    void aConfirmedEpicPasses() {
        epic.readyToConfirm().confirmed();
        assertThat(refusals(epic.issue, EPIC_ONLY)).isEmpty();
    }

    @Test
    void anUnconfirmedEpicIsRefusedWithWhoCanActAndWhere() {
        epic.readyToConfirm();
        assertThat(only(refusals(epic.issue, EPIC_ONLY)))
                .isEqualTo("Version 1 of the boundary is written, but not confirmed."
                        + " Expected: The acceptance boundary is confirmed, and nothing got worse since."
                        + " Who can act: The project lead; The project role “Administrators”."
                        + " Where: Acceptability of PAY-1, under “Acceptance boundary”.");
    }

    @Test
    void theRefusalSpeaksTheUsersLanguage() {
        epic.readyToConfirm();
        app.reads(app.lin(), Locale.SIMPLIFIED_CHINESE);
        assertThat(only(refusals(epic.issue, EPIC_ONLY)))
                .isEqualTo("边界已写到第 1 版，但尚未确认。应为：可被接受边界已确认，且此后没有变差。谁能处理：项目负责人；项目角色“Administrators”。"
                        + "在哪里：PAY-1 的可接受性，“可被接受边界”。");
    }

    @Test
    void reasonsComeWorstFirstAndTheConfirmationLast() {
        epic.withOpenBlocker("PAY-19").readyToConfirm().withConsent(ConsentKind.VAGUE);
        List<String> refusals = refusals(epic.issue, EPIC_ONLY);
        assertThat(refusals.get(0))
                .startsWith("Technical floor is Broken: 1 open defect of top severity (Blocker, Critical, Highest),"
                        + " where none may be open (PAY-19). Expected: The technical floor holds;");
        assertThat(refusals.get(refusals.size() - 1)).contains("but not confirmed");
    }

    @Test
    void aBlockerOpenedSinceClosesItAgainAndIsNamed() {
        epic.readyToConfirm().confirmed().withOpenBlocker("PAY-19");
        assertThat(refusals(epic.issue, EPIC_ONLY))
                .anySatisfy(refusal -> assertThat(refusal)
                        .startsWith("Since the confirmation on ")
                        .contains("PAY-19"));
    }

    @Test
    void hiddenIssuesAreNeverNamedToTheCaller() {
        epic.withHiddenOpenBlocker("SEC-9").readyToConfirm();
        List<String> refusals = refusals(epic.issue, EPIC_ONLY);
        assertThat(refusals).noneMatch(refusal -> refusal.contains("SEC-9"));
        assertThat(refusals.get(0)).contains("cannot see");
    }

    @Test
    void whereTheProjectIsRequiredItsOwnBoundaryCountsToo() {
        epic.readyToConfirm().confirmed();
        assertThat(only(refusals(epic.issue, PROJECT_TOO)))
                .contains("Expected: The project’s acceptance boundary is confirmed too.")
                .endsWith("Where: Acceptability of PAY Payments.");
    }

    @Test
    void withoutTheSettingTheProjectIsNotRequired() {
        epic.readyToConfirm().confirmed();
        assertThat(refusals(epic.issue, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "1", "null"})
    void aSettingThatCannotBeReadKeepsItClosed(String setting) {
        epic.readyToConfirm().confirmed();
        assertThat(only(refusals(epic.issue, Map.of("requireProject", setting))))
                .startsWith("The validator’s setting “requireProject” is neither true nor false. Expected: ");
    }

    @Test
    void aSettingWithoutAValueKeepsItClosed() {
        epic.readyToConfirm().confirmed();
        Map<String, Object> args = new HashMap<>();
        args.put("requireProject", null);
        assertThat(refusals(epic.issue, args)).hasSize(1);
        assertThat(refusals(epic.issue, null)).hasSize(1);
    }

    @Test
    void aTransitionWithoutAnIssueIsRefused() {
        assertThat(only(refusals(new HashMap<>(), EPIC_ONLY))).startsWith("The gate failed while it evaluated");
    }

    @Test
    void anEpicThatIsOnlyBeingCreatedIsRefused() {
        when(epic.issue.getId()).thenReturn(null);
        assertThat(only(refusals(epic.issue, EPIC_ONLY))).startsWith("The issue does not exist yet");
    }

    @Test
    void anIssueThatCannotBeReadIsRefused() {
        Issue broken = mock(Issue.class);
        when(broken.getProjectObject()).thenThrow(new IllegalStateException("secret internals"));
        assertThat(only(refusals(broken, EPIC_ONLY)))
                .isEqualTo("The gate failed while it evaluated, so it stays closed."
                        + " Expected: The judgement can be read and evaluated."
                        + " Who can act: A Jira administrator. Where: The log of Jira.");
    }

    @Test
    void linksThatCannotBeReadKeepItClosed() {
        epic.readyToConfirm().confirmed();
        app.jira.failOn("issuelink");
        assertThat(refusals(epic.issue, EPIC_ONLY))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal).doesNotContain("made to fail"))
                .anySatisfy(refusal -> assertThat(refusal).contains("reading the issues failed; the log says why"));
    }

    @Test
    void aLinkThatLeadsNowhereKeepsItClosed() {
        epic.readyToConfirm().confirmed();
        epic.row.relatedToNothingThatExists();
        assertThat(refusals(epic.issue, EPIC_ONLY))
                .anySatisfy(refusal -> assertThat(refusal).contains("a link leads to an issue that does not exist"));
    }

    @Test
    void aTamperedRecordKeepsItClosed() {
        epic.readyToConfirm().confirmed();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set AUTHOR_ID = 77 where SEQUENCE_NUMBER = 9");
        assertThat(only(refusals(epic.issue, EPIC_ONLY)))
                .startsWith("The record of this subject is broken: entry 9 was altered. Expected: ");
    }

    @Test
    void aLedgerThatIsNotThereKeepsItClosed() {
        epic.readyToConfirm().confirmed();
        app.ledgerDatabase.tamper("drop table \"AO_A1B2C3_ENTRY_ROW\"");
        assertThat(only(refusals(epic.issue, EPIC_ONLY))).startsWith("The gate failed while it evaluated");
    }

    @Test
    void aPolicyThatCannotBeReadKeepsItClosedEvenForStories() {
        app.policiesFail();
        assertThat(refusals(epic.issue, EPIC_ONLY)).hasSize(1);
        assertThat(refusals(app.known(app.jira.story(), "PAY-3", "Story"), EPIC_ONLY))
                .hasSize(1);
    }

    @Test
    void aConfirmationUnderAnUnknownPolicyKeepsItClosed() {
        epic.readyToConfirm().confirmed();
        app.policyVersionsForgotten();
        assertThat(only(refusals(epic.issue, EPIC_ONLY)))
                .startsWith("It was confirmed under policy version 1, which is not known here. Expected: ");
    }

    @Test
    void wordsThatFailStillRefusePlainly() {
        epic.readyToConfirm();
        lenient().when(app.authentication.getLoggedInUser()).thenThrow(new IllegalStateException("no session"));
        assertThat(only(refusals(epic.issue, EPIC_ONLY)))
                .startsWith("The acceptance boundary gate could not be evaluated, so it stays closed.");
    }

    @Test
    void evenWithoutAnyTextsItStaysClosed() {
        I18nResolver silent = mock(I18nResolver.class);
        when(silent.getText(any(Locale.class), any(String.class))).thenThrow(new IllegalStateException("no texts"));
        try {
            validator(null, silent).validate(Map.of("issue", epic.issue), EPIC_ONLY, null);
            throw new AssertionError("it opened");
        } catch (InvalidInputException refused) {
            assertThat(refused.getGenericErrors().size()).isEqualTo(1);
        }
    }
}
