package io.acceptability;

import com.atlassian.activeobjects.external.ActiveObjects;
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
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/**
 * Every service the app takes from Jira, in one file; each is a bean that constructors can ask for.
 *
 * <p>The parameters are read at build time into the scanner's index; nothing is kept here.
 */
@Component
final class ComponentImports {
    ComponentImports(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport TransactionalExecutorFactory transactionalExecutorFactory,
            @ComponentImport HttpContext httpContext,
            @ComponentImport I18nResolver i18nResolver,
            @ComponentImport ApplicationProperties applicationProperties,
            @ComponentImport TemplateRenderer templateRenderer,
            @ComponentImport IssueManager issueManager,
            @ComponentImport ProjectManager projectManager,
            @ComponentImport PermissionManager permissionManager,
            @ComponentImport GlobalPermissionManager globalPermissionManager,
            @ComponentImport JiraAuthenticationContext jiraAuthenticationContext,
            @ComponentImport GroupManager groupManager,
            @ComponentImport ProjectRoleManager projectRoleManager,
            @ComponentImport TimeZoneManager timeZoneManager,
            @ComponentImport UserManager userManager,
            @ComponentImport PageBuilderService pageBuilderService,
            @ComponentImport UserPreferencesManager userPreferencesManager,
            @ComponentImport EventPublisher eventPublisher,
            @ComponentImport SchedulerService schedulerService,
            @ComponentImport WorkflowManager workflowManager,
            @ComponentImport WorkflowSchemeManager workflowSchemeManager,
            @ComponentImport LocaleResolver localeResolver,
            @ComponentImport MailQueue mailQueue) {}
}
