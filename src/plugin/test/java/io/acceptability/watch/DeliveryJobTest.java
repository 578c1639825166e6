package io.acceptability.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DeliveryJobTest {
    private final AppFixture app = new AppFixture();
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final DeliveryJob job = new DeliveryJob(scheduler, app.deliveries);

    @Test
    void runsOncePerClusterEveryFiveMinutesAndSoonAfterTheStart() throws SchedulerServiceException {
        Instant before = Instant.now();
        job.onStart();
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).registerJobRunner(any(), any());
        verify(scheduler).scheduleJob(any(), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        var interval = config.getValue().getSchedule().getIntervalScheduleInfo();
        assertThat(interval.getIntervalInMillis()).isEqualTo(300_000);
        assertThat(interval.getFirstRunTime().toInstant()).isBetween(before, before.plusSeconds(60));
    }

    @Test
    void isUnregisteredWhenTheAppStops() {
        job.onStart();
        job.destroy();
        verify(scheduler).unregisterJobRunner(any());
        verify(scheduler, never()).unscheduleJob(any());
    }

    @Test
    void aSchedulerThatFailsDoesNotKeepTheAppFromStarting() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("no database")).when(scheduler).scheduleJob(any(), any());
        job.onStart();
    }

    @Test
    void recordsWhatLeftNoEvent() {
        EpicInApp epic = app.epic("PAY-1");
        epic.row.inStatus("Delivered").changed("status", "Open", "Delivered", Instant.now());
        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(epic.revision()).isEqualTo(1);
    }

    @Test
    void saysWhenItFailed() {
        app.jira.failOn("issuestatus");
        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }
}
