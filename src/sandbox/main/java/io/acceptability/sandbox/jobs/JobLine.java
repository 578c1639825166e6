package io.acceptability.sandbox.jobs;

import java.time.Instant;

/**
 * A scheduled job and its last run.
 *
 * @param nextRun null when it does not run again by itself
 * @param leaseUntil until when a run that is under way keeps it, null when none is
 * @param outcome how the last run ended, null before the first
 */
public record JobLine(
        String id,
        String runner,
        String runMode,
        String schedule,
        Instant nextRun,
        Instant leaseUntil,
        Instant lastStart,
        Long lastMillis,
        String lastNode,
        String outcome,
        String message) {}
