package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody sees before they make a forecast. */
class ForecastingTest {
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");
    private static final OutcomeReport REPAIRED =
            new OutcomeReport(OutcomeKind.HELD_WITH_REPAIR, true, null, null, Cooperation.GOES_ON, null, "");
    private static final OutcomeReport UNRESOLVABLE =
            new OutcomeReport(OutcomeKind.UNRESOLVABLE, null, null, null, null, null, "");

    private final AppFixture app = new AppFixture();
    private int last = 100;

    private EpicInApp delivered() {
        String key = "PAY-" + ++last;
        return app.epic(key)
                .withDoneChild(key + "0")
                .readyToConfirm()
                .confirmed()
                .delivered(Way.GATE, MAY);
    }

    private void past(OutcomeReport... reports) {
        for (OutcomeReport report : reports) {
            delivered().outcome(app.dana, report);
        }
    }

    private EpicInApp next() {
        return app.epic("PAY-1").withDoneChild("PAY-2").readyToConfirm();
    }

    private SimilarDeliveries similarTo(EpicInApp epic) {
        return app.forecasting.similar(epic.assessed()).orElseThrow();
    }

    private String worded(EpicInApp epic) {
        Wording wording = app.wordings.of(epic.assessed().names());
        SimilarDeliveries similar = similarTo(epic);
        return wording.word(similar.sentence()) + " / " + wording.word(similar.meaning());
    }

    /** Two of six: Wilson (0.3333 + 0.3201) / 1.6402 = 0.3984 ± 1.19492 · √(0.03704 + 0.02668) = 0.3016, so 10 to 70 %. */
    @Test
    void it_is_told_how_many_similar_deliveries_broke_and_within_which_bounds() {
        past(OutcomeActsTest.BROKE, OutcomeActsTest.BROKE, REPAIRED);
        past(OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD);
        EpicInApp epic = next();
        assertThat(similarTo(epic)).isEqualTo(new SimilarDeliveries(Set.of(), 6, 2, 10, 70));
        assertThat(worded(epic))
                .isEqualTo("Of 6 similar deliveries here, 2 broke (10–70 %) / Similar: delivered in this project with a"
                        + " confirmation under which nothing was strained");
        app.reads(app.dana, Locale.SIMPLIFIED_CHINESE);
        assertThat(worded(epic)).startsWith("这里 6 次类似的交付中，2 次炸了（10–70%）");
    }

    @Test
    void fewer_than_five_are_not_told() {
        past(OutcomeActsTest.BROKE, OutcomeActsTest.BROKE, OutcomeActsTest.BROKE, OutcomeActsTest.BROKE);
        EpicInApp epic = next();
        assertThat(similarTo(epic).isTold()).isFalse();
        assertThat(similarTo(epic).broke()).isZero();
        assertThat(worded(epic))
                .startsWith("Fewer than 5 similar deliveries here have an outcome, so nothing is said of them");
        past(OutcomeActsTest.HELD);
        assertThat(similarTo(epic).resolved()).isEqualTo(5);
    }

    @Test
    void what_is_pending_or_unresolvable_or_was_never_confirmed_is_not_similar() {
        past(OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, UNRESOLVABLE);
        delivered();
        app.epic("PAY-9").delivered(Way.MIGRATION, MAY).outcome(app.dana, OutcomeActsTest.HELD);
        assertThat(similarTo(next()).isTold()).isFalse();
    }

    @Test
    void what_stood_otherwise_is_not_similar() {
        past(OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, REPAIRED);
        EpicInApp strained = next().withDoneChild("PAY-4").withOpenChild("PAY-3");
        assertThat(app.forecasting.similar(strained.assessed())).isEmpty();
        for (String rule : List.of("goal.scope-done", "future.unplanned-gaps")) {
            app.grantConcession.apply(
                    strained.subject,
                    app.dana,
                    strained.revision(),
                    new GrantConcession.Input(
                            rule,
                            null,
                            "gap",
                            "limit",
                            "Dana",
                            AppFixture.TODAY.plusDays(9),
                            Concession.Disposition.LIVE_WITH,
                            null));
        }
        assertThat(similarTo(strained).strained())
                .containsExactlyInAnyOrder(Dimension.BUSINESS_GOAL, Dimension.FUTURE_ROOM);
        assertThat(similarTo(strained).isTold()).isFalse();
        assertThat(worded(strained)).endsWith("exactly this was strained: Business goal; Future room");
    }

    @Test
    void an_outcome_that_is_corrected_counts_as_it_was_corrected() {
        past(OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD);
        EpicInApp corrected = delivered();
        corrected.outcome(app.dana, OutcomeActsTest.HELD);
        EpicInApp epic = next();
        assertThat(similarTo(epic).broke()).isZero();
        corrected.outcome(app.dana, OutcomeActsTest.BROKE);
        assertThat(similarTo(epic).broke()).isEqualTo(1);
        assertThat(similarTo(epic).resolved()).isEqualTo(5);
    }

    @Test
    void only_who_may_confirm_is_told() {
        EpicInApp epic = next();
        assertThat(app.forecasting.similar(app.acceptability.of(epic.subject, app.tess)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void asking_again_reads_nothing_of_the_past_until_there_is_another_outcome() {
        past(OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, OutcomeActsTest.HELD, REPAIRED);
        Assessed assessed = next().assessed();
        app.forecasting.similar(assessed);
        app.jira.forgetStatements();
        app.forecasting.similar(assessed);
        assertThat(app.jira.statements()).isZero();
    }
}
