package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Ledger;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what can be judged. */
@Component
public final class Subjects {
    private static final String PROJECT = "project:";

    private final IssueManager issues;
    private final ProjectManager projects;
    private final Permissions permissions;
    private final Policies policies;
    private final Ledger ledger;

    Subjects(IssueManager issues, ProjectManager projects, Permissions permissions, Policies policies, Ledger ledger) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.policies = policies;
        this.ledger = ledger;
    }

    /**
     * The subject of this name, as far as the viewer may see it.
     *
     * @param name an issue key, also one from before a move, or {@code project:KEY}
     * @return empty when it is missing, no subject, or not visible to the viewer: the same answer for all three
     */
    public Optional<SubjectInfo> find(String name, @Nullable ApplicationUser viewer) {
        if (name.startsWith(PROJECT)) {
            return Optional.ofNullable(projects.getProjectObjByKey(name.substring(PROJECT.length())))
                    .filter(project -> permissions.maySee(project, viewer))
                    .map(Subjects::of);
        }
        return Optional.<Issue>ofNullable(issues.getIssueObject(name))
                .filter(issue -> permissions.maySee(issue, viewer))
                .flatMap(this::of);
    }

    /** The id of any issue of this key; empty when it is missing or not visible to the viewer: the same answer for both. */
    public Optional<Long> issue(String key, @Nullable ApplicationUser viewer) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(issue -> permissions.maySee(issue, viewer))
                .map(Issue::getId);
    }

    /** What the viewer may do with the subject; nothing is judged for it. */
    public Rights rights(SubjectInfo subject, @Nullable ApplicationUser viewer) {
        return permissions.of(subject, viewer);
    }

    /** The issue as a subject, or empty when it is none. Nobody's permission is asked. */
    public Optional<SubjectInfo> of(Issue issue) {
        if (!isSubject(issue)) {
            return Optional.empty();
        }
        return Optional.of(info(issue));
    }

    static SubjectInfo info(Issue issue) {
        Project project = issue.getProjectObject();
        return new SubjectInfo(
                Subject.issue(issue.getId()),
                issue.getKey(),
                issue.getSummary(),
                project.getId(),
                project.getKey(),
                project.getName());
    }

    /**
     * Whether the issue is of a delivery type, or was judged or delivered as one before: a subject stays a subject, so that nobody gets
     * past the gate by changing the type.
     */
    boolean isSubject(Issue issue) {
        long project = issue.getProjectObject().getId();
        String type = issue.getIssueType().getName();
        if (issue.getId() == null) {
            return policies.of(project).isSubjectType(type);
        }
        Subject subject = Subject.issue(issue.getId());
        return policies.of(subject, project).isSubjectType(type) || ledger.count(subject) > 0;
    }

    /** The project as a subject. Nobody's permission is asked. */
    static SubjectInfo of(Project project) {
        return new SubjectInfo(
                Subject.project(project.getId()),
                PROJECT + project.getKey(),
                project.getName(),
                project.getId(),
                project.getKey(),
                project.getName());
    }
}
