package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.Workflows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Statuses, workflows and projects change without a workflow being asked, and the history tells. */
class MigrationsTest {
    private final TestJira test = TestJira.inMemory();
    private final IssueRecord issue = test.story("moves");
    private final String admin = test.key("admin");

    @AfterEach
    void close() {
        test.close();
    }

    private List<Change> lastChanges() {
        List<ChangeGroup> history = test.jira.store().records().history(issue.id());
        return history.get(history.size() - 1).changes();
    }

    private String status() {
        return test.jira.store().constants().nameOf(Kind.STATUS, test.now(issue).statusId());
    }

    @Test
    void aMigrationWritesWorkflowAndStatusIntoOneGroup() {
        test.jira.migrations().setStatus(issue.id(), "Delivered", admin);
        assertThat(lastChanges()).extracting(Change::field).containsExactly("Workflow", "resolution", "status");
        assertThat(lastChanges().get(2).oldString()).isEqualTo("To Do");
        assertThat(lastChanges().get(2).newString()).isEqualTo("Delivered");
    }

    @Test
    void aWorkflowOfOneTypeLeavesTheOthersAlone() {
        String bug = test.jira
                .store()
                .constants()
                .find(Kind.ISSUE_TYPE, "Bug")
                .orElseThrow()
                .id();
        test.jira.workflows().createSimple("Bugs", "", List.of("In Progress", "Closed"));
        test.jira.migrations().useWorkflow(test.pay.id(), bug, "Bugs", admin);
        assertThat(status()).isEqualTo("To Do");
        IssueRecord made = test.create(NewIssue.in("PAY").type("Bug").summary("b"));
        assertThat(test.transitionNames(made, "dana")).containsExactly("In Progress", "Closed");
        assertThat(test.jira.workflows().projectsUsing("Bugs")).containsExactly("PAY");
        assertThat(test.jira.workflows().usedBy(test.pay.id())).containsEntry(bug, "Bugs");
    }

    @Test
    void anotherWorkflowTakesTheIssuesInAndItsFirstStepThoseItHasNoStatusFor() {
        test.jira.workflows().createSimple("Short", "", List.of("In Progress", "Closed"));
        test.jira.migrations().useWorkflow(test.pay.id(), null, "Short", admin);
        assertThat(status()).isEqualTo("In Progress");
        assertThat(lastChanges()).extracting(Change::field).containsExactly("Workflow", "status");
        assertThat(lastChanges().get(0).newString()).isEqualTo("Short");
        assertThat(test.transitionNames(issue, "dana")).containsExactly("In Progress", "Closed");
    }

    @Test
    void anotherTypeMayMeanAnotherWorkflow() {
        String bug = test.jira
                .store()
                .constants()
                .find(Kind.ISSUE_TYPE, "Bug")
                .orElseThrow()
                .id();
        test.jira.workflows().createSimple("Bugs", "", List.of("In Progress", "Closed"));
        test.jira.migrations().useWorkflow(test.pay.id(), bug, "Bugs", admin);
        IssueRecord moved = test.jira.migrations().moveTo(issue, test.pay, bug, admin);
        assertThat(moved.key()).isEqualTo(issue.key());
        assertThat(status()).isEqualTo("In Progress");
        assertThat(lastChanges()).extracting(Change::field).containsExactly("issuetype", "Workflow", "status");
    }

    @Test
    void anInitialActionMayLeadStraightToDelivered() throws Exception {
        String xml = test.jira
                .workflows()
                .xml(Workflows.DEFAULT)
                .orElseThrow()
                .replaceFirst("(?s)(<initial-actions>.*?step=\")1\"", "$14\"");
        test.jira.workflows().add("Straight", xml.getBytes(StandardCharsets.UTF_8), ModuleFactory.none());
        test.jira.migrations().useWorkflow(test.pay.id(), null, "Straight", admin);
        IssueRecord made = test.story("born delivered");
        assertThat(test.jira.store().constants().nameOf(Kind.STATUS, made.statusId()))
                .isEqualTo("Delivered");
        assertThat(test.jira.store().records().history(made.id())).isEmpty();
    }

    @Test
    void aMoveTakesSubtasksAlongAndPutsTheIssueIntoTheWorkflowOfTheOtherProject() {
        IssueRecord child = test.create(
                NewIssue.in("PAY").type("Sub-task").parent(issue.key()).summary("c"));
        test.jira.workflows().createSimple("Short", "", List.of("In Progress", "Delivered"));
        test.jira.migrations().useWorkflow(test.sec.id(), null, "Short", admin);
        test.jira.migrations().setStatus(issue.id(), "Delivered", admin);
        IssueRecord moved = test.jira.migrations().moveTo(test.now(issue), test.sec, admin);
        assertThat(moved.key()).isEqualTo("SEC-1");
        assertThat(test.now(child).projectId()).isEqualTo(test.sec.id());
        assertThat(status()).isEqualTo("Delivered");
        assertThat(lastChanges()).extracting(Change::field).containsExactly("project", "Key", "Workflow");
        WorkflowModel model = test.jira.transitions().modelOf(moved);
        assertThat(model.name()).isEqualTo("Short");
        assertThat(test.jira.store().issues().byKey("PAY-1")).contains(moved);
    }
}
