package io.acceptability.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether what was forecast at 80 % held eight times of ten: the forecasts in bins of ten percent points, and how many of each bin held.
 *
 * @param resolved the cases with a forecast that held or broke; below {@link #FEWEST} of them they are told one by one instead, because
 *     a picture of so few would show nothing but chance
 * @param bins those with a case in them, by rising forecast; none below {@link #FEWEST}
 */
public record Reliability(Count resolved, List<Bin> bins) {
    /** From how many resolved forecasts on there is a picture. */
    public static final int FEWEST = 30;

    private static final int WIDTH = 10;

    /**
     * The forecasts from {@code from} on and below {@code to}, in percent; the last bin has 100 in it too.
     *
     * @param meanForecast in percent
     * @param held how many of them held
     */
    public record Bin(int from, int to, double meanForecast, Share held) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    static Reliability of(List<Case> all, boolean repairCounts) {
        List<Case> resolved = all.stream().filter(Case::isResolvedForecast).toList();
        Count count = Count.of(resolved.stream());
        if (resolved.size() < FEWEST) {
            return new Reliability(count, List.of());
        }
        Map<Integer, List<Case>> byBin = resolved.stream()
                .collect(Collectors.groupingBy(
                        it -> Math.min(it.forecast().orElseThrow(), 99) / WIDTH, TreeMap::new, Collectors.toList()));
        return new Reliability(
                count,
                byBin.entrySet().stream()
                        .map(bin -> bin(bin.getKey() * WIDTH, bin.getValue(), repairCounts))
                        .toList());
    }

    private static Bin bin(int from, List<Case> cases, boolean repairCounts) {
        double mean = cases.stream()
                .mapToInt(it -> it.forecast().orElseThrow())
                .average()
                .orElseThrow();
        return new Bin(
                from, from + WIDTH, mean, Share.of(cases, it -> it.result().held(repairCounts)));
    }

    /** Whether there are enough cases for a picture. */
    public boolean isShown() {
        return resolved.value() >= FEWEST;
    }
}
