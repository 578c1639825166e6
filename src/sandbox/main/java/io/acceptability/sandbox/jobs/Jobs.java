package io.acceptability.sandbox.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import io.acceptability.sandbox.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of plugins at their times: those of the cluster on one node by a lease in the database, the others on
 * each node. A run that is under way keeps the next one of the same job waiting.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JobRows rows;
    private final String node;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> configs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3, task -> {
        Thread thread = new Thread(task, "job");
        thread.setDaemon(true);
        return thread;
    });

    public Jobs(Database database, String node) {
        this.rows = new JobRows(database, node);
        this.node = node;
    }

    /** Begins to run what is due. */
    public void start() {
        threads.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return new TreeSet<>(runners.keySet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Instant next;
        try {
            next = first(jobConfig.getSchedule());
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(jobId + " cannot be scheduled: " + e.getMessage(), e);
        }
        configs.put(jobId, jobConfig);
        rows.schedule(
                rowOf(jobId, jobConfig),
                jobConfig.getJobRunnerKey().toString(),
                jobConfig.getRunMode().name(),
                jobConfig.getSchedule().toString(),
                next);
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        JobConfig config = configs.remove(jobId);
        if (config != null) {
            rows.unschedule(rowOf(jobId, config));
        }
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        JobConfig config = configs.get(jobId);
        return config == null
                ? null
                : rows.byId(rowOf(jobId, config))
                        .map(line -> new ScheduledJob(
                                jobId, config, line.nextRun(), runners.containsKey(config.getJobRunnerKey())))
                        .orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return configs.entrySet().stream()
                .filter(job -> job.getValue().getJobRunnerKey().equals(jobRunnerKey))
                .map(job -> getJobDetails(job.getKey()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** All jobs of the cluster, and those of its nodes, by id. */
    public List<JobLine> all() {
        return rows.all();
    }

    /** Whether this node can run a job. */
    public boolean knows(String jobId) {
        JobConfig config = configs.get(JobId.of(jobId));
        return config != null && runners.containsKey(config.getJobRunnerKey());
    }

    /**
     * Runs a job now and waits for its end; a run that is under way ends first, on whichever node.
     *
     * @throws IllegalArgumentException for a job that this node does not know
     */
    public JobLine runNow(String jobId) throws InterruptedException {
        JobId id = JobId.of(jobId);
        JobConfig config = configs.get(id);
        if (!knows(jobId)) {
            throw new IllegalArgumentException("There is no job " + jobId + " that this node can run.");
        }
        String row = rowOf(id, config);
        Instant patience = Instant.now().plus(PATIENCE);
        while (!rows.take(row, Instant.now(), false)) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("The job " + jobId + " is running on and on.");
            }
            Thread.sleep(50);
        }
        try {
            // Not on the caller's thread: a job acts for nobody.
            threads.submit(() -> run(id, config)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return rows.byId(row).orElseThrow();
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            Instant now = Instant.now();
            Map<String, JobId> known = new ConcurrentHashMap<>();
            configs.forEach((id, config) -> known.put(rowOf(id, config), id));
            for (JobLine line : rows.all()) {
                JobId id = known.get(line.id());
                JobConfig config = id == null ? null : configs.get(id);
                if (config != null
                        && line.nextRun() != null
                        && !line.nextRun().isAfter(now)
                        && runners.containsKey(config.getJobRunnerKey())
                        && rows.take(line.id(), now, true)) {
                    threads.execute(() -> run(id, config));
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The jobs that are due could not be read", e);
        }
    }

    /** Runs a job that this node has taken, and gives it back whatever happens. */
    private void run(JobId id, JobConfig config) {
        String row = rowOf(id, config);
        Instant start = Instant.now();
        long every = JobRows.LEASE.toMillis() / 3;
        ScheduledFuture<?> renewal =
                threads.scheduleAtFixedRate(() -> rows.renew(row), every, every, TimeUnit.MILLISECONDS);
        JobRunnerResponse response;
        try {
            JobRunner runner = runners.get(config.getJobRunnerKey());
            response = runner == null
                    ? JobRunnerResponse.aborted("its runner is gone")
                    : runner.runJob(new JobRequest(id, config, start));
            if (response == null) {
                response = JobRunnerResponse.success();
            }
        } catch (Throwable e) { // Whatever a plugin throws: the job is given back, the thread lives on.
            LOG.error("The job {} failed", id, e);
            response = JobRunnerResponse.failed(e);
        } finally {
            renewal.cancel(false);
        }
        if (response.getRunOutcome() != RunOutcome.SUCCESS) {
            LOG.warn("The job {} ended with {}", id, response);
        }
        Instant next = next(config.getSchedule(), start);
        rows.giveBack(row, start, next, response.getRunOutcome().name(), response.getMessage());
    }

    private String rowOf(JobId id, JobConfig config) {
        return config.getRunMode() == RunMode.RUN_LOCALLY ? id + "@" + node : id.toString();
    }

    private static Instant first(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return next(schedule, Instant.now());
        }
        Date wanted = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return wanted == null ? Instant.now() : wanted.toInstant();
    }

    private static Instant next(Schedule schedule, Instant start) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            long millis = schedule.getIntervalScheduleInfo().getIntervalInMillis();
            return millis == 0 ? null : start.plusMillis(millis);
        }
        var cron = schedule.getCronScheduleInfo();
        ZoneId zone = cron.getTimeZone() == null
                ? ZoneId.systemDefault()
                : cron.getTimeZone().toZoneId();
        return new CronTimes(cron.getCronExpression()).after(start, zone).orElse(null);
    }
}
