package io.acceptability.panel;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.IssueFixture.bug;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Assessed;
import io.acceptability.Rights;
import io.acceptability.domain.Act;
import io.acceptability.domain.AfterDelivery;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.EpicFixture;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Reasoning;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a panel shows of a delivery of 10 April, as read on 3 May or on 1 June: the window of 30 days ends on 10 May. */
class AfterDeliveryTest {
    private static final Instant DELIVERED = Instant.parse("2026-04-10T09:00:00Z");
    private static final LocalDate AFTER_THE_WINDOW = LocalDate.of(2026, 6, 1);

    private final EpicFixture epic = acceptableEpic().confirmed();
    private final Map<Long, Instant> arrived = new HashMap<>();
    private final List<DeliveryOutcome> outcomes = new ArrayList<>();

    private Assessed seen(Rights rights) {
        Inputs plain = epic.inputs();
        Dossier entered = plain.dossier();
        Delivery delivery = new Delivery(
                5,
                DELIVERED,
                "Delivered",
                Way.GATE,
                true,
                Verdict.ACCEPTABLE,
                epic.assess().snapshot(),
                4L,
                1,
                new Act(1, DELIVERED));
        Dossier dossier = new Dossier(
                entered.revision() + 1 + outcomes.size(),
                entered.answers(),
                entered.metrics(),
                entered.consent(),
                entered.contacts(),
                entered.concessions(),
                entered.boundary(),
                entered.confirmation(),
                entered.withdrawal(),
                entered.history(),
                List.of(delivery),
                List.of(),
                outcomes);
        Evidence evidence = plain.evidence().with(plain.evidence().history().with(new AfterDelivery(arrived, null)));
        return Samples.seen(
                new Inputs(plain.subject(), evidence, dossier, plain.policy(), plain.today()), dossier, rights);
    }

    private String shown() {
        return Rendering.shown(Rendering.of(seen(Samples.ALL), Locale.ENGLISH));
    }

    private void cameUp(long id) {
        epic.withIssue(bug(id).ofPriority("Critical").open());
        arrived.put(id, DELIVERED.plusSeconds(86_400));
    }

    private void said(OutcomeReport report, String at) {
        outcomes.add(new DeliveryOutcome(6 + outcomes.size(), 5, report, new Act(1, Instant.parse(at))));
    }

    private static OutcomeReport held() {
        return new OutcomeReport(OutcomeKind.HELD, null, null, null, Cooperation.GOES_ON, Reasoning.YES, "");
    }

    @Test
    void nothingIsShownBeforeTheDelivery() {
        assertThat(Rendering.of(Samples.confirmed(), Locale.ENGLISH)).doesNotContain("acc-after", "\"outcome\"");
    }

    @Test
    void theWindowRunsAndSaysForHowLongAndWhatTheFactsSaySoFar() {
        assertThat(shown())
                .contains("After delivery Say how it went… Delivered on 10 Apr 2026 Observation until 10 May 2026,")
                .contains("days to go", "Nothing speaks against it:", "The facts speak for: Held");
    }

    @Test
    void factsThatSpeakAgainstItNameTheirIssuesAndCountTheHiddenOnes() {
        cameUp(19);
        cameUp(131);
        assertThat(shown())
                .contains(
                        "× 2 severe defects came up after delivery and are still open: PAY-19 and an issue you cannot")
                .contains("The facts speak for: Broke")
                .doesNotContain("PAY-131");
    }

    @Test
    void pastTheWindowItAsksAndFoldsTheFactsAwayFromThoseWhoJudge() {
        epic.on(AFTER_THE_WINDOW);
        String html = Rendering.of(seen(Samples.ALL), Locale.ENGLISH);
        assertThat(Rendering.shown(html)).contains("The window has passed and nobody has said how it went.");
        assertThat(html).containsOnlyOnce("<details class=\"acc-more\" data-acc-facts>");
        assertThat(html).contains("data-acc-open=\"outcome\" data-acc-focus=\"next\"");
        assertThat(Rendering.of(seen(Samples.NONE), Locale.ENGLISH))
                .doesNotContain("data-acc-facts>", "data-acc-open=\"outcome\"");
    }

    @Test
    void theDialogAsksForTheReasoningBeforeItShowsTheResult() {
        String html = Rendering.of(seen(Samples.ALL), Locale.ENGLISH);
        String dialog = html.substring(html.indexOf("data-acc-dialog=\"outcome\""));
        assertThat(dialog.indexOf("name=\"soundReasoning\"")).isLessThan(dialog.indexOf("data-acc-step=\"2\" hidden"));
        assertThat(dialog.indexOf("data-acc-step=\"2\" hidden")).isLessThan(dialog.indexOf("The facts speak for it"));
        assertThat(dialog).contains("Confirmed by Dana Weiss", "<button type=\"submit\" form=\"acc-dialog-form\"");
    }

    @Test
    void aRecordedOutcomeIsToldWithWhoSaidItAndEarlierOnesStay() {
        said(held(), "2026-04-20T09:00:00Z");
        said(
                new OutcomeReport(
                        OutcomeKind.BROKE,
                        true,
                        Dimension.CUSTOMER_EXPECTATION,
                        Misreading.SILENCE,
                        Cooperation.OVER,
                        Reasoning.NO,
                        "Ask before the holidays."),
                "2026-04-30T09:00:00Z");
        assertThat(shown())
                .contains("After delivery Broke Correct the outcome…")
                .contains("Inside the boundary · Customer expectation failed · Silence taken for consent"
                        + " · The cooperation is over · The reasoning was not sound Ask before the holidays.")
                .contains("Earlier outcomes (1) Held The cooperation goes on · The reasoning was sound");
    }

    @Test
    void factsThatComeLaterReopenTheOutcome() {
        said(held(), "2026-04-10T10:00:00Z");
        cameUp(19);
        assertThat(shown())
                .contains("After delivery Held", "Facts that came later speak against the recorded outcome.");
    }

    @Test
    void itIsToldInChinese() {
        assertThat(Rendering.shown(Rendering.of(seen(Samples.ALL), Locale.SIMPLIFIED_CHINESE)))
                .contains("交付之后", "观察至2026年5月10日，还剩", "事实支持： 接住了");
    }
}
