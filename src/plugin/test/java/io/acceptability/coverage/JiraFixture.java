package io.acceptability.coverage;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.coverage.WorkflowReader.Judged;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Jira's workflows under Jira's rules: what is in use changes through its one draft, and a copy counts once it is saved. */
final class JiraFixture {
    final Map<String, String> live = new TreeMap<>();
    final Map<String, String> drafts = new TreeMap<>();
    final List<Judged> projects = new ArrayList<>();
    final ApplicationUser admin = mock(ApplicationUser.class);
    final WorkflowManager workflows = mock(WorkflowManager.class);
    final UserManager users = mock(UserManager.class);
    private final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    private final Map<String, IssueType> types = new HashMap<>();
    private final DraftAuthors authors = new DraftAuthors(users);
    final WorkflowReader reader = new WorkflowReader(workflows, schemes, authors);
    final WorkflowGuard guard = new WorkflowGuard(reader, workflows, authors);

    JiraFixture() {
        lenient()
                .when(workflows.getActiveWorkflows())
                .thenAnswer(call -> live.keySet().stream()
                        .map(name -> workflow(name, live.get(name), false))
                        .toList());
        lenient().when(workflows.getDraftWorkflow(anyString())).thenAnswer(call -> draft(call.getArgument(0)));
        lenient().when(workflows.createDraftWorkflow(any(), anyString())).thenAnswer(call -> {
            String name = call.getArgument(1);
            if (drafts.putIfAbsent(name, live.get(name)) != null) {
                throw new IllegalStateException("There is a draft already");
            }
            return draft(name);
        });
        lenient()
                .doAnswer(call -> {
                    JiraWorkflow workflow = call.getArgument(1);
                    if (!workflow.isDraftWorkflow()) {
                        throw new WorkflowException("It is in use");
                    }
                    return drafts.put(workflow.getName(), WorkflowFixture.xml(workflow.getDescriptor()));
                })
                .when(workflows)
                .updateWorkflow(any(), any());
        lenient()
                .doAnswer(call -> {
                    String name = call.getArgument(1);
                    return live.put(name, drafts.remove(name));
                })
                .when(workflows)
                .overwriteActiveWorkflow(any(), anyString());
        lenient()
                .when(workflows.deleteDraftWorkflow(anyString()))
                .thenAnswer(call -> drafts.remove(call.<String>getArgument(0)) != null);
    }

    JiraFixture with(String name, WorkflowDescriptor descriptor) {
        live.put(name, WorkflowFixture.xml(descriptor));
        return this;
    }

    /** A project whose issue types go by these workflows; delivered statuses are the default ones or these. */
    JiraFixture project(String key, Map<String, String> workflowByType, String... delivered) {
        Project project = mock(Project.class);
        lenient().when(project.getId()).thenReturn(10_000L + projects.size());
        lenient().when(project.getKey()).thenReturn(key);
        lenient().when(project.getName()).thenReturn(key + " project");
        List<IssueType> its =
                new TreeMap<>(workflowByType).keySet().stream().map(this::type).toList();
        lenient().when(project.getIssueTypes()).thenReturn(its);
        workflowByType.forEach((type, workflow) -> lenient()
                .when(schemes.getWorkflowName(project, type(type).getId()))
                .thenReturn(workflow));
        Policy policy = delivered.length == 0
                ? Policy.DEFAULT
                : new PolicyDocument(Map.of(PolicyField.DELIVERED_STATUSES, List.of(delivered)))
                        .over(Policy.DEFAULT, 2);
        projects.add(new Judged(project, policy));
        return this;
    }

    private IssueType type(String name) {
        return types.computeIfAbsent(name, made -> {
            IssueType type = mock(IssueType.class);
            lenient().when(type.getId()).thenReturn("id of " + made);
            lenient().when(type.getName()).thenReturn(made);
            return type;
        });
    }

    JiraWorkflow draft(String name) {
        String xml = drafts.get(name);
        return xml == null ? null : workflow(name, xml, true);
    }

    private static JiraWorkflow workflow(String name, String xml, boolean draft) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        lenient().when(workflow.getName()).thenReturn(name);
        lenient().when(workflow.isDraftWorkflow()).thenReturn(draft);
        lenient().when(workflow.isSystemWorkflow()).thenReturn(name.equals("jira"));
        if (xml.isEmpty()) {
            lenient().when(workflow.getDescriptor()).thenThrow(new WorkflowException("not XML"));
            return workflow;
        }
        WorkflowDescriptor descriptor = WorkflowFixture.parse(xml.getBytes(StandardCharsets.UTF_8));
        lenient().when(workflow.getDescriptor()).thenReturn(descriptor);
        lenient().when(workflow.getLinkedStatusObject(any())).thenAnswer(call -> {
            Status status = mock(Status.class);
            lenient()
                    .when(status.getName())
                    .thenReturn(call.<StepDescriptor>getArgument(0).getName());
            return status;
        });
        return workflow;
    }
}
