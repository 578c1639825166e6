package io.acceptability.watch;

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
import io.acceptability.Deliveries;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks for deliveries that left no event, on one node of the cluster at a time. */
@Component
@ExportAsService(LifecycleAware.class)
public final class DeliveryJob implements JobRunner, LifecycleAware, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);
    private static final String NAME = "io.acceptability.jira.deliveries";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final SchedulerService scheduler;
    private final Deliveries deliveries;

    DeliveryJob(SchedulerService scheduler, Deliveries deliveries) {
        this.scheduler = scheduler;
        this.deliveries = deliveries;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            int recorded = deliveries.lookEverywhere();
            return JobRunnerResponse.success(recorded + " deliveries recorded");
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Looking for deliveries failed; it is tried again.", failure);
            return JobRunnerResponse.failed(failure);
        }
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        Date first = Date.from(Clock.systemUTC().instant().plus(FIRST));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(PERIOD.toMillis(), first)));
        } catch (SchedulerServiceException failure) {
            LOG.error("Deliveries that leave no event are not looked for until the app is started anew.", failure);
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
