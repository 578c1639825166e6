package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.coverage.WorkflowGuard;
import io.acceptability.coverage.WorkflowReader;
import io.acceptability.coverage.WorkflowReader.Judged;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.coverage.CoverageReport;
import io.acceptability.domain.coverage.GuardOutcome;
import io.acceptability.ledger.PolicyJournal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows Jira administrators which ways into a delivered status are guarded, which are not, and what guarding would change. */
@Component
public class Coverage {
    private final ProjectManager projects;
    private final PolicyPlaces places;
    private final Policies policies;
    private final WorkflowReader reader;
    private final WorkflowGuard guard;

    Coverage(
            ProjectManager projects,
            PolicyPlaces places,
            Policies policies,
            WorkflowReader reader,
            WorkflowGuard guard) {
        this.projects = projects;
        this.places = places;
        this.policies = policies;
        this.reader = reader;
        this.guard = guard;
    }

    /** Whether the viewer may look at it, and guard: it names every project and workflow there is. */
    public boolean mayUse(@Nullable ApplicationUser viewer) {
        return places.mayConfigure(PolicyPlace.GLOBAL, viewer);
    }

    /**
     * Every active workflow, and every way around.
     *
     * @throws NotAllowedException when the viewer does not administer Jira
     * @throws CannotJudgeException when a policy cannot be read
     */
    public CoverageReport report(@Nullable ApplicationUser viewer) {
        require(viewer);
        return reader.report(judged());
    }

    /**
     * What guarding a transition, or all when none is named, would change. Nothing is written.
     *
     * @throws NotAllowedException when the viewer does not administer Jira
     * @throws CannotJudgeException when a policy cannot be read
     */
    public GuardOutcome preview(@Nullable ApplicationUser viewer, String workflow, @Nullable Integer action) {
        require(viewer);
        return guard.preview(workflow, action, judged());
    }

    void require(@Nullable ApplicationUser viewer) {
        if (!mayUse(viewer)) {
            throw new NotAllowedException("Coverage is for Jira administrators");
        }
    }

    /** Every project with its policy, read at once. Nothing happens in an archived one. */
    List<Judged> judged() {
        List<Project> all = projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .sorted(Comparator.comparing(Project::getKey))
                .toList();
        List<PolicyScope> scopes = new ArrayList<>(List.of(PolicyScope.GLOBAL));
        all.forEach(project -> scopes.add(PolicyScope.project(project.getId())));
        Map<PolicyScope, PolicyJournal> journals = policies.journals(scopes);
        Policy global = Policies.global(journals.get(PolicyScope.GLOBAL));
        return all.stream()
                .map(project -> new Judged(
                        project, Policies.project(global, journals.get(PolicyScope.project(project.getId())))))
                .toList();
    }
}
