package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static io.acceptability.domain.IssueFixture.bug;
import static io.acceptability.domain.IssueFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.Observation.Sign;
import io.acceptability.domain.Observation.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is observed after a delivery on 10 April, as read on 3 May: the window of 30 days ends on 10 May. */
class ObservationTest {
    private static final Instant DELIVERED = Instant.parse("2026-04-10T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-05-10T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-04-20T09:00:00Z");
    private static final LocalDate AFTER_THE_WINDOW = LocalDate.of(2026, 6, 1);

    private final Map<Long, Instant> arrived = new TreeMap<>();
    private final List<DeliveryOutcome> outcomes = new ArrayList<>();
    private Instant left;
    private EpicFixture epic = acceptableEpic();

    private Inputs inputs() {
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
                entered.revision(),
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
        Evidence evidence = plain.evidence().with(plain.evidence().history().with(new AfterDelivery(arrived, left)));
        return new Inputs(plain.subject(), evidence, dossier, plain.policy(), plain.today());
    }

    private Observation observation() {
        return inputs().observation().orElseThrow();
    }

    private ObservationTest arrived(Instant at, IssueFixture issue) {
        epic.withIssue(issue);
        arrived.put(issue.facts().id(), at);
        return this;
    }

    private ObservationTest said(OutcomeKind kind, Instant at) {
        outcomes.add(new DeliveryOutcome(
                6 + outcomes.size(),
                5,
                new OutcomeReport(kind, null, null, null, Cooperation.GOES_ON, null, ""),
                new Act(1, at)));
        return this;
    }

    private List<String> texts() {
        return Worded.english(observation().signs().stream().map(Sign::text).toList());
    }

    @Test
    void nothing_is_observed_before_anything_is_delivered() {
        assertThat(epic.inputs().observation()).isEmpty();
    }

    @Test
    void the_window_runs_for_the_days_of_the_policy_and_proposes_that_it_held() {
        Observation observation = observation();
        assertThat(observation.state()).isEqualTo(State.RUNNING);
        assertThat(observation.until()).isEqualTo(UNTIL);
        assertThat(observation.proposed()).isEqualTo(OutcomeKind.HELD);
        assertThat(observation.signs()).isEmpty();
    }

    @Test
    void after_the_window_it_asks_until_answered() {
        epic.on(AFTER_THE_WINDOW);
        assertThat(observation().state()).isEqualTo(State.DUE);
        said(OutcomeKind.HELD, UNTIL);
        assertThat(observation().state()).isEqualTo(State.ANSWERED);
        assertThat(observation().asks()).isFalse();
    }

    @Test
    void the_next_act_is_to_say_how_it_went_before_anything_else() {
        epic.on(AFTER_THE_WINDOW).withOpenBlocker(19);
        NextAct next =
                new Judge(List.of(), (rule, failure) -> {}).assess(inputs()).nextAct();
        assertThat(next.code()).isEqualTo(NextAct.Code.RECORD_OUTCOME);
        assertThat(Worded.english(next.text()))
                .isEqualTo("The observation window was over on 10 May 2026: say how the delivery went");
    }

