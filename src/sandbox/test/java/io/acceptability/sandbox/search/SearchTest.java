package io.acceptability.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.TestJira;
import io.acceptability.sandbox.store.IssueRecord;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A useful part of JQL, filtered by what the user may see. */
class SearchTest {
    private static TestJira test;

    @BeforeAll
    static void fill() throws Exception {
        test = TestJira.inMemory();
        String tess = test.key("tess");
        test.create(NewIssue.in("PAY").type("Epic").summary("Card payments 支付"));
        test.create(NewIssue.in("PAY")
                .type("Story")
                .summary("Pay by card")
                .epic("PAY-1")
                .labels("core-flow", "x"));
        test.create(NewIssue.in("PAY")
                .type("Bug")
                .summary("100% wrong")
                .description("Rounding of cents")
                .priority("Blocker")
                .epic("PAY-1")
                .assignee(tess)
                .components(List.of("Core flow")));
        test.create(NewIssue.in("PAY")
                .type("Sub-task")
                .summary("part")
                .parent("PAY-2")
                .priority("Low"));
        test.transition(test.jira.store().issues().byKey("PAY-2").orElseThrow(), "Done", "dana");
        test.create(NewIssue.in("SEC").type("Bug").summary("secret card"));
    }

    @AfterAll
    static void close() {
        test.close();
    }

    private static List<String> find(String jql, String user) throws JqlException {
        return new Search(test.jira.store(), test.jira.permissions())
                .find(jql, test.key(user)).stream().map(IssueRecord::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = PAY order by key | PAY-1 PAY-2 PAY-3 PAY-4",
                "project = payments and key != PAY-1 ORDER BY key DESC | PAY-4 PAY-3 PAY-2",
                "project in (PAY, SEC) and type = Bug order by created | PAY-3 SEC-1",
                "key in (PAY-3, PAY-1) order by priority desc | PAY-3 PAY-1",
                "issuekey = pay-2 | PAY-2",
                "\"Epic Link\" = PAY-1 order by key asc | PAY-2 PAY-3",
                "cf[10100] is not empty and resolution is empty | PAY-3",
                "parent = PAY-2 | PAY-4",
                "resolution = Unresolved and project = PAY order by key | PAY-1 PAY-3 PAY-4",
                "status = Done or status in ('Delivered') | PAY-2",
                "statusCategory != Done and project = PAY order by key | PAY-1 PAY-3 PAY-4",
                "labels = core-flow | PAY-2",
                "labels is empty and project = PAY order by key | PAY-1 PAY-3 PAY-4",
                "labels not in (core-flow) | ",
                "assignee = tess | PAY-3",
                "assignee is EMPTY and type = Epic | PAY-1",
                "reporter = currentUser() and priority = Low | PAY-4",
                "component = 'core flow' | PAY-3",
                "not (type = Bug or type = Sub-task) and project = PAY order by key | PAY-1 PAY-2",
                "project = PAY and not type in (Bug, Epic) order by key | PAY-2 PAY-4",
                "summary ~ \"card payments\" | PAY-1",
                "text ~ rounding | PAY-3",
                "text ~ '支付' | PAY-1",
                "summary ~ '100%' | PAY-3",
                "summary !~ card and project = PAY order by key | PAY-3 PAY-4",
                "created > -1d and created <= now() and type = Epic | PAY-1",
                "created < 2001-01-01 | ",
                "duedate is empty and type = Epic | PAY-1",
                "(project = PAY AND type = Epic) OR (project = SEC && type = Bug) order by project, key | PAY-1 SEC-1",
            })
    void findsWhatMatches(String jql, String keys) throws JqlException {
        assertThat(find(jql, "dana")).containsExactly(keys == null ? new String[0] : keys.split(" "));
    }

    @Test
    void anEmptyQueryFindsAllThatTheUserSees() throws JqlException {
        assertThat(find("", "dana")).hasSize(5);
        assertThat(find(null, "eve")).hasSize(4).allMatch(key -> key.startsWith("PAY-"));
        assertThat(find("text ~ card", "eve")).doesNotContain("SEC-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo = 1",
                "project = NOPE",
                "status = Nope",
                "project",
                "project =",
                "project = PAY and",
                "project = PAY type = Bug",
                "(project = PAY",
                "summary = x",
                "labels ~ x",
                "key = PAY-99",
                "project = 'PAY",
                "assignee is tess",
                "created > tomorrowish",
                "order by nothing",
                "order key",
                "assignee = membersOf(x)",
                "project was PAY",
            })
    void refusesWhatJiraRefuses(String jql) {
        assertThatThrownBy(() -> find(jql, "dana"))
                .isInstanceOf(JqlException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void whatIsHiddenDoesNotExist() {
        assertThatThrownBy(() -> find("project = SEC", "eve"))
                .hasMessage("The value 'SEC' does not exist for the field 'project'.");
        assertThatThrownBy(() -> find("key = SEC-1", "eve"))
                .hasMessage("An issue with key 'SEC-1' does not exist for field 'key'.");
    }
}
