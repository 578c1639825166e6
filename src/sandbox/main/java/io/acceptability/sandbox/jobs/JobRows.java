package io.acceptability.sandbox.jobs;

import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.Sql;
import io.acceptability.sandbox.store.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the nodes of a cluster know of their jobs in common, and the lease that lets one of them run each. */
final class JobRows {
    /** A node that dies in the middle of a run leaves the job to the others after this long. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Database database;
    private final String node;

    JobRows(Database database, String node) {
        this.database = database;
        this.node = node;
    }

    /** Schedules a job; one that is known with this very schedule keeps the time that it runs next. */
    void schedule(String jobId, String runner, String runMode, String schedule, Instant next) {
        try {
            put(jobId, runner, runMode, schedule, next);
        } catch (StoreException e) {
            // Another node was first; its row is read now.
            put(jobId, runner, runMode, schedule, next);
        }
    }

    private void put(String jobId, String runner, String runMode, String schedule, Instant next) {
        database.act(sql -> {
            Optional<String> known = sql.first(
                    "select schedule, runner, run_mode from sandbox_job where job_id = ?",
                    r -> r.getString(1) + " " + r.getString(2) + " " + r.getString(3),
                    jobId);
            if (known.isEmpty()) {
                sql.update(
                        "insert into sandbox_job (job_id, runner, run_mode, schedule, next_run) values (?,?,?,?,?)",
                        jobId,
                        runner,
                        runMode,
                        schedule,
                        next);
            } else if (!known.get().equals(schedule + " " + runner + " " + runMode)) {
                sql.update(
                        "update sandbox_job set runner = ?, run_mode = ?, schedule = ?, next_run = ? where job_id = ?",
                        runner,
                        runMode,
                        schedule,
                        next,
                        jobId);
            }
        });
    }

    void unschedule(String jobId) {
        database.act(sql -> sql.update("delete from sandbox_job where job_id = ?", jobId));
    }

    List<JobLine> all() {
        return database.read(sql -> sql.list("select * from sandbox_job order by job_id", JobRows::line));
    }

    Optional<JobLine> byId(String jobId) {
        return database.read(sql -> sql.first("select * from sandbox_job where job_id = ?", JobRows::line, jobId));
    }

    /** Takes a job for this node; false when another run of it is under way, or when it is not due any more. */
    boolean take(String jobId, Instant now, boolean onlyIfDue) {
        String due = onlyIfDue ? " and next_run <= ?" : "";
        Object[] arguments = onlyIfDue
                ? new Object[] {node, now.plus(LEASE), jobId, now, now}
                : new Object[] {node, now.plus(LEASE), jobId, now};
        return database.write(sql -> sql.update(
                        "update sandbox_job set lease_node = ?, lease_until = ?"
                                + " where job_id = ? and (lease_until is null or lease_until < ?)" + due,
                        arguments))
                == 1;
    }

    /** Keeps a job that runs on. */
    void renew(String jobId) {
        database.act(sql -> sql.update(
                "update sandbox_job set lease_until = ? where job_id = ? and lease_node = ?",
                Instant.now().plus(LEASE),
                jobId,
                node));
    }

    /** Gives a job back after a run, with the time that it runs next, null for never. */
    void giveBack(String jobId, Instant start, Instant next, String outcome, String message) {
        database.act(sql -> sql.update(
                "update sandbox_job set lease_node = null, lease_until = null, next_run = ?, last_start = ?,"
                        + " last_millis = ?, last_node = ?, outcome = ?, message = ? where job_id = ?",
                next,
                start,
                Duration.between(start, Instant.now()).toMillis(),
                node,
                outcome,
                message,
                jobId));
    }

    private static JobLine line(ResultSet r) throws SQLException {
        return new JobLine(
                r.getString("job_id"),
                r.getString("runner"),
                r.getString("run_mode"),
                r.getString("schedule"),
                Sql.instant(r, "next_run"),
                Sql.instant(r, "lease_until"),
                Sql.instant(r, "last_start"),
                Sql.number(r, "last_millis"),
                r.getString("last_node"),
                r.getString("outcome"),
                r.getString("message"));
    }
}