    @Test
    void a_severe_defect_of_the_window_that_is_open_proposes_that_it_broke() {
        arrived(LATER, bug(19).ofPriority("Blocker").open());
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.BROKE);
        assertThat(texts()).containsExactly("A severe defect came up after delivery and is still open: PAY-19");
        assertThat(observation().signs().get(0).drivers()).containsExactly(19L);
    }

    @Test
    void severe_defects_that_were_resolved_propose_that_it_held_with_repair() {
        arrived(LATER, bug(19).ofPriority("Blocker"));
        arrived(LATER, bug(20).ofPriority("Highest"));
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.HELD_WITH_REPAIR);
        assertThat(texts())
                .containsExactly("2 severe defects came up after delivery and were resolved: PAY-19, PAY-20");
    }

    @Test
    void what_was_there_before_or_came_after_the_window_or_is_not_severe_says_nothing() {
        epic.withOpenBlocker(18);
        arrived(UNTIL.plusSeconds(1), bug(19).ofPriority("Blocker").open());
        arrived(LATER, bug(20).ofPriority("Minor").open());
        arrived(LATER, story(21).ofPriority("Blocker").open());
        assertThat(observation().signs()).isEmpty();
    }

    @Test
    void leaving_the_delivered_status_proposes_that_it_broke() {
        left = LATER;
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.BROKE);
        assertThat(texts()).containsExactly("It left the delivered status on 20 Apr 2026");
        left = UNTIL.plusSeconds(1);
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.HELD);
    }

    @Test
    void what_the_customer_raises_counts_once_and_by_its_severity() {
        arrived(LATER, story(19).fromCustomer().open());
        assertThat(texts()).containsExactly("The customer raised an issue after delivery: PAY-19");
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.HELD_WITH_REPAIR);
        arrived(LATER, story(20).fromCustomer().ofPriority("Critical").open());
        arrived(LATER, bug(21).fromCustomer().ofPriority("Critical").open());
        assertThat(observation().signs())
                .extracting(Sign::code, Sign::drivers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Sign.Code.SEVERE_DEFECT_OPEN, List.of(21L)),
                        org.assertj.core.groups.Tuple.tuple(Sign.Code.CUSTOMER_ISSUE_SEVERE, List.of(20L)),
                        org.assertj.core.groups.Tuple.tuple(Sign.Code.CUSTOMER_ISSUE, List.of(19L)));
        assertThat(observation().proposed()).isEqualTo(OutcomeKind.BROKE);
    }

    @Test
    void facts_that_come_after_the_answer_and_are_worse_ask_again() {
        said(OutcomeKind.HELD, LATER.minusSeconds(60));
        arrived(LATER, bug(19).ofPriority("Blocker").open());
        assertThat(observation().state()).isEqualTo(State.CONTRADICTED);
        assertThat(observation().asks()).isTrue();
        said(OutcomeKind.BROKE, LATER.plusSeconds(60));
        assertThat(observation().state()).isEqualTo(State.ANSWERED);
        assertThat(inputs().dossier().outcomes()).hasSize(2);
    }

    @Test
    void facts_that_were_known_at_the_answer_or_are_no_worse_do_not_ask_again() {
        arrived(LATER, bug(19).ofPriority("Blocker").open());
        said(OutcomeKind.HELD, LATER.plusSeconds(60));
        assertThat(observation().state()).isEqualTo(State.ANSWERED);
        outcomes.clear();
        said(OutcomeKind.UNRESOLVABLE, LATER.minusSeconds(60));
        assertThat(observation().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void nothing_is_proposed_from_facts_that_could_not_be_read() {
        Inputs read = inputs();
        Evidence partly = read.evidence().without(Evidence.Part.SCOPE, Text.of("acceptability.evidence.failed"));
        Observation observation = new Inputs(read.subject(), partly, read.dossier(), read.policy(), read.today())
                .observation()
                .orElseThrow();
        assertThat(observation.proposed()).isNull();
        assertThat(observation.unread()).isEqualTo(Text.of("acceptability.evidence.failed"));
    }

    @Test
    void a_concession_that_was_promised_and_passed_proposes_a_repair() {
        Inputs read = inputs();
        Dossier before = read.dossier();
        Concession promised = new Concession(
                3,
                "goal.scope-done",
                null,
                "gap",
                "limit",
                "Dana",
                LocalDate.of(2026, 4, 20),
                Concession.Disposition.LIVE_WITH,
                null,
                new Act(1, DELIVERED.minusSeconds(60)));
        Dossier conceded = new Dossier(
                before.revision(),
                before.answers(),
                before.metrics(),
                before.consent(),
                before.contacts(),
                List.of(promised),
                before.boundary(),
                before.confirmation(),
                before.withdrawal(),
                before.history(),
                before.deliveries(),
                before.refusals());
        Observation observation = new Inputs(read.subject(), read.evidence(), conceded, read.policy(), read.today())
                .observation()
                .orElseThrow();
        assertThat(observation.proposed()).isEqualTo(OutcomeKind.HELD_WITH_REPAIR);
        Sign sign = observation.signs().get(0);
        assertThat(sign.code()).isEqualTo(Sign.Code.OVERDUE_CONCESSION);
        assertThat(sign.latest())
                .isEqualTo(
                        LocalDate.of(2026, 4, 21).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
