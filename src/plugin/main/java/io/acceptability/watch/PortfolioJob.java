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
import io.acceptability.Portfolio;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Brings portfolios up to date with what no event told of, on one node of the cluster at a time. */
@Component
@ExportAsService(LifecycleAware.class)
public final class PortfolioJob implements JobRunner, LifecycleAware, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PortfolioJob.class);
    private static final String NAME = "io.acceptability.jira.portfolios";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofSeconds(10);

    private final SchedulerService scheduler;
    private final Portfolio portfolio;

    PortfolioJob(SchedulerService scheduler, Portfolio portfolio) {
        this.scheduler = scheduler;
        this.portfolio = portfolio;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            int looked = portfolio.catchUp();
            return JobRunnerResponse.success(looked + " deliveries looked at");
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Bringing the portfolios up to date failed; it is tried again.", failure);
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
            LOG.error("Portfolios miss what no event tells of until the app is started anew.", failure);
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
