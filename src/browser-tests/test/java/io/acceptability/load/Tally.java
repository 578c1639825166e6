package io.acceptability.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long everything took, and what went wrong. Errors count from the beginning, times once it counts. */
final class Tally {
    private static final long LONGEST_MICROS = 120_000_000;
    private static final int MOST_TOLD = 20;

    private final Map<Kind, Histogram> times = new EnumMap<>(Kind.class);
    private final Map<Kind, Histogram> work = new EnumMap<>(Kind.class);
    private final Map<Kind, AtomicLong> errors = new EnumMap<>(Kind.class);
    private final Map<Kind, AtomicLong> reads = new EnumMap<>(Kind.class);
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicLong late = new AtomicLong();
    private volatile boolean counting;

    Tally() {
        for (Kind kind : Kind.values()) {
            times.put(kind, new ConcurrentHistogram(LONGEST_MICROS, 3));
            work.put(kind, new ConcurrentHistogram(LONGEST_MICROS, 3));
            errors.put(kind, new AtomicLong());
            reads.put(kind, new AtomicLong());
        }
    }

    void beginToCount() {
        counting = true;
    }

    void took(Kind kind, long nanos, Person.Answer answer) {
        if (counting) {
            times.get(kind).recordValue(Math.min(nanos / 1_000, LONGEST_MICROS));
            work.get(kind).recordValue(Math.min(answer.processorMicros(), LONGEST_MICROS));
            reads.get(kind).addAndGet(answer.reads());
        }
    }

    void failed(Kind kind, String why) {
        errors.get(kind).incrementAndGet();
        if (told.size() < MOST_TOLD) {
            told.add(kind.words() + ": " + why);
        }
    }

    /** Somebody could not begin in time, because what they did before took too long. */
    void late() {
        if (counting) {
            late.incrementAndGet();
        }
    }

    long count(Kind kind) {
        return times.get(kind).getTotalCount();
    }

    long errors(Kind kind) {
        return errors.get(kind).get();
    }

    long allErrors() {
        return errors.values().stream().mapToLong(AtomicLong::get).sum();
    }

    List<String> told() {
        return told;
    }

    long lateStarts() {
        return late.get();
    }

    double millis(Kind kind, double percentile) {
        return times.get(kind).getValueAtPercentile(percentile) / 1_000.0;
    }

    /** Of the processor, half of the times less than this. */
    double workMillis(Kind kind) {
        return work.get(kind).getValueAtPercentile(50) / 1_000.0;
    }

    double meanReads(Kind kind) {
        return count(kind) == 0 ? 0 : (double) reads.get(kind).get() / count(kind);
    }
}
