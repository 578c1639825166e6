package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Way;
import io.acceptability.record.Brier;
import io.acceptability.record.Result;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose judgement record is shown to whom, and what of it can be opened. Dana confirms with a forecast of 85 %. */
class RecordsTest {
    private static final Instant MAY = Instant.parse("2026-05-03T23:30:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-03T10:00:00Z");

    private final AppFixture app = new AppFixture();

    private EpicInApp confirmed(String key, Instant at) {
        return app.epic(key)
                .withDoneChild(key + "1")
                .readyToConfirm()
                .confirmed()
                .delivered(Way.GATE, at);
    }

    private RecordView own(ApplicationUser viewer) {
        return app.records.of(RecordQuestion.of(viewer.getKey(), true), viewer).orElseThrow();
    }

    private static RecordQuestion of(String project, String author) {
        return new RecordQuestion(project, author, null, null, true);
    }

    @Test
    void what_somebody_confirmed_is_in_their_record_with_its_forecast_and_outcome() {
        confirmed("PAY-1", MAY).outcome(app.tess, OutcomeActsTest.BROKE);
        confirmed("PAY-2", JUNE);
        RecordView record = own(app.dana);
        assertThat(record.kind()).isEqualTo(RecordView.Kind.OWN);
        assertThat(record.person()).isEqualTo(new Person("dana", "Dana"));
        assertThat(record.figures().counts().delivered().value()).isEqualTo(2);
        assertThat(record.figures().counts().pending().value()).isEqualTo(1);
        // One forecast of 85 % that broke: (0.85 − 0)² = 0.7225.
        Brier brier = record.figures().forecasts();
        assertThat(brier.score().orElseThrow()).isCloseTo(0.7225, within(1e-12));
        assertThat(record.cases(record.figures().counts().broke()).visible())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name().key()).isEqualTo("PAY-1");
                    assertThat(it.at()).isEqualTo(MAY);
                    assertThat(it.forecast()).isEqualTo(85);
                    assertThat(it.result()).isEqualTo(Result.BROKE);
                    assertThat(it.insideBoundary()).isTrue();
                    assertThat(it.misreading()).isEqualTo(Misreading.SILENCE);
                    assertThat(it.lesson()).isEqualTo("We took silence for a yes.");
                    assertThat(it.observedUntil()).isEqualTo(MAY.plus(Duration.ofDays(30)));
                });
        assertThat(record.cases().values()).extracting(it -> it.name().key()).containsExactly("PAY-2", "PAY-1");
    }

    @Test
    void who_only_said_how_it_went_has_judged_nothing() {
        confirmed("PAY-1", MAY).outcome(app.tess, OutcomeActsTest.BROKE);
        assertThat(own(app.tess).figures().counts().delivered().value()).isZero();
        assertThat(own(app.vera).cases()).isEmpty();
    }

    @Test
    void what_was_delivered_without_confirmation_counts_and_has_no_forecast() {
        app.epic("PAY-1").delivered(Way.MIGRATION, MAY);
        RecordView record = own(app.dana);
        assertThat(record.figures().counts().unconfirmed().value()).isEqualTo(1);
        assertThat(record.figures().forecasts().noSkill()).contains(Brier.NoSkill.NO_CASES);
        assertThat(record.cases().values()).singleElement().satisfies(it -> {
            assertThat(it.forecast()).isNull();
            assertThat(it.way()).isEqualTo(Way.MIGRATION);
        });
    }

    @Test
    void a_refusal_is_counted_for_whom_it_was_and_can_be_opened() {
        app.epic("PAY-1").refused("tess", MAY).refused("dana", MAY);
        RecordView record = own(app.tess);
        assertThat(record.figures().counts().refused().value()).isEqualTo(1);
        assertThat(record.refusals(record.figures().counts().refused()).visible())
                .singleElement()
                .satisfies(it -> assertThat(it.name().key()).isEqualTo("PAY-1"));
        assertThat(record.figures().counts().delivered().value()).isZero();
    }

    @Test
    void a_record_is_its_owners_alone_until_they_share_it() {
        confirmed("PAY-1", MAY);
        RecordQuestion danas = RecordQuestion.of("dana", true);
        for (ApplicationUser other : new ApplicationUser[] {app.tess, app.vera, app.admin}) {
            assertThat(app.records.of(danas, other)).isEmpty();
        }
        assertThat(app.records.of(RecordQuestion.of("nobody", true), app.tess)).isEmpty();
        app.records.share(app.dana, true);
        RecordView seen = app.records.of(danas, app.tess).orElseThrow();
        assertThat(seen.kind()).isEqualTo(RecordView.Kind.SHARED);
        assertThat(seen.figures().counts().delivered().value()).isEqualTo(1);
        assertThat(app.records.isShared(app.tess)).isFalse();
        app.records.share(app.dana, false);
        assertThat(app.records.of(danas, app.tess)).isEmpty();
    }

    @Test
    void a_projects_record_is_for_those_who_administer_it_and_names_nobody() {
        confirmed("PAY-1", MAY)
                .outcome(
                        app.tess,
                        new OutcomeReport(OutcomeKind.UNRESOLVABLE, null, null, null, null, null, "Ask Dana Delgado"));
        app.epic("PAY-2").delivered(Way.CREATED, JUNE);
        RecordView record = app.records.of(of("PAY", null), app.dana).orElseThrow();
        assertThat(record.kind()).isEqualTo(RecordView.Kind.PROJECT);
        assertThat(record.person()).isNull();
        assertThat(record.figures().counts().delivered().value()).isEqualTo(2);
        assertThat(record.toString()).doesNotContain("Dana").doesNotContain("dana");
        assertThatThrownBy(() -> app.records.of(of("PAY", null), app.tess)).isInstanceOf(NotAllowedException.class);
        assertThat(app.records.of(of("PAY", null), app.eve)).isEmpty();
        assertThat(app.records.of(of("NONE", null), app.dana)).isEmpty();
    }

    @Test
    void the_record_of_all_of_jira_is_for_its_administrators_and_others_get_their_own() {
        confirmed("PAY-1", MAY);
        RecordView all = app.records.of(of(null, null), app.admin).orElseThrow();
        assertThat(all.kind()).isEqualTo(RecordView.Kind.INSTANCE);
        assertThat(all.person()).isNull();
        assertThat(all.figures().counts().delivered().value()).isEqualTo(1);
        assertThat(app.records.of(of(null, null), app.tess).orElseThrow().kind())
                .isEqualTo(RecordView.Kind.OWN);
    }

    @Test
    void ones_own_deliveries_in_a_project_need_no_right_to_administer_it() {
        app.epic("PAY-1").refused("tess", MAY);
        RecordView record = app.records.of(of("PAY", "tess"), app.tess).orElseThrow();
        assertThat(record.kind()).isEqualTo(RecordView.Kind.OWN);
        assertThat(record.project().key()).isEqualTo("PAY");
        assertThat(record.figures().counts().refused().value()).isEqualTo(1);
    }

    @Test
    void what_the_viewer_may_not_see_counts_and_cannot_be_opened() {
        confirmed("PAY-1", MAY).refused("dana", MAY).hidden();
        confirmed("PAY-2", MAY);
        RecordView record = own(app.dana);
        assertThat(record.figures().counts().delivered().value()).isEqualTo(2);
        RecordView.Behind<RecordView.Case> behind =
                record.cases(record.figures().counts().delivered());
        assertThat(behind.visible()).extracting(it -> it.name().key()).containsExactly("PAY-2");
        assertThat(behind.hidden()).isEqualTo(1);
        assertThat(record.refusals(record.figures().counts().refused()).hidden())
                .isEqualTo(1);
        assertThat(record.toString()).doesNotContain("PAY-1,").doesNotContain("Summary of PAY-1,");
    }

    @Test
    void days_are_those_of_the_host_and_both_ends_count() {
        confirmed("PAY-1", MAY);
        confirmed("PAY-2", JUNE);
        LocalDate third = LocalDate.of(2026, 5, 3);
        RecordQuestion that = new RecordQuestion(null, "dana", third, third, true);
        assertThat(app.records
                        .of(that, app.dana)
                        .orElseThrow()
                        .figures()
                        .counts()
                        .delivered()
                        .value())
                .isEqualTo(1);
        RecordQuestion since = new RecordQuestion(null, "dana", third.plusDays(1), null, true);
        assertThat(app.records.of(since, app.dana).orElseThrow().cases().values())
                .extracting(it -> it.name().key())
                .containsExactly("PAY-2");
    }

    @Test
    void a_ledger_that_cannot_be_read_is_told_and_keeps_nobody_up() {
        EpicInApp broken = confirmed("PAY-1", MAY);
        confirmed("PAY-2", MAY);
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set \"PAYLOAD\" = '{}' where \"SLOT\" = '"
                + broken.subject.subject().slug() + "#1'");
        RecordView record = own(app.dana);
        assertThat(record.unreadable()).isEqualTo(1);
        assertThat(record.figures().counts().delivered().value()).isEqualTo(1);
    }

    @Test
    void reading_asks_the_same_statements_for_two_deliveries_and_for_twelve() {
        confirmed("PAY-1", MAY);
        confirmed("PAY-2", MAY);
        app.jira.forgetStatements();
        own(app.dana);
        int few = app.jira.statements();
        for (int i = 3; i < 13; i++) {
            app.epic("PAY-" + i).delivered(Way.CREATED, MAY);
        }
        app.jira.forgetStatements();
        assertThat(own(app.dana).figures().counts().delivered().value()).isEqualTo(12);
        assertThat(app.jira.statements()).isEqualTo(few);
    }

    @Test
    void whether_repair_counts_is_the_readers_choice_and_is_told() {
        RecordView strict =
                app.records.of(RecordQuestion.of("dana", false), app.dana).orElseThrow();
        assertThat(strict.figures().repairCounts()).isFalse();
        assertThat(Optional.of(strict.question().repairCounts())).contains(false);
    }
}
