package io.acceptability;

import static io.acceptability.AppFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Policies as people set them, and what they do to judgements, rights and the gate. */
class PolicyActsTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2").withDoneChild("PAY-3");
    private final PolicyPlace pay = app.policyPlaces.project("PAY", app.dana).orElseThrow();

    private static PolicyDocument document(PolicyField field, Object value) {
        return new PolicyDocument(Map.of(field, value));
    }

    private PolicyShown set(PolicyPlace place, PolicyDocument document) {
        ApplicationUser author = place == PolicyPlace.GLOBAL ? app.admin : app.dana;
        long revision = app.policyView.show(place).revision();
        PolicyOutcome outcome = app.setPolicy.apply(place, author, revision, document);
        assertThat(outcome).isInstanceOf(PolicyOutcome.Done.class);
        return ((PolicyOutcome.Done) outcome).now();
    }

    private String worded(Text text) {
        return app.wordings.forReading(List.of(text)).word(text);
    }

    private Policy inForce() {
        return epic.assessed().assessment().inputs().policy();
    }

    private GateDecision gate() {
        return app.acceptability.gate(epic.issue, false);
    }

    @Test
    void nothingSetIsTheDefault() {
        assertThat(inForce()).isEqualTo(Policy.DEFAULT);
        PolicyShown shown = app.policyView.show(pay);
        assertThat(shown.revision()).isZero();
        assertThat(shown.own()).isEqualTo(PolicyDocument.EMPTY);
        assertThat(shown.inherited()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void aProjectInheritsWhatItDoesNotSetAndEveryChangeIsANewVersion() {
        set(PolicyPlace.GLOBAL, document(PolicyField.SILENCE_DAYS, 5));
        assertThat(inForce().thresholds().silenceDays()).isEqualTo(5);
        assertThat(inForce().version()).isEqualTo(2);
        PolicyShown shown = set(pay, document(PolicyField.VALIDITY_DAYS, 14));
        assertThat(shown.inherited().thresholds().silenceDays()).isEqualTo(5);
        assertThat(inForce().thresholds().silenceDays()).isEqualTo(5);
        assertThat(inForce().validityDays()).isEqualTo(14);
        assertThat(inForce().version()).isEqualTo(3);
        set(pay, PolicyDocument.EMPTY);
        assertThat(inForce().validityDays()).isEqualTo(60);
        assertThat(inForce().version()).isEqualTo(4);
    }

    @Test
    void settingWhatIsSetAlreadyMakesNoNewVersion() {
        PolicyDocument document = document(PolicyField.SILENCE_DAYS, 5);
        assertThat(set(pay, document).revision()).isEqualTo(1);
        assertThat(set(pay, document).revision()).isEqualTo(1);
    }

    @Test
    void whoSetsOnAnOldRevisionIsToldWhoWasFaster() {
        set(pay, document(PolicyField.SILENCE_DAYS, 5));
        PolicyOutcome outcome = app.setPolicy.apply(pay, app.admin, 0, document(PolicyField.SILENCE_DAYS, 6));
        assertThat(outcome).isInstanceOfSatisfying(PolicyOutcome.Conflict.class, conflict -> {
            assertThat(conflict.revision()).isEqualTo(1);
            assertThat(worded(conflict.changes().get(0))).startsWith("Dana changed the policy on ");
        });
        assertThat(inForce().thresholds().silenceDays()).isEqualTo(5);
    }

    @Test
    void aDocumentThatCannotBeIsNotSet() {
        PolicyOutcome outcome =
                app.setPolicy.apply(pay, app.dana, 0, document(PolicyField.SUBJECT_TYPES, List.of("Epos")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PolicyOutcome.Invalid.class,
                        invalid -> assertThat(worded(invalid.faults().get("subjectTypes[0]")))
                                .isEqualTo("There is no issue type “Epos” here."));
        assertThat(set(pay, document(PolicyField.SUBJECT_TYPES, List.of("epic", "Story")))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void onlyAdministratorsConfigureAndTheirOwnPlacesOnly() {
        assertThat(app.policyPlaces.mayConfigure(pay, app.dana)).isTrue();
        assertThat(app.policyPlaces.mayConfigure(pay, app.admin)).isTrue();
        assertThat(app.policyPlaces.mayConfigure(pay, app.tess)).isFalse();
        assertThat(app.policyPlaces.mayConfigure(PolicyPlace.GLOBAL, app.dana)).isFalse();
        assertThat(app.policyPlaces.mayConfigure(PolicyPlace.GLOBAL, app.admin)).isTrue();
        assertThat(app.policyPlaces.project("PAY", app.eve)).isEmpty();
        assertThat(app.policyPlaces.project("NONE", app.admin)).isEmpty();
        assertThatThrownBy(() -> app.setPolicy.apply(PolicyPlace.GLOBAL, app.dana, 0, PolicyDocument.EMPTY))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theHistoryTellsWhoChangedWhatNewestFirst() {
        set(PolicyPlace.GLOBAL, document(PolicyField.SILENCE_DAYS, 5));
        set(pay, document(PolicyField.SILENCE_DAYS, 3));
        set(pay, document(PolicyField.VALIDITY_DAYS, 30));
        List<PolicyRevision> history = app.policyView.history(pay);
        assertThat(history).extracting(PolicyRevision::revision).containsExactly(2L, 1L);
        assertThat(history).extracting(PolicyRevision::version).containsExactly(4, 3);
        assertThat(history.get(0).by().displayName()).isEqualTo("Dana");
        assertThat(history.get(0).changes())
                .containsExactly(
                        new PolicyDocument.Change(PolicyField.SILENCE_DAYS, Optional.of(3), Optional.empty()),
                        new PolicyDocument.Change(PolicyField.VALIDITY_DAYS, Optional.empty(), Optional.of(30)));
        assertThat(app.policyView.history(PolicyPlace.GLOBAL)).hasSize(1);
    }

    @Test
    void aPolicyThatWasTamperedWithKeepsTheGateClosedAndSaysSo() {
        epic.readyToConfirm().confirmed();
        set(pay, document(PolicyField.SILENCE_DAYS, 5));
        assertThat(gate().open()).isTrue();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set PAYLOAD = '{\"schema\":1,\"policy\":{}}'"
                + " where SUBJECT = 'policy:project:1'");
        assertThat(gate().open()).isFalse();
        assertThat(gate().reasons().get(0).code()).isEqualTo(GateDecision.Code.CANNOT_EVALUATE);
        assertThat(worded(gate().reasons().get(0).observed()))
                .startsWith("The policy cannot be read, so nothing can be judged by it. ")
                .contains("entry 1 was altered");
        assertThatThrownBy(() -> app.policyView.show(pay)).isInstanceOf(CannotJudgeException.class);
    }

    @Test
    void aConfirmationKeepsTheVersionItWasMadeUnder() {
        set(PolicyPlace.GLOBAL, document(PolicyField.SILENCE_DAYS, 5));
        epic.readyToConfirm().confirmed();
        set(pay, document(PolicyField.SILENCE_DAYS, 6));
        assertThat(epic.assessed()
                        .assessment()
                        .inputs()
                        .dossier()
                        .latestConfirmation()
                        .orElseThrow()
                        .snapshot()
                        .policyVersion())
                .isEqualTo(2);
        assertThat(inForce().version()).isEqualTo(3);
        assertThat(gate().open()).isTrue();
    }

    @Test
    void aStricterPolicyMakesAConfirmationStaleAndTheOldOneMakesItCurrentAgain() {
        epic.withOpenChild("PAY-4").readyToConfirm();
        concedeTheOpenChild();
        epic.confirmed();
        set(pay, document(PolicyField.SCOPE_DONE_PERCENT, 90));
        assertThat(epic.assessed().assessment().judgement().verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(epic.assessed().assessment().confirmation().state()).isEqualTo(ConfirmationStatus.State.STALE);
        set(pay, PolicyDocument.EMPTY);
        assertThat(gate().open()).isTrue();
    }

    @Test
    void thePreviewNamesTheVerdictsThatWouldChangeAndWritesNothing() {
        epic.withOpenChild("PAY-4").readyToConfirm();
        app.epic("PAY-9").withDoneChild("PAY-10").readyToConfirm();
        PolicyPreview.Preview preview =
                app.policyPreview.of(pay, app.dana, document(PolicyField.SCOPE_DONE_PERCENT, 90));
        assertThat(preview)
                .isEqualTo(new PolicyPreview.Preview(
                        2,
                        2,
                        List.of(new PolicyPreview.Changed(
                                "PAY-1",
                                "Summary of PAY-1",
                                Optional.of(Verdict.UNDECIDED),
                                Optional.of(Verdict.UNACCEPTABLE))),
                        0));
        assertThat(app.policyPreview.of(PolicyPlace.GLOBAL, app.eve, document(PolicyField.SCOPE_DONE_PERCENT, 90)))
                .isEqualTo(new PolicyPreview.Preview(2, 2, List.of(), 1));
        assertThat(app.policyView.show(pay).revision()).isZero();
    }

    @Test
    void thePreviewTellsWhatWouldBecomeASubjectAndWhatNoLonger() {
        PolicyPreview.Preview preview =
                app.policyPreview.of(pay, app.dana, document(PolicyField.SUBJECT_TYPES, List.of("Story")));
        assertThat(preview.subjects()).isEqualTo(3);
        assertThat(preview.changed()).extracting(PolicyPreview.Changed::key).containsExactly("PAY-3", "PAY-2", "PAY-1");
        assertThat(preview.changed().get(2).to()).isEmpty();
        assertThat(preview.changed().get(0).from()).isEmpty();
    }

    @Test
    void onlyTheRolesThatThePolicyNamesMayJudge() {
        app.inRole(app.tess, "Testers");
        set(pay, document(PolicyField.JUDGE_ROLES, List.of("Testers")));
        assertThat(app.subjects.rights(epic.subject, app.tess).judge()).isTrue();
        assertThat(app.subjects.rights(epic.subject, app.dana).judge()).isFalse();
        app.inRole(app.vera, "Testers");
        assertThat(app.subjects.rights(epic.subject, app.vera).judge()).isFalse();
    }

    @Test
    void whoJudgedLastMayNotConfirmWhereThePolicyWantsTwoPeople() {
        set(pay, document(PolicyField.CONFIRMER_DIFFERS_FROM_JUDGE, true));
        epic.readyToConfirm();
        String fingerprint = epic.assessed().assessment().snapshot().fingerprint();
        Outcome outcome = epic.confirm(app.dana, fingerprint);
        assertThat(((Outcome.Forbidden) outcome).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(worded(reason))
                        .isEqualTo(
                                "You were the last to judge this, and the policy wants somebody else to confirm it"));
        app.answerQuestion.apply(
                epic.subject,
                app.tess,
                epic.revision(),
                new AnswerQuestion.Input(Question.SYSTEMIC, Reply.NO, "", null));
        assertThat(epic.confirm(app.dana, fingerprint)).isInstanceOf(Outcome.Done.class);
    }

    private void concedeTheOpenChild() {
        for (String reading : List.of("goal.scope-done", "future.unplanned-gaps")) {
            assertThat(app.grantConcession.apply(
                            epic.subject,
                            app.dana,
                            epic.revision(),
                            new GrantConcession.Input(
                                    reading,
                                    null,
                                    "gap",
                                    "limit",
                                    "Dana",
                                    TODAY.plusDays(9),
                                    io.acceptability.domain.Concession.Disposition.LIVE_WITH,
                                    null)))
                    .isInstanceOf(Outcome.Done.class);
        }
    }
}
