package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.services.JiraServices;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plugins read workflows, and change one that is in use through its draft. */
class WorkflowServicesTest {
    private static final int DELIVERED = 41;

    private final TestJira test = TestJira.inMemory();
    private final HostServices services = new HostServices();
    private WorkflowManager workflows;
    private WorkflowSchemeManager schemes;
    private ApplicationUser admin;

    @BeforeEach
    void offer() {
        JiraServices.offer(test.jira, services);
        workflows = services.get(WorkflowManager.class);
        schemes = services.get(WorkflowSchemeManager.class);
        admin = services.get(UserManager.class).getUserByName("admin");
        test.jira.modules(new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.of((Validator) (vars, arguments, properties) -> {
                    throw new InvalidInputException("guarded");
                });
            }

            @Override
            public boolean knows(String className) {
                return true;
            }
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @SuppressWarnings("unchecked")
    private static void guard(JiraWorkflow workflow) {
        ActionDescriptor action = workflow.getDescriptor().getAction(DELIVERED);
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", "x.Guard");
        validator.getArgs().put("full.module.key", "the.appguard");
        action.getValidators().add(validator);
    }

    private int validators(String workflow) {
        return workflows
                .getWorkflow(workflow)
                .getDescriptor()
                .getAction(DELIVERED)
                .getValidators()
                .size();
    }

    @Test
    void aWorkflowInUseChangesOnceItsDraftIsPublished() throws Exception {
        IssueRecord issue = test.story("s");
        JiraWorkflow draft = workflows.createDraftWorkflow(admin, Workflows.DEFAULT);
        guard(draft);
        workflows.updateWorkflow(admin, draft);
        test.transition(issue, "Delivered", "dana");
        assertThat(workflows.getWorkflowsIncludingDrafts())
                .extracting(JiraWorkflow::getDisplayName)
                .containsExactly(Workflows.DEFAULT, Workflows.DEFAULT + " (Draft)");
        workflows.overwriteActiveWorkflow(admin, Workflows.DEFAULT);
        assertThat(workflows.getDraftWorkflow(Workflows.DEFAULT)).isNull();
        assertThatThrownBy(() -> test.transition(issue, "Delivered", "dana"))
                .isInstanceOf(TransitionRefused.class)
                .hasMessage("guarded");
    }

    @Test
    void aWorkflowInUseCannotBeChangedItself() {
        JiraWorkflow live = workflows.getWorkflow(Workflows.DEFAULT);
        guard(live);
        assertThat(live.isActive()).isTrue();
        assertThat(live.isEditable()).isFalse();
        assertThatThrownBy(() -> workflows.updateWorkflow(admin, live)).isInstanceOf(WorkflowException.class);
        assertThat(validators(Workflows.DEFAULT)).isZero();
    }

    @Test
    void aWorkflowThatNobodyUsesIsChangedItselfAndHasNoDraft() {
        test.jira.workflows().createSimple("Idle", "", List.of("To Do", "In Progress", "Done", "Delivered"));
        JiraWorkflow idle = workflows.getWorkflow("Idle");
        guard(idle);
        workflows.updateWorkflow(admin, idle);
        assertThat(validators("Idle")).isEqualTo(1);
        assertThatThrownBy(() -> workflows.createDraftWorkflow(admin, "Idle"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(workflows.getActiveWorkflows())
                .extracting(JiraWorkflow::getName)
                .containsExactly(Workflows.DEFAULT);
    }

    @Test
    void thereIsOneDraftAtMostAndItCanBeDropped() {
        workflows.createDraftWorkflow(admin, Workflows.DEFAULT);
        assertThat(workflows.getWorkflow(Workflows.DEFAULT).hasDraftWorkflow()).isTrue();
        assertThatThrownBy(() -> workflows.createDraftWorkflow(admin, Workflows.DEFAULT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(workflows.deleteDraftWorkflow(Workflows.DEFAULT)).isTrue();
        assertThat(workflows.deleteDraftWorkflow(Workflows.DEFAULT)).isFalse();
        assertThatThrownBy(() -> workflows.overwriteActiveWorkflow(admin, Workflows.DEFAULT))
                .isInstanceOf(WorkflowException.class);
        assertThatThrownBy(() -> workflows.getDraftWorkflow("Nope")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepsStatusesAndActionsAreRelatedAsInJira() {
        JiraWorkflow workflow = workflows.getWorkflow(Workflows.DEFAULT);
        var delivered = workflow.getLinkedStatusObjects().stream()
                .filter(status -> status.getName().equals("Delivered"))
                .findFirst()
                .orElseThrow();
        assertThat(workflow.getActionsWithResult(workflow.getLinkedStep(delivered)))
                .extracting(ActionDescriptor::getId)
                .containsExactly(DELIVERED);
        ActionDescriptor action = workflow.getDescriptor().getAction(DELIVERED);
        assertThat(workflow.isGlobalAction(action)).isTrue();
        assertThat(workflow.isInitialAction(action)).isFalse();
        assertThat(workflow.getAllActions()).hasSize(5);
    }

    @Test
    void projectsAreFoundThroughTheirSchemes() {
        String bug = test.jira
                .store()
                .constants()
                .find(Kind.ISSUE_TYPE, "Bug")
                .orElseThrow()
                .id();
        Project pay = services.get(ProjectManager.class).getProjectObjByKey("PAY");
        Project sec = services.get(ProjectManager.class).getProjectObjByKey("SEC");
        test.jira.workflows().createSimple("Bugs", "", List.of("In Progress", "Closed"));
        test.jira.migrations().useWorkflow(pay.getId(), bug, "Bugs", test.key("admin"));
        assertThat(schemes.getWorkflowMap(pay))
                .containsEntry(null, Workflows.DEFAULT)
                .containsEntry(bug, "Bugs");
        assertThat(schemes.getWorkflowName(pay, bug)).isEqualTo("Bugs");
        assertThat(schemes.isUsingDefaultScheme(sec)).isTrue();
        assertThat(schemes.getAssignableSchemes())
                .extracting(AssignableWorkflowScheme::getName)
                .containsExactly("Default Workflow Scheme", "Workflow Scheme of PAY");
        assertThat(schemes.getProjectsUsing(schemes.getWorkflowSchemeObj(pay))).containsExactly(pay);
        assertThat(schemes.getProjectsUsing(schemes.getDefaultWorkflowScheme())).containsExactly(sec);
        assertThat(workflows.getWorkflow(pay.getId(), bug).getName()).isEqualTo("Bugs");
    }
}
