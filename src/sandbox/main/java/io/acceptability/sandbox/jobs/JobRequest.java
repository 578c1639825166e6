package io.acceptability.sandbox.jobs;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;

/** What a runner is told about its run. */
record JobRequest(JobId id, JobConfig config, Instant start) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
        return Date.from(start);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
