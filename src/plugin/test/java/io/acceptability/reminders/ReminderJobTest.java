package io.acceptability.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ReminderJobTest {
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final TimeZoneManager timeZones = mock(TimeZoneManager.class);
    private final Reminding reminding = mock(Reminding.class);
    private final ReminderJob job = new ReminderJob(scheduler, timeZones, reminding);

    @BeforeEach
    void zone() {
        when(timeZones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("Asia/Shanghai"));
    }

    @Test
    void runsOncePerClusterEveryMorningOfTheHost() throws SchedulerServiceException {
        job.onStart();
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).registerJobRunner(any(), any());
        verify(scheduler).scheduleJob(any(), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        var cron = config.getValue().getSchedule().getCronScheduleInfo();
        assertThat(cron.getCronExpression()).isEqualTo("0 30 6 * * ?");
        assertThat(cron.getTimeZone()).isEqualTo(TimeZone.getTimeZone("Asia/Shanghai"));
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
    void saysHowManyWereRemindedAndWhenItFailed() {
        when(reminding.remindAll()).thenReturn(3).thenThrow(new IllegalStateException("no rows"));
        assertThat(job.runJob(null).getMessage()).isEqualTo("3 people reminded");
        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
    }
}
