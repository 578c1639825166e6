package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the issues that people name when they enter something. */
@Component
public final class VisibleIssues {
    private final IssueManager issues;
    private final PermissionManager permissions;

    VisibleIssues(IssueManager issues, PermissionManager permissions) {
        this.issues = issues;
        this.permissions = permissions;
    }

    /** The id of the issue of this key; empty when it is missing or not visible to the viewer: the same answer for both. */
    public Optional<Long> find(String key, ApplicationUser viewer) {
        Issue issue = issues.getIssueObject(key);
        return Optional.ofNullable(issue)
                .filter(found -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, viewer))
                .map(Issue::getId);
    }
}
