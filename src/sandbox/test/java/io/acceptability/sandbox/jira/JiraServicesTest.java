package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.services.JiraServices;
import io.acceptability.sandbox.store.IssueRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The services that plugins get from the host. */
class JiraServicesTest {
    private static TestJira test;
    private static HostServices services;
    private static IssueRecord issue;

    @BeforeAll
    static void open() {
        test = TestJira.inMemory();
        services = new HostServices();
        JiraServices.offer(test.jira, services);
        issue = test.story("one");
    }

    @AfterAll
    static void close() {
        test.close();
    }

    @BeforeEach
    void countAnew() {
        HostReads.begin();
    }

    private static ApplicationUser user(String name) {
        return services.get(UserManager.class).getUserByName(name);
    }

    @Test
    void issuesComeInTheOrderAskedForOneReadForEachFiveHundred() {
        IssueRecord two = test.story("two");
        HostReads.begin();
        List<Issue> found = services.get(IssueManager.class).getIssueObjects(List.of(two.id(), 4711L, issue.id()));
        assertThat(found).extracting(Issue::getKey).containsExactly(two.key(), issue.key());
        assertThat(HostReads.reads()).isEqualTo(1);
        services.get(IssueManager.class)
                .getIssueObjects(LongStream.range(0, 1001).boxed().toList());
        assertThat(HostReads.reads()).isEqualTo(4);
    }

    @Test
    void anIssueIsFoundByItsFormerKey() {
        IssueRecord moving = test.story("moving");
        IssueRecord moved = test.jira.migrations().moveTo(moving, test.sec, test.key("dana"));
        IssueManager issues = services.get(IssueManager.class);
        assertThat(issues.getIssueObject(moving.key()).getKey()).isEqualTo(moved.key());
        assertThat(issues.getIssueByCurrentKey(moving.key())).isNull();
        assertThat(issues.getIssueObject((Long) null)).isNull();
        assertThat(issues.getIssueObject("no key")).isNull();
    }

    @Test
    void permissionChecksAreNoReads() {
        Issue found = services.get(IssueManager.class).getIssueObject(issue.id());
        ApplicationUser carl = user("carl");
        HostReads.begin();
        PermissionManager permissions = services.get(PermissionManager.class);
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, carl))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, found, carl))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, null))
                .isFalse();
        GlobalPermissionManager global = services.get(GlobalPermissionManager.class);
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, carl)).isFalse();
        assertThat(HostReads.reads()).isZero();
        assertThat(HostReads.permissionChecks()).isEqualTo(4);
    }

    @Test
    void rolesKnowTheirPeople() {
        ProjectRoleManager roles = services.get(ProjectRoleManager.class);
        Project pay = services.get(ProjectManager.class).getProjectObjByKey("PAY");
        ProjectRole customers = roles.getProjectRole("Customers");
        assertThat(roles.isUserInProjectRole(user("carl"), customers, pay)).isTrue();
        assertThat(roles.isUserInProjectRole(user("dana"), customers, pay)).isFalse();
        assertThat(roles.getProjectRoleActors(customers, pay).getApplicationUsers())
                .extracting(ApplicationUser::getName)
                .containsExactly("carl");
        assertThat(pay.getProjectLead()).isEqualTo(user("dana"));
    }

    @Test
    void theLanguageIsTheUsersOwn() throws Exception {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        assertThat(context.isLoggedInUser()).isFalse();
        assertThat(context.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(CurrentUser.as(user("lin"), context::getLocale)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void sqlIsCountedByTheStatementAndOnlyReads() {
        var executor = services.get(TransactionalExecutorFactory.class).createReadOnly();
        String schema = executor.getSchemaName().get();
        long count = executor.execute(connection -> {
            long first = count(connection, "select count(*) from " + schema + ".jiraissue where summary = ?");
            return first + count(connection, "select count(*) from project where pkey = ?");
        });
        assertThat(count).isZero();
        assertThat(HostReads.reads()).isEqualTo(2);
        for (String sql : List.of("delete from jiraissue where summary = ?", "update project set pname = ?")) {
            assertThatThrownBy(() -> executor.execute(connection -> count(connection, sql)))
                    .hasStackTraceContaining("only reads");
        }
        assertThatThrownBy(() -> executor.execute(connection -> {
                    try {
                        connection.commit();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static long count(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "nothing like that");
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
