package io.acceptability.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.acceptability.domain.AfterDelivery;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read of the time since a delivery. */
class AftermathTest {
    private static final Instant DELIVERED = Instant.parse("2026-04-10T09:00:00Z");
    private static final Instant BEFORE = DELIVERED.minus(Duration.ofDays(9));
    private static final Instant AFTER = DELIVERED.plus(Duration.ofDays(2));
    private static final Instant LATER = DELIVERED.plus(Duration.ofDays(5));

    private final JiraDatabase jira = new JiraDatabase();
    private final EvidenceReader reader = jira.reader(mock(ProjectManager.class), mock(ProjectRoleManager.class));
    private final IssueInJira epic = jira.epic();

    private Evidence read() {
        Subject subject = Subject.issue(epic.id());
        Evidence evidence = reader.read(subject, Policy.DEFAULT, Set.of(), LATER, ZoneOffset.UTC);
        jira.forgetStatements();
        return reader.since(DELIVERED, subject, Policy.DEFAULT, evidence);
    }

    private AfterDelivery after() {
        return read().history().afterDelivery();
    }

    @Test
    void what_was_raised_after_delivery_arrived_then() {
        jira.bug().childOf(epic).createdAt(BEFORE);
        jira.bug().childOf(epic);
        IssueInJira bug = jira.bug().childOf(epic).createdAt(AFTER);
        assertThat(after().arrived()).isEqualTo(Map.of(bug.id(), AFTER));
    }

    @Test
    void what_was_linked_after_delivery_arrived_when_it_was_linked() {
        IssueInJira old = jira.bug().relatedTo(epic).createdAt(BEFORE);
        IssueInJira older = jira.bug().relatedTo(epic).createdAt(BEFORE);
        epic.changed("Link", null, "PAY-" + old.id(), LATER);
        epic.changed("Link", null, "PAY-" + older.id(), BEFORE);
        epic.changed("Link", "PAY-" + older.id(), null, LATER);
        assertThat(after().arrived()).isEqualTo(Map.of(old.id(), LATER));
    }

    @Test
    void what_was_brought_under_the_epic_after_delivery_arrived_then() {
        IssueInJira old = jira.bug().childOf(epic).createdAt(BEFORE);
        epic.changed("Epic Child", null, String.valueOf(old.id()), LATER);
        assertThat(after().arrived()).isEqualTo(Map.of(old.id(), LATER));
    }

    @Test
    void it_left_when_it_first_went_from_a_delivered_status_to_another() {
        jira.status("Delivered", 3);
        epic.changed("status", "Open", "Delivered", DELIVERED);
        assertThat(after().left()).isNull();
        epic.changed("status", "Delivered", "Open", AFTER);
        epic.changed("status", "Delivered", "Done", LATER);
        assertThat(after().left()).isEqualTo(AFTER);
    }

    @Test
    void a_departure_before_this_delivery_is_of_an_earlier_one() {
        jira.status("Delivered", 3);
        epic.changed("status", "Delivered", "Open", BEFORE);
        assertThat(after().left()).isNull();
    }

    @Test
    void it_asks_the_same_statements_for_one_issue_and_for_three_hundred() {
        jira.bug().childOf(epic).createdAt(AFTER);
        read();
        int few = jira.statements();
        for (int i = 0; i < 300; i++) {
            jira.bug().childOf(epic).createdAt(AFTER);
        }
        assertThat(read().history().afterDelivery().arrived()).hasSize(301);
        assertThat(jira.statements()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void what_cannot_be_read_is_told_as_unread() {
        jira.failOn("'Link'");
        assertThat(after().unread()).isEqualTo(Text.of("acceptability.evidence.failed"));
        assertThat(read().unread()).isEmpty();
    }
}
