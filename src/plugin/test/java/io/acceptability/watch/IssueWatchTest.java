package io.acceptability.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueWatchTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1");
    private final EventPublisher events = mock(EventPublisher.class);
    private final IssueWatch watch = new IssueWatch(events, app.deliveries);

    private void delivered() {
        epic.row.inStatus("Delivered").changed("status", "Open", "Delivered", Instant.now());
    }

    private IssueEvent event(Issue issue, Long type) {
        return new IssueEvent(issue, Map.of(), app.dana, type);
    }

    @Test
    void aDeliveryIsRecordedASecondAfterItsEventAndNotInItsRequest() {
        delivered();
        watch.onIssueEvent(event(epic.issue, EventType.ISSUE_GENERICEVENT_ID));
        assertThat(epic.revision()).isZero();
        app.aSecondLater();
        assertThat(epic.revision()).isEqualTo(1);
    }

    @Test
    void manyEventsOfOneSecondAreOneLook() {
        delivered();
        watch.onIssueEvent(event(epic.issue, EventType.ISSUE_UPDATED_ID));
        watch.onIssueEvent(event(epic.issue, EventType.ISSUE_UPDATED_ID));
        watch.onIssueEvent(event(app.epic("PAY-2").issue, EventType.ISSUE_UPDATED_ID));
        app.jira.forgetStatements();
        app.aSecondLater();
        assertThat(app.jira.statements()).isLessThan(30);
        assertThat(epic.revision()).isEqualTo(1);
        watch.onIssueEvent(event(epic.issue, EventType.ISSUE_UPDATED_ID));
        app.aSecondLater();
        assertThat(epic.revision()).isEqualTo(1);
    }

    @Test
    void nothingThatFailsReachesJira() {
        Issue broken = mock(Issue.class);
        when(broken.getId()).thenThrow(new IllegalStateException("broken"));
        assertThatCode(() -> watch.onIssueEvent(event(broken, EventType.ISSUE_CREATED_ID)))
                .doesNotThrowAnyException();
        app.jira.failOn("changegroup");
        watch.onIssueEvent(event(epic.issue, EventType.ISSUE_CREATED_ID));
    }

    @Test
    void listensFromStartToStop() throws NoSuchMethodException {
        watch.afterPropertiesSet();
        verify(events).register(watch);
        watch.destroy();
        verify(events).unregister(watch);
        assertThat(Arrays.stream(IssueWatch.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(EventListener.class)))
                .hasSize(1);
    }
}
