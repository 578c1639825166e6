package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.GateDecision.Code;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Question;
import io.acceptability.domain.Refusal;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import io.acceptability.event.AcceptanceConfirmedEvent;
import io.acceptability.event.DeliveredEvent;
import io.acceptability.event.GateRefusedEvent;
import io.acceptability.event.UnconfirmedDeliveryEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to subjects is recorded, once, whichever way it happens. */
class DeliveriesTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private DeliveriesTest arrives(Instant at, String... besides) {
        String[] fields = new String[3 + besides.length];
        System.arraycopy(new String[] {"status", "Open", "Delivered"}, 0, fields, 0, 3);
        System.arraycopy(besides, 0, fields, 3, besides.length);
        epic.row.inStatus("Delivered").changed(at, fields);
        return this;
    }

    private List<Delivery> deliveries() {
        return epic.assessed().assessment().inputs().dossier().deliveries();
    }

    private Delivery only() {
        assertThat(deliveries()).hasSize(1);
        return deliveries().get(0);
    }

    private List<Refusal> refusals() {
        return epic.assessed().assessment().inputs().dossier().refusals();
    }

    private String worded(Text text) {
        return app.wordings.forReading(List.of(text)).word(text);
    }

    private void refused() {
        app.refusals.note(epic.issue, app.acceptability.gate(epic.issue, false), app.tess);
        app.aSecondLater();
    }

    @Test
    void whoPassesTheGateDelivers() {
        epic.readyToConfirm().confirmed();
        app.deliveries.passed(epic.issue, app.dana);
        Instant at = now();
        arrives(at);
        app.deliveries.changed(epic.row.id());
        assertThat(deliveries()).as("nobody waits for it").isEmpty();
        app.aSecondLater();
        assertThat(only())
                .returns(true, Delivery::confirmed)
                .returns(at, Delivery::at)
                .returns(Way.GATE, Delivery::way)
                .returns("Delivered", Delivery::status)
                .returns(Verdict.ACCEPTABLE, Delivery::verdict);
        assertThat(only().confirmation()).isEqualTo(epic.revision() - 1);
        assertThat(worded(only().sentence())).matches("Delivered on \\d.*");
        assertThat(app.events.get(app.events.size() - 1)).isInstanceOf(DeliveredEvent.class);
    }

    @Test
    void whoDidNotPassItIsRecordedAsUnconfirmedAlthoughTheBoundaryIs() {
        epic.readyToConfirm().confirmed();
        arrives(now());
        app.deliveries.look(List.of(epic.row.id()));
        assertThat(only())
                .returns(false, Delivery::confirmed)
                .returns(Way.TRANSITION, Delivery::way)
                .returns(
                        "Dana",
                        delivery ->
                                app.viewing.people().of(delivery.act().author()).displayName());
        assertThat(worded(only().sentence()))
                .matches("Delivered on \\d.* without confirmation, by a transition past the gate");
    }

    @Test
    void aMigrationIsTold() {
        arrives(Instant.parse("2026-05-03T10:00:00Z"), "Workflow", "1", "2");
        assertThat(app.deliveries.lookEverywhere()).isEqualTo(1);
        assertThat(worded(only().sentence()))
                .isEqualTo("Delivered on 3 May 2026 without confirmation, by a workflow migration");
        assertThat(app.events).singleElement().isInstanceOfSatisfying(UnconfirmedDeliveryEvent.class, event -> {
            assertThat(event.getSubjectKey()).isEqualTo("PAY-1");
            assertThat(event.getWay()).isEqualTo("MIGRATION");
            assertThat(event.getAuthorKey()).isEqualTo("dana");
            assertThat(event.getDeliveredAt()).isEqualTo(Instant.parse("2026-05-03T10:00:00Z"));
        });
    }

    @Test
    void anEpicCreatedInTheStatusIsRecordedAtItsCreation() {
        Instant created = now().plusMillis(1);
        epic.row.inStatus("Delivered").createdAt(created);
        app.deliveries.look(List.of(epic.row.id()));
        assertThat(only()).returns(Way.CREATED, Delivery::way).returns(created, Delivery::at);
    }

    @Test
    void anImportedEpicIsFoundByTheJob() {
        epic.row.inStatus("Delivered").createdAt(Instant.parse("2020-01-01T00:00:00Z"));
        app.deliveries.lookEverywhere();
        assertThat(only().way()).isEqualTo(Way.FOUND);
        assertThat(only().at()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(worded(only().sentence()))
                .matches("Found delivered on .*, without confirmation; no history says since when");
        assertThat(app.viewing.people().of(only().act().author())).isEqualTo(new Person("", "Acceptability"));
    }

    @Test
    void howeverOftenItIsLookedForADeliveryIsRecordedOnce() {
        arrives(now());
        app.deliveries.look(List.of(epic.row.id()));
        app.deliveries.lookEverywhere();
        app.deliveries.look(List.of(epic.row.id()));
        assertThat(app.deliveries.lookEverywhere()).isZero();
        only();
    }

    @Test
    void anEpicThatIsReopenedAndDeliveredAgainIsDeliveredTwice() {
        Instant first = now().minusSeconds(300);
        arrives(first);
        app.deliveries.lookEverywhere();
        epic.row.inStatus("Open").changed(first.plusSeconds(60), "status", "Delivered", "Open");
        app.deliveries.lookEverywhere();
        only();
        arrives(first.plusSeconds(120));
        app.deliveries.lookEverywhere();
        assertThat(deliveries()).extracting(Delivery::at).containsExactly(first, first.plusSeconds(120));
    }

    @Test
    void aVisitThatIsOverBeforeAnybodyLookedIsRecordedToo() {
        Instant first = now().minusSeconds(300);
        arrives(first);
        epic.row.inStatus("Open").changed(first.plusSeconds(1), "status", "Delivered", "Open");
        app.deliveries.lookEverywhere();
        assertThat(only().at()).isEqualTo(first);
    }

    @Test
    void aStoryInTheSameWorkflowIsNoDelivery() {
        var story = app.jira.story();
        app.known(story, "PAY-3", "Story");
        story.inStatus("Delivered").changed("status", "Open", "Delivered", now());
        app.deliveries.look(List.of(story.id()));
        assertThat(app.deliveries.lookEverywhere()).isZero();
        assertThat(app.ledger.count(io.acceptability.domain.Subject.issue(story.id())))
                .isZero();
    }

    private void becomesAStory() {
        IssueType story = mock(IssueType.class);
        lenient().when(story.getName()).thenReturn("Story");
        when(epic.issue.getIssueType()).thenReturn(story);
        epic.row.ofType("Story").changed("issuetype", "Epic", "Story", now());
    }

    @Test
    void aChangeOfTypeIsNoWayAroundTheGate() {
        assertThat(app.acceptability.gate(epic.issue, false).open()).isFalse();
        epic.readyToConfirm();
        becomesAStory();
        assertThat(app.acceptability.gate(epic.issue, false).reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.NOT_CONFIRMED);
        arrives(now().plusMillis(5));
        app.deliveries.lookEverywhere();
        assertThat(only().confirmed()).isFalse();
    }

    @Test
    void aStoryThatNobodyJudgedStaysFree() {
        becomesAStory();
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void thePostFunctionRecordsTheJudgementAsItStood() {
        epic.readyToConfirm().confirmed();
        app.deliveries.delivering(epic.issue, app.dana);
        arrives(now());
        epic.withOpenBlocker("PAY-19");
        app.aSecondLater();
        assertThat(only()).returns(Way.GATE, Delivery::way).returns(Verdict.ACCEPTABLE, Delivery::verdict);
        assertThat(only().snapshot().verdict()).isEqualTo(Verdict.ACCEPTABLE);
    }

    @Test
    void validatorAndPostFunctionOfOneTransitionNoteOnePassAndTheNextTransitionAnother() {
        epic.readyToConfirm().confirmed();
        for (int transition = 1; transition <= 2; transition++) {
            app.inOneRequest();
            app.deliveries.passed(epic.issue, app.dana);
            app.deliveries.delivering(epic.issue, app.dana);
            assertThat(app.passes.of(epic.subject.subject())).hasSize(transition);
        }
    }

    @Test
    void thePostFunctionOfAClosedGateRecordsThatItWasNotPassed() {
        app.deliveries.delivering(epic.issue, app.dana);
        arrives(now());
        app.aSecondLater();
        assertThat(only()).returns(false, Delivery::confirmed).returns(Way.TRANSITION, Delivery::way);
    }

    @Test
    void aTransitionThatWasTakenBackLeavesNoDelivery() {
        epic.readyToConfirm().confirmed();
        app.deliveries.delivering(epic.issue, app.dana);
        app.aSecondLater();
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void nothingThatFailsReachesWhoeverCalls() {
        app.ledgerDatabase.tamper("drop table \"AO_A1B2C3_ENTRY_ROW\"");
        app.deliveries.delivering(epic.issue, app.dana);
        app.deliveries.passed(epic.issue, app.dana);
        Issue broken = mock(Issue.class);
        when(broken.getId()).thenThrow(new IllegalStateException("broken"));
        app.deliveries.passed(broken, app.dana);
        app.deliveries.delivering(broken, app.dana);
    }

    @Test
    void aBrokenRecordHoldsUpNoOther() {
        epic.readyToConfirm();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set AUTHOR_ID = 77 where SEQUENCE_NUMBER = 2");
        arrives(now());
        EpicInApp other = app.epic("PAY-7");
        other.row.inStatus("Delivered").changed("status", "Open", "Delivered", now());
        assertThat(app.deliveries.lookEverywhere()).isEqualTo(1);
        assertThat(other.revision()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRecordedOncePerStateOfAffairs() {
        refused();
        refused();
        assertThat(refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.codes()).contains(Code.NOT_CONFIRMED, Code.FINDING_UNKNOWN));
        assertThat(app.events).singleElement().isInstanceOfSatisfying(GateRefusedEvent.class, event -> {
            assertThat(event.getAuthorKey()).isEqualTo("tess");
            assertThat(event.getCodes()).contains("NOT_CONFIRMED");
        });
        epic.readyToConfirm();
        refused();
        refused();
        assertThat(refusals()).hasSize(2);
        assertThat(refusals().get(1).codes()).containsExactly(Code.NOT_CONFIRMED);
    }

    @Test
    void refusalsAndDeliveriesAreNoJudgements() {
        refused();
        arrives(now());
        app.deliveries.lookEverywhere();
        var dossier = epic.assessed().assessment().inputs().dossier();
        assertThat(dossier.revision()).isEqualTo(2);
        assertThat(dossier.isEmpty()).as("nobody has entered anything").isTrue();
        assertThat(dossier.history()).isEmpty();
        assertThat(dossier.firstJudgedAt()).isEmpty();
    }

    @Test
    void whatHappenedInBetweenIsInNobodysWay() {
        long revision = epic.revision();
        refused();
        assertThat(epic.revision()).isEqualTo(revision + 1);
        Outcome outcome = app.answerQuestion.apply(
                epic.subject, app.tess, revision, new AnswerQuestion.Input(Question.PLAN, Reply.YES, "", null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(app.answerQuestion.apply(
                        epic.subject, app.dana, revision, new AnswerQuestion.Input(Question.PLAN, Reply.NO, "", null)))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.changes()).hasSize(1));
    }

    @Test
    void aConfirmationIsTold() {
        epic.readyToConfirm().confirmed();
        assertThat(app.events).singleElement().isInstanceOfSatisfying(AcceptanceConfirmedEvent.class, event -> {
            assertThat(event.getSubjectType()).isEqualTo("issue");
            assertThat(event.getSubjectId()).isEqualTo(epic.row.id());
            assertThat(event.getSubjectKey()).isEqualTo("PAY-1");
            assertThat(event.getAuthorKey()).isEqualTo("dana");
        });
    }

    @Test
    void aPolicyMayAskForTheProjectsBoundaryToo() {
        epic.readyToConfirm().confirmed();
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
        app.setPolicy.apply(
                app.policyPlaces.project("PAY", app.dana).orElseThrow(),
                app.dana,
                0,
                new PolicyDocument(Map.of(PolicyField.PROJECT_BOUNDARY_REQUIRED, true)));
        assertThat(app.acceptability.gate(epic.issue, false).reasons())
                .extracting(reason -> reason.code())
                .containsExactly(Code.PROJECT_NOT_CONFIRMED);
    }
}
