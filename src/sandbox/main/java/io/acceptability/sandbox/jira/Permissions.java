package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.Grant;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Rights;
import java.util.List;
import java.util.Set;

/** Who may do what: grants of the project, and the security level of the issue; nobody is anonymous. */
public final class Permissions implements Rights {
    public static final String BROWSE = "BROWSE_PROJECTS";
    public static final String CREATE = "CREATE_ISSUES";
    public static final String EDIT = "EDIT_ISSUES";
    public static final String TRANSITION = "TRANSITION_ISSUES";
    public static final String LINK = "LINK_ISSUES";
    public static final String COMMENT = "ADD_COMMENTS";
    public static final String DELETE = "DELETE_ISSUES";
    public static final String ADMINISTER_PROJECT = "ADMINISTER_PROJECTS";

    /** What a project or an issue in the archive still allows. */
    private static final Set<String> IN_ARCHIVE = Set.of(BROWSE, ADMINISTER_PROJECT);

    private final Store store;

    Permissions(Store store) {
        this.store = store;
    }

    /** Whether a user holds a permission in a project. */
    public boolean has(String permission, ProjectRecord project, String userKey) {
        return isActive(userKey)
                && (!project.archived() || IN_ARCHIVE.contains(permission))
                && holds(store.projects().grants(project.id(), permission), project, null, userKey);
    }

    /** Whether a user holds a permission on an issue: never on one whose security level hides it. */
    @Override
    public boolean has(String permission, IssueRecord issue, String userKey) {
        ProjectRecord project = store.projects().byId(issue.projectId()).orElse(null);
        if (project == null || !isActive(userKey) || !maySeeLevel(issue, project, userKey)) {
            return false;
        }
        boolean archived = project.archived() || issue.archived();
        return (!archived || IN_ARCHIVE.contains(permission))
                && holds(store.projects().grants(project.id(), permission), project, issue, userKey);
    }

    public boolean maySee(IssueRecord issue, String userKey) {
        return has(BROWSE, issue, userKey);
    }

    public boolean maySee(ProjectRecord project, String userKey) {
        return has(BROWSE, project, userKey);
    }

    /** Whether a user administers the sandbox. */
    public boolean isAdministrator(String userKey) {
        return isActive(userKey) && inGroup(Foundation.ADMINISTRATORS_GROUP, userKey);
    }

    @Override
    public boolean inGroup(String group, String userKey) {
        return userKey != null && store.accounts().isMember(group, userKey);
    }

    private boolean isActive(String userKey) {
        return userKey != null
                && store.accounts().byKey(userKey).filter(a -> a.active()).isPresent();
    }

    private boolean maySeeLevel(IssueRecord issue, ProjectRecord project, String userKey) {
        return issue.securityLevel() == null
                || holds(store.projects().holders(issue.securityLevel()), project, issue, userKey);
    }

    private boolean holds(List<Grant> grants, ProjectRecord project, IssueRecord issue, String userKey) {
        return grants.stream().anyMatch(grant -> holds(grant, project, issue, userKey));
    }

    private boolean holds(Grant grant, ProjectRecord project, IssueRecord issue, String userKey) {
        return switch (grant.holder()) {
            case ROLE ->
                store.roles()
                        .byName(grant.parameter())
                        .filter(role -> store.roles().isIn(userKey, project.id(), role.id()))
                        .isPresent();
            case GROUP -> inGroup(grant.parameter(), userKey);
            case USER -> userKey.equals(grant.parameter());
            case LEAD -> userKey.equals(project.leadKey());
            case REPORTER -> issue != null && userKey.equals(issue.reporter());
            case ASSIGNEE -> issue != null && userKey.equals(issue.assignee());
            case LOGGED_IN -> true;
        };
    }
}
