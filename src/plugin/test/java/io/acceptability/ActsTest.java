package io.acceptability;

import static io.acceptability.AppFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Change;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people do through the front door, and what comes of it. */
class ActsTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private Outcome answer(com.atlassian.jira.user.ApplicationUser by, long revision) {
        return app.answerQuestion.apply(
                epic.subject, by, revision, new AnswerQuestion.Input(Question.SYSTEMIC, Reply.NO, "", null));
    }

    private List<String> reasons(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Forbidden.class);
        return worded(((Outcome.Forbidden) outcome).reasons());
    }

    private List<String> worded(List<Text> texts) {
        Wording wording = app.wordings.forReading(texts);
        return texts.stream().map(wording::word).toList();
    }

    private String fingerprint() {
        return epic.assessed().assessment().snapshot().fingerprint();
    }

    @Test
    void anAnswerIsThereAfterwardsWithItsAuthor() {
        Outcome.Done done = (Outcome.Done) answer(app.tess, 0);
        Assessed now = done.now();
        assertThat(now.revision()).isEqualTo(1);
        assertThat(now.people()
                        .of(now.assessment()
                                .inputs()
                                .dossier()
                                .answer(Question.SYSTEMIC)
                                .orElseThrow()
                                .act()
                                .author())
                        .displayName())
                .isEqualTo("Tess");
        assertThat(epic.assessed().assessment().judgement())
                .isEqualTo(now.assessment().judgement());
    }

    @Test
    void everyEntryKeepsTheVerdictAsItStoodAfterIt() {
        epic.readyToConfirm();
        assertThat(epic.assessed().assessment().inputs().dossier().history())
                .extracting(point -> point.verdict())
                .startsWith(Verdict.NOT_JUDGED)
                .endsWith(Verdict.ACCEPTABLE);
    }

    @Test
    void whoWritesOnAnOldRevisionIsToldWhoWroteWhat() {
        answer(app.tess, 0);
        Outcome outcome = answer(app.dana, 0);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.revision()).isEqualTo(1);
            assertThat(worded(conflict.changes()))
                    .singleElement()
                    .asString()
                    .startsWith("Tess answered a question or set the key metrics on ");
        });
        assertThat(epic.revision()).isEqualTo(1);
    }

    @Test
    void whoWritesOnARevisionThatIsNotThereYetIsRefusedToo() {
        assertThat(answer(app.dana, 5)).isEqualTo(new Outcome.Conflict(0, List.of()));
    }

    @Test
    void whoMayOnlyLookMayNotJudge() {
        assertThatThrownBy(() -> answer(app.vera, 0)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> answer(app.eve, 0)).isInstanceOf(NotAllowedException.class);
        assertThat(epic.revision()).isZero();
    }

    @Test
    void whoMayJudgeMayNotThereforeConfirm() {
        epic.readyToConfirm();
        assertThatThrownBy(() -> epic.confirm(app.tess, fingerprint())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theAdministratorsRoleMayConfirm() {
        app.inRole(app.tess, "Administrators");
        epic.readyToConfirm();
        assertThat(epic.confirm(app.tess, fingerprint())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aConfirmationOpensTheGate() {
        epic.readyToConfirm().confirmed();
        assertThat(epic.assessed().assessment().confirmation().state()).isEqualTo(ConfirmationStatus.State.CURRENT);
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void whatWasSeenAndHasChangedIsNotConfirmedAndTheDifferenceIsTold() {
        String seen = epic.readyToConfirm().assessed().assessment().snapshot().fingerprint();
        epic.withOpenBlocker("PAY-19");
        Outcome outcome = epic.confirm(app.dana, seen);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Mismatch.class, mismatch -> {
            assertThat(mismatch.fingerprint()).isEqualTo(fingerprint());
            assertThat(worded(mismatch.changes().stream().map(Change::text).toList()))
                    .anySatisfy(change -> assertThat(change).contains("PAY-19"));
        });
    }

    @Test
    void aFingerprintThatNobodyRemembersIsRefusedPlainly() {
        epic.readyToConfirm();
        Outcome.Mismatch mismatch = (Outcome.Mismatch) epic.confirm(app.dana, "sha256:0");
        assertThat(mismatch.changes()).extracting(Change::code).containsExactly(Change.Code.NOT_COMPARABLE);
        assertThat(worded(mismatch.changes().stream().map(Change::text).toList()))
                .containsExactly("What you saw has changed since. Look at it again before you confirm");
    }

    @Test
    void aConflictIsToldBeforeAMismatchAndAMismatchBeforeTheRules() {
        Outcome conflict =
                app.confirmBoundary.apply(epic.subject, app.dana, 7, new ConfirmBoundary.Input("sha256:0", 1, 85, ""));
        assertThat(conflict).isInstanceOf(Outcome.Conflict.class);
        assertThat(epic.confirm(app.dana, "sha256:0")).isInstanceOf(Outcome.Mismatch.class);
        assertThat(epic.confirm(app.dana, fingerprint())).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void nothingUnjudgedIsConfirmed() {
        assertThat(reasons(epic.confirm(app.dana, fingerprint())))
                .hasSize(3)
                .satisfies(all -> assertThat(all.get(0)).startsWith("The verdict is “Not judged”: "))
                .contains("No boundary is written yet", "Nothing is recorded that shows where the customer stands");
    }

    @Test
    void anExpiredBoundaryIsNotConfirmed() {
        epic.readyToConfirm().withBoundary(TODAY.minusDays(1));
        assertThat(reasons(epic.confirm(app.dana, fingerprint())))
                .singleElement()
                .asString()
                .startsWith("The boundary was valid until ");
    }

    @Test
    void aMisreadingIsNoConsentToRestAConfirmationOn() {
        epic.readyToConfirm().withConsent(ConsentKind.SIGNATURE_ONLY);
        assertThat(reasons(epic.confirm(app.dana, fingerprint())))
                .anySatisfy(reason -> assertThat(reason).endsWith("shows no consent"));
    }

    @Test
    void onlyTheNewestEvidenceCounts() {
        epic.readyToConfirm().withConsent(ConsentKind.IN_USE);
        Outcome outcome = app.confirmBoundary.apply(
                epic.subject, app.dana, epic.revision(), new ConfirmBoundary.Input(fingerprint(), 7, 85, ""));
        assertThat(reasons(outcome))
                .containsExactly("There is newer evidence of where the customer stands; the newest counts");
    }

    @Test
    void aWithdrawalClosesTheGateAndCannotBeRepeated() {
        epic.readyToConfirm().confirmed();
        WithdrawConfirmation.Input input = new WithdrawConfirmation.Input("Go-live moved");
        assertThat(app.withdrawConfirmation.apply(epic.subject, app.dana, epic.revision(), input))
                .isInstanceOf(Outcome.Done.class);
        assertThat(app.acceptability.gate(epic.issue, false).open()).isFalse();
        app.reads(app.lin(), Locale.SIMPLIFIED_CHINESE);
        assertThat(reasons(app.withdrawConfirmation.apply(epic.subject, app.dana, epic.revision(), input)))
                .containsExactly("没有可以撤回的确认");
    }

    @Test
    void nothingIsWrittenWhereTheRecordCannotBeRead() {
        epic.readyToConfirm();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set PAYLOAD = '{}' where SEQUENCE_NUMBER = 3");
        assertThatThrownBy(() -> answer(app.dana, 8))
                .isInstanceOfSatisfying(
                        CannotJudgeException.class,
                        cannot -> assertThat(worded(List.of(cannot.why())))
                                .containsExactly("The record of this subject is broken: entry 3 was altered"));
    }

    @Test
    void theLedgerViewShowsWhoWroteWhatAndWalksTheChain() {
        epic.readyToConfirm().confirmed();
        LedgerView.Page page = app.ledgerView.page(epic.subject, app.vera, 6, 2);
        assertThat(page.total()).isEqualTo(9);
        assertThat(page.entries())
                .extracting(LedgerView.Entry::kind)
                .containsExactly("EVIDENCE_RECORDED", "BOUNDARY_DRAFTED");
        assertThat(page.entries().get(0).by().displayName()).isEqualTo("Dana");
        assertThat(page.entries().get(0).content()).containsEntry("quote", "Yes");
        assertThat(app.ledgerView.verify(epic.subject).isSound()).isTrue();
        assertThat(app.ledgerView.verify(epic.subject).entries()).isEqualTo(9);
    }

    @Test
    void theLedgerViewNamesNoHiddenIssue() {
        epic.withHiddenOpenBlocker("SEC-9").readyToConfirm();
        app.ledger
                .append(
                        app.ledger.read(epic.subject.subject()),
                        new io.acceptability.domain.Act(1, app.time.now()),
                        new io.acceptability.ledger.Fact.Confirmed(
                                epic.assessed().assessment().snapshot(), 1L, 7, 85, "", TODAY),
                        Verdict.UNACCEPTABLE)
                .orElseThrow();
        LedgerView.Page page = app.ledgerView.page(epic.subject, app.vera, 8, 1);
        assertThat(page.entries().get(0).content().toString())
                .doesNotContain("SEC-9")
                .contains("floor.severe-defects={standing=BROKEN, conceded=false, drivers=[], hidden=1}");
    }

    @Test
    void aMovedEpicKeepsWhatWasJudgedBecauseTheLedgerKnowsItsId() {
        epic.readyToConfirm().confirmed();
        org.mockito.Mockito.when(epic.issue.getKey()).thenReturn("SEC-8");
        SubjectInfo moved = app.subjects.find("SEC-8", app.dana).orElseThrow();
        assertThat(app.acceptability.of(moved, app.dana).revision()).isEqualTo(9);
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void aTypedLinkNamesNoHiddenIssue() {
        epic.withHiddenOpenBlocker("SEC-9");
        for (String link : List.of("SEC-9", "https://example.com/SEC-9", "NONE-1")) {
            app.answerQuestion.apply(
                    epic.subject,
                    app.dana,
                    epic.revision(),
                    new AnswerQuestion.Input(Question.SYSTEMIC, Reply.NO, "", link));
        }
        assertThat(app.ledgerView.page(epic.subject, app.vera, 0, 3).entries())
                .extracting(entry -> entry.content().get("link"))
                .containsExactly(null, "https://example.com/SEC-9", "NONE-1");
        assertThat(epic.assessed().names().link("SEC-9")).isNull();
    }
}
