package io.acceptability.coverage;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.coverage.CoverageReport;
import io.acceptability.domain.coverage.CoveredWorkflow;
import io.acceptability.domain.coverage.CoveredWorkflow.Draft;
import io.acceptability.domain.coverage.ProjectWorkflows;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.WaysAround;
import io.acceptability.domain.coverage.WorkflowUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the active workflows, who uses them, and what guards them.
 *
 * <p>A workflow that cannot be read is reported as such, never left out and never taken for guarded.
 */
@Component
public class WorkflowReader {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowReader.class);

    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final DraftAuthors authors;

    /** A project and the policy that holds there. */
    public record Judged(Project project, Policy policy) {}

    WorkflowReader(WorkflowManager workflows, WorkflowSchemeManager schemes, DraftAuthors authors) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.authors = authors;
    }

    /** Everything, for these projects: all there are. */
    public CoverageReport report(List<Judged> projects) {
        Map<String, List<WorkflowUse>> uses = new TreeMap<>();
        Map<String, List<Judged>> using = new TreeMap<>();
        List<ProjectWorkflows> byProject = new ArrayList<>();
        for (Judged judged : projects) {
            Map<String, Types> types = types(judged);
            types.forEach((workflow, its) -> {
                uses.computeIfAbsent(workflow, name -> new ArrayList<>()).add(its.use(judged.project()));
                using.computeIfAbsent(workflow, name -> new ArrayList<>()).add(judged);
            });
            byProject.add(projectWorkflows(judged, types));
        }
        List<CoveredWorkflow> covered = new ArrayList<>();
        for (JiraWorkflow workflow : active()) {
            String name = workflow.getName();
            covered.add(covered(
                    workflow, uses.getOrDefault(name, List.of()), delivered(using.getOrDefault(name, List.of()))));
        }
        return new CoverageReport(covered, WaysAround.of(covered, byProject));
    }

    /** The active workflow of this name with all that decides about guarding it; empty when there is none. */
    Optional<Found> find(String name, List<Judged> projects) {
        return active().stream()
                .filter(workflow -> workflow.getName().equals(name))
                .findFirst()
                .map(workflow -> new Found(workflow, draft(name), using(name, projects)));
    }

    /**
     * An active workflow.
     *
     * @param using the projects that use it
     */
    record Found(JiraWorkflow live, @Nullable JiraWorkflow draft, List<Judged> using) {
        List<Passage> passages(JiraWorkflow liveOrDraft) {
            return WorkflowReader.passages(liveOrDraft, delivered());
        }

        /** Names that count as delivered in a project that uses it. */
        List<String> delivered() {
            return WorkflowReader.delivered(using);
        }
    }

    private static List<Passage> passages(JiraWorkflow workflow, List<String> delivered) {
        return Passages.of(
                workflow.getDescriptor(),
                step -> statusName(workflow, step),
                status -> Policy.matches(delivered, status));
    }

    private List<Judged> using(String workflow, List<Judged> projects) {
        return projects.stream()
                .filter(judged -> types(judged).containsKey(workflow))
                .toList();
    }

    private static List<String> delivered(List<Judged> projects) {
        return projects.stream()
                .flatMap(judged -> judged.policy().deliveredStatuses().stream())
                .distinct()
                .toList();
    }

    private List<JiraWorkflow> active() {
        return workflows.getActiveWorkflows().stream()
                .filter(workflow -> !workflow.isDraftWorkflow())
                .sorted(Comparator.comparing(JiraWorkflow::getName))
                .toList();
    }

    private @Nullable JiraWorkflow draft(String name) {
        return workflows.getDraftWorkflow(name);
    }

    private CoveredWorkflow covered(JiraWorkflow workflow, List<WorkflowUse> uses, List<String> delivered) {
        String name = workflow.getName();
        try {
            JiraWorkflow draft = draft(name);
            return new CoveredWorkflow(
                    name,
                    workflow.isSystemWorkflow(),
                    true,
                    uses,
                    deliveredStatuses(workflow, delivered),
                    Passages.routes(passages(workflow, delivered)),
                    draft == null
                            ? null
                            : new Draft(DraftAuthors.key(draft), authors.name(draft), routes(draft, delivered)));
        } catch (RuntimeException unreadable) {
            LOG.error("The workflow {} cannot be read", name, unreadable);
            return new CoveredWorkflow(name, true, false, uses, List.of(), List.of(), null);
        }
    }

    private static List<Route> routes(JiraWorkflow workflow, List<String> delivered) {
        return Passages.routes(passages(workflow, delivered));
    }

    private static List<String> deliveredStatuses(JiraWorkflow workflow, List<String> delivered) {
        return Descriptors.list(workflow.getDescriptor().getSteps(), StepDescriptor.class).stream()
                .map(step -> statusName(workflow, step))
                .filter(status -> Policy.matches(delivered, status))
                .distinct()
                .toList();
    }

    /** Raw, as policies name it. A step whose status is gone goes by its own name. */
    private static String statusName(JiraWorkflow workflow, StepDescriptor step) {
        Status status = workflow.getLinkedStatusObject(step);
        return status == null ? Objects.toString(step.getName(), "") : status.getName();
    }

    private record Types(List<String> all, List<String> subjects) {
        WorkflowUse use(Project project) {
            return new WorkflowUse(project.getKey(), project.getName(), all, subjects);
        }
    }

    /** A project's issue types by the workflow that they use. */
    private Map<String, Types> types(Judged judged) {
        Map<String, Types> types = new LinkedHashMap<>();
        for (IssueType type : judged.project().getIssueTypes()) {
            String workflow = schemes.getWorkflowName(judged.project(), type.getId());
            Types its = types.computeIfAbsent(workflow, name -> new Types(new ArrayList<>(), new ArrayList<>()));
            its.all().add(type.getName());
            if (judged.policy().isSubjectType(type.getName())) {
                its.subjects().add(type.getName());
            }
        }
        return types;
    }

    private ProjectWorkflows projectWorkflows(Judged judged, Map<String, Types> types) {
        Map<String, String> subjects = new TreeMap<>();
        types.forEach((workflow, its) -> its.subjects().forEach(type -> subjects.put(type, workflow)));
        String usual = types.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().all().size()))
                .map(Map.Entry::getKey)
                .orElse("");
        Project project = judged.project();
        return new ProjectWorkflows(
                project.getKey(),
                project.getName(),
                usual,
                subjects,
                judged.policy().deliveredStatuses());
    }
}
