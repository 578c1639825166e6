package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Observation;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Saying how a delivery went, through the front door. */
class OutcomeActsTest {
    static final OutcomeReport HELD =
            new OutcomeReport(OutcomeKind.HELD, null, null, null, Cooperation.GOES_ON, null, "");
    static final OutcomeReport BROKE = new OutcomeReport(
            OutcomeKind.BROKE,
            true,
            Dimension.CUSTOMER_EXPECTATION,
            Misreading.SILENCE,
            Cooperation.STRAINED,
            null,
            "We took silence for a yes.");
    private static final Instant LONG_AGO =
            Instant.now().minus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private EpicInApp deliveredLongAgo() {
        return epic.readyToConfirm().confirmed().delivered(Way.GATE, LONG_AGO);
    }

    private Dossier dossier() {
        return epic.assessed().assessment().inputs().dossier();
    }

    private List<String> reasons(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Forbidden.class);
        List<Text> texts = ((Outcome.Forbidden) outcome).reasons();
        Wording wording = app.wordings.forReading(texts);
        return texts.stream().map(wording::word).toList();
    }

    @Test
    void of_what_was_never_delivered_no_outcome_can_be_said() {
        assertThat(reasons(epic.outcome(app.dana, HELD)))
                .containsExactly("Nothing was delivered here yet, so there is nothing to say an outcome of.");
        assertThat(epic.revision()).isZero();
    }

    @Test
    void an_outcome_is_on_record_with_who_said_it_and_changes_no_judgement() {
        deliveredLongAgo();
        long delivery = dossier().latestDelivery().orElseThrow().id();
        assertThat(epic.assessed().assessment().nextAct().code().name()).isEqualTo("RECORD_OUTCOME");
        Outcome.Done done = (Outcome.Done) epic.outcome(app.tess, BROKE);
        Dossier now = done.now().assessment().inputs().dossier();
        assertThat(now.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.delivery()).isEqualTo(delivery);
            assertThat(outcome.report()).isEqualTo(BROKE);
            assertThat(done.now().people().of(outcome.act().author()).displayName())
                    .isEqualTo("Tess");
        });
        assertThat(now.history()).hasSameSizeAs(dossier().history());
        assertThat(done.now().assessment().judgement().verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(done.now().assessment().confirmation().isCurrent()).isTrue();
        assertThat(done.now().assessment().inputs().observation().orElseThrow().state())
                .isEqualTo(Observation.State.ANSWERED);
        assertThat(done.now().assessment().nextAct().code().name()).isNotEqualTo("RECORD_OUTCOME");
    }

    @Test
    void a_later_outcome_counts_and_both_stay() {
        deliveredLongAgo().outcome(app.dana, HELD);
        epic.outcome(app.tess, BROKE);
        assertThat(dossier().outcomes()).hasSize(2);
        assertThat(dossier()
                        .outcomeOf(dossier().latestDelivery().orElseThrow())
                        .orElseThrow()
                        .report())
                .isEqualTo(BROKE);
    }

    @Test
    void of_two_who_say_an_outcome_at_once_the_second_is_told() {
        long revision = deliveredLongAgo().revision();
        app.recordOutcome.apply(epic.subject, app.tess, revision, BROKE);
        Outcome second = app.recordOutcome.apply(epic.subject, app.dana, revision, HELD);
        assertThat(second).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            Wording wording = app.wordings.forReading(conflict.changes());
            assertThat(conflict.changes().stream().map(wording::word))
                    .singleElement()
                    .asString()
                    .startsWith("Tess recorded the outcome on ");
        });
        assertThat(dossier().outcomes()).hasSize(1);
    }

    @Test
    void an_outcome_is_in_the_way_of_nobody_who_judges() {
        long revision = deliveredLongAgo().revision();
        app.recordOutcome.apply(epic.subject, app.tess, revision, BROKE);
        Outcome judged = app.withdrawConfirmation.apply(
                epic.subject, app.dana, revision, new WithdrawConfirmation.Input("It broke"));
        assertThat(judged).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoever_did_not_know_of_the_delivery_is_told_before_they_say_how_it_went() {
        long before = epic.readyToConfirm().confirmed().revision();
        epic.delivered(Way.GATE, LONG_AGO);
        assertThat(app.recordOutcome.apply(epic.subject, app.dana, before, HELD))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void what_does_not_fit_is_forbidden_with_every_reason() {
        deliveredLongAgo();
        OutcomeReport unfit = new OutcomeReport(OutcomeKind.BROKE, null, null, null, null, null, "");
        assertThat(reasons(epic.outcome(app.dana, unfit))).hasSize(3);
        assertThat(dossier().outcomes()).isEmpty();
    }

    @Test
    void who_may_only_look_may_not_say_it() {
        deliveredLongAgo();
        for (ApplicationUser user : List.of(app.vera, app.eve)) {
            assertThatThrownBy(() -> epic.outcome(user, HELD)).isInstanceOf(NotAllowedException.class);
        }
        assertThat(dossier().outcomes()).isEmpty();
    }

    @Test
    void the_page_of_the_record_says_it_in_both_languages() {
        deliveredLongAgo().outcome(app.dana, BROKE);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            app.reads(app.dana, locale);
            LedgerView.Entry last = app.ledgerView.all(epic.subject, app.dana).get((int) epic.revision() - 1);
            assertThat(last.kind()).isEqualTo("OUTCOME_RECORDED");
            assertThat(last.content())
                    .containsEntry("outcome", "BROKE")
                    .containsEntry("insideBoundary", true)
                    .containsEntry("misreading", "SILENCE")
                    .containsEntry("soundReasoning", null);
        }
    }

    @Test
    void what_came_up_after_delivery_is_the_evidence_of_the_proposal() {
        deliveredLongAgo();
        app.known(
                app.jira
                        .bug()
                        .childOf(epic.row)
                        .ofPriority("Blocker")
                        .createdAt(LONG_AGO.plus(2, ChronoUnit.DAYS))
                        .done(),
                "PAY-19",
                "Bug");
        Observation observation =
                epic.assessed().assessment().inputs().observation().orElseThrow();
        assertThat(observation.state()).isEqualTo(Observation.State.DUE);
        assertThat(observation.proposed()).isEqualTo(OutcomeKind.HELD_WITH_REPAIR);
        assertThat(observation.signs())
                .extracting(sign -> sign.code().name())
                .containsExactly("SEVERE_DEFECT_RESOLVED");
    }
}
