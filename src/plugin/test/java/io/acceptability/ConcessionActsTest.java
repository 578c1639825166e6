package io.acceptability;

import static io.acceptability.AppFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Change;
import io.acceptability.domain.Concession;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be conceded, what never can, and what becomes of it. */
class ConcessionActsTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic =
            app.epic("PAY-1").withDoneChild("PAY-2").withDoneChild("PAY-3").withOpenChild("PAY-4");

    private Outcome grant(String reading, String issue) {
        return grant(app.dana, reading, issue);
    }

    private Outcome grant(ApplicationUser by, String reading, String issue) {
        Long driver = issue == null ? null : app.subjects.issue(issue, by).orElseThrow();
        return app.grantConcession.apply(
                epic.subject,
                by,
                epic.revision(),
                new GrantConcession.Input(
                        reading,
                        driver,
                        "Refunds by hand",
                        "20 a day",
                        "Dana",
                        TODAY.plusDays(20),
                        Concession.Disposition.LIVE_WITH,
                        null));
    }

    private Outcome end(long id) {
        return app.endConcession.apply(
                epic.subject, app.dana, epic.revision(), new EndConcession.Input(id, "repaired"));
    }

    private String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Forbidden.class);
        List<Text> reasons = ((Outcome.Forbidden) outcome).reasons();
        assertThat(reasons).hasSize(1);
        return app.wordings.forReading(reasons).word(reasons.get(0));
    }

    private Verdict verdict() {
        return epic.assessed().assessment().judgement().verdict();
    }

    private EpicInApp conceded() {
        epic.readyToConfirm();
        assertThat(grant("goal.scope-done", null)).isInstanceOf(Outcome.Done.class);
        assertThat(grant("future.unplanned-gaps", "PAY-4")).isInstanceOf(Outcome.Done.class);
        return epic;
    }

    @Test
    void concedingEveryStrainedReadingMakesItAcceptableAndConfirmable() {
        assertThat(epic.readyToConfirm().assessed().assessment().judgement().verdict())
                .isEqualTo(Verdict.UNDECIDED);
        conceded().confirmed();
        assertThat(verdict()).isEqualTo(Verdict.ACCEPTABLE_WITH_CONCESSIONS);
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void anEndedConcessionMakesTheConfirmationStaleAndStaysInTheLedger() {
        conceded().confirmed();
        long id = epic.assessed()
                .assessment()
                .inputs()
                .dossier()
                .concessions()
                .get(0)
                .id();
        assertThat(end(id)).isInstanceOf(Outcome.Done.class);
        ConfirmationStatus status = epic.assessed().assessment().confirmation();
        assertThat(status.state()).isEqualTo(ConfirmationStatus.State.STALE);
        assertThat(status.changes()).extracting(Change::code).contains(Change.Code.READING_WORSE);
        List<LedgerView.Entry> entries =
                app.ledgerView.page(epic.subject, app.vera, id - 1, 9).entries();
        assertThat(entries)
                .extracting(LedgerView.Entry::kind)
                .containsExactly("CONCESSION_GRANTED", "CONCESSION_GRANTED", "CONFIRMED", "CONCESSION_ENDED");
        assertThat(entries.get(0).content())
                .containsEntry("gap", "Refunds by hand")
                .containsEntry("issue", null);
        assertThat(entries.get(1).content()).containsEntry("issue", "PAY-4");
        assertThat(entries.get(3).content()).containsEntry("reason", "repaired").containsEntry("concession", id);
        assertThat(reason(end(id))).isEqualTo("There is no such concession in force; it may have been ended");
        assertThat(reason(end(99))).isEqualTo("There is no such concession in force; it may have been ended");
    }

    @Test
    void theTechnicalFloorIsNeverConcededWhateverItsStanding() {
        assertThat(reason(grant("floor.severe-defects", null)))
                .isEqualTo("“Severe defects” belongs to the technical floor, which can never be conceded");
        epic.withOpenBlocker("PAY-19");
        assertThat(reason(grant("floor.severe-defects", "PAY-19"))).contains("can never be conceded");
        assertThat(reason(grant("systemic", null))).contains("can never be conceded");
    }

    @Test
    void whatIsBrokenUnknownOrHoldsIsNotConceded() {
        assertThat(reason(grant("expectation.silence", null)))
                .startsWith("“Silence clock” holds, so there is no gap to concede: ");
        assertThat(reason(grant("plan", null)))
                .startsWith("“Is there a clear compensation or iteration plan?” is unknown, ");
        epic.withOpenChild("PAY-5").withOpenChild("PAY-6");
        assertThat(reason(grant("goal.scope-done", null)))
                .startsWith("“Scope done” is broken, and only what is strained can be conceded: ");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentKind.class,
            names = {"VAGUE", "SILENCE", "SIGNATURE_ONLY", "COMPROMISE"})
    void whatIsTakenForConsentIsNeverConceded(ConsentKind kind) {
        epic.withConsent(kind);
        assertThat(reason(grant("consent", null)))
                .startsWith("“")
                .contains("can never be conceded. ")
                .endsWith(".");
    }

    @Test
    void anIssueThatStrainsNothingAndAGapConcededAlreadyAreRefused() {
        assertThat(reason(grant("future.unplanned-gaps", "PAY-2")))
                .isEqualTo("PAY-2 does not strain “Unplanned gaps”, so it is no gap to concede there");
        conceded();
        assertThat(reason(grant("future.unplanned-gaps", "PAY-4")))
                .isEqualTo("This gap under “Unplanned gaps” is conceded already");
        assertThat(reason(grant("goal.scope-done", null))).contains("already");
        assertThat(reason(grant("no-such-rule", null))).isEqualTo("Nothing here is called “no-such-rule”");
    }

    @Test
    void whoMayOnlyLookGrantsAndEndsNothing() {
        assertThatThrownBy(() -> grant(app.vera, "goal.scope-done", null)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(
                        () -> app.endConcession.apply(epic.subject, app.vera, 0, new EndConcession.Input(1, "because")))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void refusesInChineseToo() {
        app.reads(app.lin(), Locale.SIMPLIFIED_CHINESE);
        assertThat(reason(grant("floor.blocked", null))).contains("属于技术底线，永远不能让步");
    }
}
