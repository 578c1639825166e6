package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import org.junit.jupiter.api.Test;

/** A project is judged as its deliveries under way are, and costs few reads whatever their number. */
class ProjectJudgementTest {
    private final AppFixture app = new AppFixture();
    private final SubjectInfo project =
            app.subjects.find("project:PAY", app.dana).orElseThrow();

    private Assessed assessed() {
        return app.acceptability.of(project, app.dana);
    }

    private Reading signal(String rule) {
        return assessed().assessment().judgement().reading(rule).orElseThrow();
    }

    @Test
    void anOpenBlockerOfOneDeliveryBreaksTheProjectAndNamesTheDelivery() {
        EpicInApp broken = app.epic("PAY-1").withOpenBlocker("PAY-2");
        app.epic("PAY-3").withDoneChild("PAY-4");
        Reading defects = signal("floor.severe-defects");
        assertThat(defects.standing()).isEqualTo(Standing.BROKEN);
        assertThat(defects.observed()).isEqualTo("1 / 2");
        assertThat(defects.drivers()).containsExactly(broken.row.id());
        assertThat(assessed().assessment().judgement().verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        assertThat(assessed().names().of(broken.row.id()).orElseThrow().key()).isEqualTo("PAY-1");
    }

    @Test
    void aDeliveryThatTheViewerMayNotSeeCountsButIsNotNamed() {
        EpicInApp broken = app.epic("PAY-1").withOpenBlocker("PAY-2").hidden();
        Reading defects = signal("floor.severe-defects");
        assertThat(defects.drivers()).containsExactly(broken.row.id());
        assertThat(assessed().names().of(broken.row.id())).isEmpty();
        assertThat(assessed().names().hidden(defects.drivers())).isEqualTo(1);
        assertThat(app.wordings
                        .of(assessed().names())
                        .word(assessed().assessment().nextAct().text()))
                .doesNotContain("PAY-1");
    }

    @Test
    void whatIsResolvedOrDeliveredIsNotUnderWayAnyMore() {
        app.epic("PAY-1").withOpenBlocker("PAY-2").row.done();
        app.jira.status("Delivered", 3);
        app.epic("PAY-3").withOpenBlocker("PAY-4").row.inStatus("Delivered");
        assertThat(signal("floor.severe-defects").observed()).isEqualTo("0 / 0");
        assertThat(signal("goal.scope-done").standing()).isEqualTo(Standing.STRAINED);
    }

    @Test
    void aRecordThatWasTamperedWithMakesTheProjectUnknownAndThrowsNothing() {
        EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2").readyToConfirm();
        app.epic("PAY-3").withDoneChild("PAY-4");
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set PAYLOAD = '{}' where SUBJECT = '"
                + epic.subject.subject().slug() + "' and SEQUENCE_NUMBER = 2");
        assertThat(signal("goal.core-flow").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(signal("goal.core-flow").drivers()).containsExactly(epic.row.id());
        assertThat(app.wordings
                        .of(assessed().names())
                        .word(signal("goal.core-flow").sentence()))
                .contains("the record of 1 delivery cannot be read");
        assertThat(assessed().assessment().gate().open()).isFalse();
    }

    @Test
    void deliveriesThatCannotBeReadLeaveTheProjectUnknown() {
        app.epic("PAY-1").withDoneChild("PAY-2");
        app.ledgerDatabase.tamper("drop table \"AO_A1B2C3_PERSON_ROW\"");
        app.ledgerDatabase.tamper("alter table \"AO_A1B2C3_ENTRY_ROW\" rename to \"AWAY\"");
        Reading flow = app.assessing
                .assess(project, io.acceptability.domain.Dossier.EMPTY, io.acceptability.domain.Policy.DEFAULT)
                .judgement()
                .reading("goal.core-flow")
                .orElseThrow();
        assertThat(flow.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(app.texts.getText(java.util.Locale.ENGLISH, "acceptability.rollup.unreadable"))
                .startsWith("the deliveries under way could not be read");
    }

    @Test
    void theProjectIsConfirmedLikeADeliveryAndOpensTheGateOfItsEpic() {
        EpicInApp epic =
                app.epic("PAY-1").withDoneChild("PAY-2").readyToConfirm().confirmed();
        assertThat(app.acceptability.gate(epic.issue, true).reasons())
                .extracting(GateDecision.Reason::code)
                .containsExactly(GateDecision.Code.PROJECT_NOT_CONFIRMED);
        app.project().readyToConfirm().confirmed();
        assertThat(app.acceptability.gate(epic.issue, true).open()).isTrue();
        app.epic("PAY-3").withOpenBlocker("PAY-4");
        assertThat(app.acceptability.gate(epic.issue, true).open()).isFalse();
        assertThat(app.acceptability.gate(epic.issue, false).open()).isTrue();
    }

    @Test
    void anActOnTheProjectKeepsWhatIsRolledUp() {
        app.epic("PAY-1").withOpenBlocker("PAY-2");
        Outcome outcome = app.answerQuestion.apply(
                project, app.dana, 0, new AnswerQuestion.Input(Question.PLAN, Question.PLAN.good(), "", null));
        assertThat(((Outcome.Done) outcome).now().assessment().judgement().verdict())
                .isEqualTo(Verdict.UNACCEPTABLE);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheDeliveries() {
        deliveries(0, 10);
        int ten = statements();
        deliveries(10, 100);
        assertThat(statements()).isEqualTo(ten).isLessThanOrEqualTo(20);
    }

    @Test
    void gatesOfOneRequestRollUpOnce() {
        EpicInApp epic = deliveries(0, 3);
        app.acceptability.gate(epic.issue, true);
        app.jira.forgetStatements();
        app.acceptability.gate(epic.issue, true);
        int once = app.jira.statements();
        app.inOneRequest();
        app.jira.forgetStatements();
        for (int i = 0; i < 5; i++) {
            app.acceptability.gate(epic.issue, true);
        }
        assertThat(app.jira.statements()).isEqualTo(once);
    }

    private EpicInApp deliveries(int from, int to) {
        EpicInApp last = null;
        for (int i = from; i < to; i++) {
            last = app.epic("PAY-" + (1000 + i)).withDoneChild("PAY-" + (5000 + i));
        }
        return last;
    }

    private int statements() {
        EpicInApp epic = app.epic("PAY-9999");
        app.jira.forgetStatements();
        app.acceptability.gate(epic.issue, true);
        return app.jira.statements();
    }
}
