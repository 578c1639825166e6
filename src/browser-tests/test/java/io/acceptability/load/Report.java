package io.acceptability.load;

import io.acceptability.load.Load.Sample;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Tells what came of a run, as it stands in the documentation. */
final class Report {
    private static final double[] PERCENTILES = {50, 90, 99};
    private static final double AIM = 1.10;

    private final Settings settings;
    private final Tally tally;
    private final List<Sample> samples;
    private final double cores;

    /** @param cores how many processors the sandbox kept busy */
    Report(Settings settings, Tally tally, List<Sample> samples, double cores) {
        this.settings = settings;
        this.tally = tally;
        this.samples = samples;
        this.cores = cores;
    }

    void print() {
        System.out.printf(
                "%n%,d epics, %,d issues, %s, %d processors of which the sandbox used %.2f, %d people, %d minutes%n%n",
                settings.epics(),
                settings.issues(),
                settings.database().isPresent() ? "PostgreSQL" : "H2",
                Runtime.getRuntime().availableProcessors(),
                cores,
                settings.users(),
                settings.measured().toMinutes());
        System.out.println("| | count | errors | 50 % ms | 90 % ms | 99 % ms | processor 50 % ms | host reads |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        for (Kind kind : Kind.values()) {
            System.out.printf(
                    "| %s | %,d | %d | %.2f | %.2f | %.2f | %.2f | %.1f |%n",
                    kind.words(),
                    tally.count(kind),
                    tally.errors(kind),
                    tally.millis(kind, 50),
                    tally.millis(kind, 90),
                    tally.millis(kind, 99),
                    tally.workMillis(kind),
                    tally.meanReads(kind));
        }
        System.out.println();
        compare("view", Kind.VIEW, Kind.VIEW_WITHOUT);
        compare("transition", Kind.TRANSITION, Kind.TRANSITION_WITHOUT);
        compare("unguarded transition", Kind.TRANSITION_UNGUARDED, Kind.TRANSITION_WITHOUT);
        compare("transition back", Kind.BACK, Kind.BACK_WITHOUT);
        System.out.printf("%nBegun late: %,d%n", tally.lateStarts());
        memory();
        errors();
    }

    private void compare(String what, Kind with, Kind without) {
        StringBuilder line = new StringBuilder(what + ", with : without:");
        for (double percentile : PERCENTILES) {
            double more = tally.millis(with, percentile);
            double less = tally.millis(without, percentile);
            line.append(" %.0f %% %.2f (%+.2f ms)".formatted(percentile, more / less, more - less));
        }
        line.append("; processor %.2f (%+.2f ms)"
                .formatted(
                        tally.workMillis(with) / tally.workMillis(without),
                        tally.workMillis(with) - tally.workMillis(without)));
        boolean met = tally.millis(with, 90) <= AIM * tally.millis(without, 90);
        System.out.println(line + (met ? "; within " : "; not within ") + AIM + " at 90 %");
    }

    private void memory() {
        System.out.printf(
                "Heap after collection %.1f to %.1f MiB, %+.3f MiB a minute; process %.1f to %.1f MiB, %+.3f MiB a minute%n",
                first().memory().heap(),
                last().memory().heap(),
                slope(sample -> sample.memory().heap()),
                first().memory().resident(),
                last().memory().resident(),
                slope(sample -> sample.memory().resident()));
    }

    /** By the least squares, in MiB a minute. */
    private double slope(ToDoubleFunction<Sample> value) {
        double minutes = samples.stream().mapToDouble(Sample::minute).average().orElse(0);
        double values = samples.stream().mapToDouble(value).average().orElse(0);
        double both = 0;
        double square = 0;
        for (Sample sample : samples) {
            both += (sample.minute() - minutes) * (value.applyAsDouble(sample) - values);
            square += Math.pow(sample.minute() - minutes, 2);
        }
        return square == 0 ? 0 : both / square;
    }

    private Sample first() {
        return samples.get(0);
    }

    private Sample last() {
        return samples.get(samples.size() - 1);
    }

    private void errors() {
        System.out.printf("%,d errors%n", tally.allErrors());
        tally.told().forEach(error -> System.out.println("  " + error));
    }
}
