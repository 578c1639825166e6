package io.acceptability.reminders;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reminds every morning, on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public final class ReminderJob implements JobRunner, LifecycleAware, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final String NAME = "io.acceptability.jira.reminders";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);

    /** At half past six in Jira's own time zone, so that the mail is there when the day begins. */
    private static final String EVERY_MORNING = "0 30 6 * * ?";

    private final SchedulerService scheduler;
    private final TimeZoneManager timeZones;
    private final Reminding reminding;

    ReminderJob(SchedulerService scheduler, TimeZoneManager timeZones, Reminding reminding) {
        this.scheduler = scheduler;
        this.timeZones = timeZones;
        this.reminding = reminding;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(reminding.remindAll() + " people reminded");
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Nobody could be reminded; it is tried again tomorrow.", failure);
            return JobRunnerResponse.failed(failure);
        }
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forCronExpression(EVERY_MORNING, timeZones.getDefaultTimezone())));
        } catch (SchedulerServiceException failure) {
            LOG.error("Nobody is reminded until the app is started anew.", failure);
        }
    }

    /** The job stays scheduled: another node may run it. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public void destroy() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
