package io.acceptability.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What happens in Jira reaches the portfolio: within seconds where an event tells of it, by the job where none does. */
class PortfolioWatchTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1");
    private final EventPublisher events = mock(EventPublisher.class);
    private final PortfolioWatch watch = new PortfolioWatch(events, app.portfolio);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final PortfolioJob job = new PortfolioJob(scheduler, app.portfolio);

    private Verdict verdict() {
        return app.portfolio
                .page(
                        app.subjects.find("project:PAY", app.dana).orElseThrow(),
                        app.dana,
                        0,
                        25,
                        PortfolioFilter.ALL,
                        PortfolioOrder.WORST_FIRST)
                .deliveries()
                .get(0)
                .verdict();
    }

    private static IssueLink link(long source, long destination) {
        IssueLink link = mock(IssueLink.class);
        when(link.getSourceId()).thenReturn(source);
        when(link.getDestinationId()).thenReturn(destination);
        return link;
    }

    @Test
    void anEventIsFollowedASecondLaterAndNotInItsRequest() {
        assertThat(verdict()).isEqualTo(Verdict.NOT_JUDGED);
        epic.withOpenBlocker("PAY-2");
        watch.onIssueEvent(new IssueEvent(epic.issue, Map.of(), app.dana, EventType.ISSUE_UPDATED_ID));
        assertThat(verdict()).isEqualTo(Verdict.NOT_JUDGED);
        app.aSecondLater();
        assertThat(verdict()).isEqualTo(Verdict.UNACCEPTABLE);
    }

    @Test
    void aNewLinkAndOneThatIsGoneAreFollowed() {
        assertThat(verdict()).isEqualTo(Verdict.NOT_JUDGED);
        var bug = app.jira.bug().ofPriority("Blocker").relatedTo(epic.row);
        watch.onLinkCreated(new IssueLinkCreatedEvent(link(bug.id(), epic.row.id()), Instant.now()));
        app.aSecondLater();
        assertThat(verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        bug.done();
        watch.onLinkDeleted(new IssueLinkDeletedEvent(link(bug.id(), epic.row.id()), Instant.now()));
        app.aSecondLater();
        assertThat(verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void nothingThatFailsReachesJira() {
        Issue broken = mock(Issue.class);
        when(broken.getId()).thenThrow(new IllegalStateException("broken"));
        assertThatCode(() -> watch.onIssueEvent(new IssueEvent(broken, Map.of(), app.dana, EventType.ISSUE_CREATED_ID)))
                .doesNotThrowAnyException();
    }

    @Test
    void listensFromStartToStop() {
        watch.afterPropertiesSet();
        verify(events).register(watch);
        watch.destroy();
        verify(events).unregister(watch);
        assertThat(Arrays.stream(PortfolioWatch.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(EventListener.class)))
                .hasSize(3);
    }

    @Test
    void theJobRunsOncePerClusterEveryFiveMinutes() throws SchedulerServiceException {
        job.onStart();
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(any(), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isEqualTo(300_000);
        job.destroy();
        verify(scheduler).unregisterJobRunner(any());
    }

    @Test
    void theJobFindsWhatNoEventToldOf() {
        assertThat(verdict()).isEqualTo(Verdict.NOT_JUDGED);
        var bug = app.jira.bug().ofPriority("Blocker").relatedTo(epic.row);
        bug.updatedAt(Instant.now().plusSeconds(1));
        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(verdict()).isEqualTo(Verdict.UNACCEPTABLE);
        app.jira.failOn("jiraissue");
        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }
}
