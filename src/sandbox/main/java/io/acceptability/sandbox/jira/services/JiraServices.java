package io.acceptability.sandbox.jira.services;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.web.context.HttpContext;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Store;

/** Offers plugins the services of Jira's API over what the sandbox holds. */
public final class JiraServices {
    private JiraServices() {}

    /** Offers every service that answers from what Jira holds. */
    public static void offer(SandboxJira jira, HostServices services) {
        Store store = jira.store();
        HostObjects objects = new HostObjects(store);
        SandboxPermissionManager permissions = new SandboxPermissionManager(store, jira.permissions());
        SandboxPeople people = new SandboxPeople(store.accounts(), objects);
        SandboxAuthentication authentication = new SandboxAuthentication(store.accounts(), jira.zone());
        services.offer(IssueManager.class, new SandboxIssueManager(store.issues(), objects));
        services.offer(ProjectManager.class, new SandboxProjectManager(store.projects(), objects));
        services.offer(PermissionManager.class, permissions);
        services.offer(GlobalPermissionManager.class, permissions);
        services.offer(UserManager.class, people);
        services.offer(GroupManager.class, people);
        services.offer(ProjectRoleManager.class, new SandboxRoleManager(store, objects));
        services.offer(JiraAuthenticationContext.class, authentication);
        services.offer(TimeZoneManager.class, authentication);
        services.offer(EventPublisher.class, jira.events());
        services.offer(WorkflowManager.class, new SandboxWorkflowManager(jira));
        services.offer(WorkflowSchemeManager.class, new SandboxWorkflowSchemes(store, jira.workflows(), objects));
        services.offer(UserPreferencesManager.class, new SandboxPreferences(store.database()));
        services.offer(LocaleResolver.class, new SandboxLocales(store.accounts()));
        services.offer(HttpContext.class, new CurrentRequest());
        services.offer(TransactionalExecutorFactory.class, new ReadOnlyExecutors(store.database()));
    }
}
