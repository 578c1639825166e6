package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.acceptability.AppFixture.EpicInApp;
import org.junit.jupiter.api.Test;

/** How often the app reads from its host: a small number, whatever the scope, and one more per five hundred ids. */
class ReadsTest {
    /** Statements on Jira's tables that a reading asks: links with sub-tasks, rows, what hangs on them, the epic’s history. */
    private static final int STATEMENTS = 4;

    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").readyToConfirm();

    private int children;

    private record Reads(int statements, int services) {}

    private Reads of(Runnable act) {
        app.jira.forgetStatements();
        int before = services();
        act.run();
        return new Reads(app.jira.statements(), services() - before);
    }

    /** Permission checks are left out: Jira answers them from memory once it has the issue. */
    private int services() {
        return (int) java.util.stream.Stream.of(app.issues, app.projects, app.roles)
                .mapToLong(service -> mockingDetails(service).getInvocations().size())
                .sum();
    }

    private ReadsTest withChildren(int count) {
        while (children < count) {
            app.jira.story().childOf(epic.row).done();
            children++;
        }
        return this;
    }

    private Reads panel() {
        return of(() -> app.acceptability.of(epic.subject, app.dana));
    }

    private Reads gate() {
        return of(() -> app.acceptability.gate(epic.issue, false));
    }

    @Test
    void theGateReadsTheSameForTenAndForAThousandChildren() {
        Reads ten = withChildren(10).gate();
        Reads thousand = withChildren(1_000).gate();
        assertThat(ten.statements()).isEqualTo(STATEMENTS);
        assertThat(thousand.services()).isEqualTo(ten.services()).isLessThanOrEqualTo(2);
        // Rows and what hangs on them: once more for every five hundred ids begun.
        assertThat(thousand.statements() - ten.statements()).isBetween(2, 2 * 2);
    }

    @Test
    void thePanelReadsTheSameForTenAndForAThousandChildren() {
        Reads ten = withChildren(10).panel();
        Reads thousand = withChildren(1_000).panel();
        assertThat(ten.statements()).isEqualTo(STATEMENTS);
        assertThat(thousand.services()).isEqualTo(ten.services()).isLessThanOrEqualTo(8);
        assertThat(thousand.statements() - ten.statements()).isBetween(2, 2 * 2);
    }

    @Test
    void namingAThousandDriversTakesOneReadPerFiveHundred() {
        for (int i = 0; i < 1_000; i++) {
            app.jira.story().childOf(epic.row);
        }
        Reads thousand = panel();
        Assessed assessed = epic.assessed();
        int drivers = assessed.assessment()
                .judgement()
                .reading("goal.scope-done")
                .orElseThrow()
                .drivers()
                .size();
        assertThat(drivers).isEqualTo(1_000);
        assertThat(thousand.services()).isLessThanOrEqualTo(8 + 2);
    }

    @Test
    void anActReadsTheScopeOnce() {
        long revision = epic.revision();
        Reads act = of(() -> app.answerQuestion.apply(
                epic.subject,
                app.dana,
                revision,
                new AnswerQuestion.Input(
                        io.acceptability.domain.Question.PLAN, io.acceptability.domain.Reply.NO, "", null)));
        // And one for the row of the portfolio: its type, status and assignee.
        assertThat(act.statements()).isLessThanOrEqualTo(STATEMENTS + 1);
    }

    @Test
    void panelAndGateOfOneRequestReadTheScopeOnce() {
        app.inOneRequest();
        withChildren(10);
        Reads both = of(() -> {
            app.acceptability.of(epic.subject, app.dana);
            app.acceptability.gate(epic.issue, false);
            app.acceptability.gate(epic.issue, false);
        });
        assertThat(both.statements()).isEqualTo(STATEMENTS);
    }

    @Test
    void panelAndGateOfOneRequestReadThePolicyOnceAndTheNextRequestReadsItAnew() {
        for (int request = 1; request <= 2; request++) {
            app.inOneRequest();
            app.subjects.of(epic.issue);
            app.acceptability.of(epic.subject, app.dana);
            app.acceptability.gate(epic.issue, false);
            verify(app.policies, times(request)).of(anyLong());
        }
    }

    @Test
    void aGateOutsideARequestReadsThePolicyEachTime() {
        app.acceptability.gate(epic.issue, false);
        app.acceptability.gate(epic.issue, false);
        // Whether it is a subject, and under which policy it is judged.
        verify(app.policies, times(2 * 2)).of(anyLong());
    }
}
