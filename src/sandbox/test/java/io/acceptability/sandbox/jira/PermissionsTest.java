package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.Holder;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what in the demo's projects. */
class PermissionsTest {
    private static TestJira test;

    @BeforeAll
    static void open() {
        test = TestJira.inMemory();
    }

    @AfterAll
    static void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource({
        // user, project, browse, edit, transition, administer
        "admin, PAY, true,  true,  true,  true",
        "dana,  PAY, true,  true,  true,  true",
        "lin,   PAY, true,  true,  true,  true",
        "tess,  PAY, true,  true,  true,  false",
        "eve,   PAY, true,  true,  true,  false",
        "carl,  PAY, true,  false, false, false",
        "admin, SEC, true,  true,  true,  true",
        "dana,  SEC, true,  true,  true,  true",
        "lin,   SEC, true,  true,  true,  true",
        "tess,  SEC, true,  true,  true,  false",
        "carl,  SEC, true,  false, false, false",
        "eve,   SEC, false, false, false, false",
    })
    void holdsWhatTheRolesGrant(
            String user, String projectKey, boolean browse, boolean edit, boolean transition, boolean administer) {
        ProjectRecord project = test.jira.store().projects().byKey(projectKey).orElseThrow();
        Permissions permissions = test.jira.permissions();
        String key = test.key(user);
        assertThat(permissions.has(Permissions.BROWSE, project, key)).isEqualTo(browse);
        assertThat(permissions.has(Permissions.EDIT, project, key)).isEqualTo(edit);
        assertThat(permissions.has(Permissions.TRANSITION, project, key)).isEqualTo(transition);
        assertThat(permissions.has(Permissions.ADMINISTER_PROJECT, project, key))
                .isEqualTo(administer);
    }

    @Test
    void nobodyIsAnonymousAndOnlyAdminAdministersTheSandbox() {
        assertThat(test.jira.permissions().maySee(test.pay, null)).isFalse();
        assertThat(test.jira.permissions().isAdministrator(null)).isFalse();
        assertThat(test.jira.permissions().isAdministrator(test.key("admin"))).isTrue();
        assertThat(test.jira.permissions().isAdministrator(test.key("dana"))).isFalse();
    }

    @Test
    void aSecurityLevelHidesAnIssueFromEverybodyButItsHolders() {
        var level = test.jira.store().projects().createSecurityLevel(test.pay.id(), "Leads");
        test.jira.store().projects().addToSecurityLevel(level.id(), Holder.LEAD, null);
        test.jira.store().projects().addToSecurityLevel(level.id(), Holder.ROLE, Roles.ADMINISTRATORS);
        IssueRecord issue = test.create(NewIssue.in("PAY").summary("hidden").securityLevel("Leads"));
        assertThat(test.jira.permissions().maySee(issue, test.key("dana"))).isTrue();
        assertThat(test.jira.permissions().maySee(issue, test.key("lin"))).isTrue();
        assertThat(test.jira.permissions().maySee(issue, test.key("tess"))).isFalse();
        assertThat(test.jira.permissions().has(Permissions.EDIT, issue, test.key("tess")))
                .isFalse();
    }

    @Test
    void theArchiveIsSeenButNotChanged() {
        IssueRecord issue = test.story("old");
        test.jira.acts().archive(issue, true);
        IssueRecord archived = test.now(issue);
        assertThat(test.jira.permissions().maySee(archived, test.key("dana"))).isTrue();
        assertThat(test.jira.permissions().has(Permissions.EDIT, archived, test.key("dana")))
                .isFalse();
    }
}
