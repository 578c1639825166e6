package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/** What a job does, where and when. */
public final class JobConfig {
    private JobConfig() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobRunnerKey getJobRunnerKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public RunMode getRunMode() {
        throw new UnsupportedOperationException("signature only");
    }

    public Schedule getSchedule() {
        throw new UnsupportedOperationException("signature only");
    }

    public Map<String, Serializable> getParameters() {
        throw new UnsupportedOperationException("signature only");
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobConfig withParameters(Map<String, Serializable> parameters) {
        throw new UnsupportedOperationException("signature only");
    }
}
