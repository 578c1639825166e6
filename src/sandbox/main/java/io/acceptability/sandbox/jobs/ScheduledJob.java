package io.acceptability.sandbox.jobs;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.Date;

/** A job as the scheduler shows it to plugins. */
record ScheduledJob(JobId id, JobConfig config, Instant next, boolean runnable) implements JobDetails {
    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return next == null ? null : Date.from(next);
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
