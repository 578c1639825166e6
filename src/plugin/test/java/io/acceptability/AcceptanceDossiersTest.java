package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a customer can be handed of a delivery. */
class AcceptanceDossiersTest {
    private static final Instant LONG_AGO =
            Instant.now().minus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private Optional<AcceptanceDossier> dossier() {
        return app.dossiers.of(epic.subject, app.dana, OptionalLong.empty());
    }

    @Test
    void of_what_nobody_confirmed_and_nobody_delivered_there_is_none() {
        assertThat(dossier()).isEmpty();
        epic.readyToConfirm();
        assertThat(dossier()).isEmpty();
        epic.confirmed();
        assertThat(dossier()).hasValueSatisfying(it -> {
            assertThat(it.delivery()).isNull();
            assertThat(it.confirmed()).isTrue();
        });
        app.withdrawConfirmation.apply(
                epic.subject, app.dana, epic.revision(), new WithdrawConfirmation.Input("Ms Li left"));
        assertThat(dossier()).as("what was withdrawn is not handed over").isEmpty();
    }

    @Test
    void everything_is_told_as_it_stood_when_it_was_confirmed() {
        epic.readyToConfirm().confirmed();
        String seal = dossier().orElseThrow().seal();
        epic.delivered(Way.GATE, LONG_AGO)
                .withBoundary(AppFixture.TODAY.plusDays(90))
                .withOpenBlocker("PAY-3");
        epic.outcome(app.tess, OutcomeActsTest.HELD);
        AcceptanceDossier told = dossier().orElseThrow();
        assertThat(told.then().boundaryVersion()).isEqualTo(1);
        assertThat(told.snapshot().verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(told.snapshot().readings().get("floor.severe-defects").drivers())
                .isEmpty();
        assertThat(told.outcome().report().outcome()).isEqualTo(OutcomeKind.HELD);
        assertThat(told.seal()).as("the entry of the confirmation").isEqualTo(seal);
        assertThat(told.last()).isNotEqualTo(seal);
        assertThat(told.entries()).isEqualTo(epic.revision());
    }

    @Test
    void readings_stand_in_the_order_of_the_panel() {
        epic.readyToConfirm().confirmed();
        AcceptanceDossier told = dossier().orElseThrow();
        app.acceptability
                .of(epic.subject, app.dana)
                .assessment()
                .judgement()
                .findings()
                .forEach(finding -> assertThat(
                                told.readings(finding.dimension()).keySet())
                        .containsExactlyElementsOf(
                                finding.readings().stream().map(Reading::id).toList()));
    }

    @Test
    void an_unconfirmed_delivery_is_told_as_it_stood_then() {
        epic.readyToConfirm().withOpenBlocker("PAY-3").delivered(Way.MIGRATION, LONG_AGO);
        AcceptanceDossier told = dossier().orElseThrow();
        assertThat(told.confirmed()).isFalse();
        assertThat(told.snapshot().verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(told.then().latestConfirmation()).isEmpty();
    }

    @Test
    void an_earlier_delivery_can_be_asked_for_and_one_that_never_was_cannot() {
        epic.readyToConfirm().confirmed().delivered(Way.GATE, LONG_AGO);
        long first = dossier().orElseThrow().delivery().id();
        epic.delivered(Way.MIGRATION, LONG_AGO.plus(5, ChronoUnit.DAYS));
        assertThat(dossier().orElseThrow().delivery().way()).isEqualTo(Way.MIGRATION);
        assertThat(app.dossiers.of(epic.subject, app.dana, OptionalLong.of(first)))
                .hasValueSatisfying(it -> assertThat(it.delivery().way()).isEqualTo(Way.GATE));
        assertThat(app.dossiers.of(epic.subject, app.dana, OptionalLong.of(1))).isEmpty();
    }

    @Test
    void issues_the_reader_may_not_see_are_counted_and_never_named() {
        epic.readyToConfirm().withHiddenOpenBlocker("SEC-7").delivered(Way.MIGRATION, LONG_AGO);
        AcceptanceDossier told = dossier().orElseThrow();
        ReadingState blocked = told.snapshot().readings().get("floor.severe-defects");
        assertThat(blocked.drivers()).hasSize(1);
        assertThat(told.names().of(blocked.drivers().get(0))).isEmpty();
        assertThat(told.names().hidden(blocked.drivers())).isEqualTo(1);
    }
}
