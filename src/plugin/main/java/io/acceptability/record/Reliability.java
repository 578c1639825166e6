package io.acceptability.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether what was forecast at 80 % held eight times of ten: the forecasts in bins of ten percent points, and how many of each bin held.
 * Where the record is not one person's own, bins are joined that would tell of too few people.
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

    /**
     * Whether forecasts came true.
     *
     * @param personal whether it is somebody's own record; otherwise neighbouring bins are joined until each may be told apart
     */
    static Reliability of(List<Case> all, boolean repairCounts, boolean personal) {
        List<Case> resolved = all.stream().filter(Case::isResolvedForecast).toList();
        Count count = Count.of(resolved.stream());
        if (resolved.size() < FEWEST) {
            return new Reliability(count, List.of());
        }
        SortedMap<Integer, List<Case>> byBin = resolved.stream()
                .collect(Collectors.groupingBy(
                        it -> Math.min(it.forecast().orElseThrow(), 99) / WIDTH, TreeMap::new, Collectors.toList()));
        return new Reliability(
                count,
                groups(byBin, personal).stream()
                        .map(group -> bin(group, repairCounts))
                        .toList());
    }

    /** Some neighbouring bins, from the tens of the first to those of the last. */
    private record Group(int first, int last, List<Case> cases) {
        Group with(Group next) {
            List<Case> all = new ArrayList<>(cases);
            all.addAll(next.cases());
            return new Group(first, next.last(), all);
        }
    }

    /** From below, each with as many as it takes; what is left over at the top goes to the last one. */
    private static List<Group> groups(SortedMap<Integer, List<Case>> byBin, boolean personal) {
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<Integer, List<Case>> bin : byBin.entrySet()) {
            Group next = new Group(bin.getKey(), bin.getKey(), bin.getValue());
            int last = groups.size() - 1;
            if (!personal && last >= 0 && isTooSmall(groups.get(last))) {
                groups.set(last, groups.get(last).with(next));
            } else {
                groups.add(next);
            }
        }
        int last = groups.size() - 1;
        if (!personal && last > 0 && isTooSmall(groups.get(last))) {
            Group top = groups.remove(last);
            groups.set(last - 1, groups.get(last - 1).with(top));
        }
        return groups;
    }

    private static boolean isTooSmall(Group group) {
        return Withheld.of(group.cases(), false).isPresent();
    }

    private static Bin bin(Group group, boolean repairCounts) {
        List<Case> cases = group.cases();
        double mean = cases.stream()
                .mapToInt(it -> it.forecast().orElseThrow())
                .average()
                .orElseThrow();
        return new Bin(
                group.first() * WIDTH,
                (group.last() + 1) * WIDTH,
                mean,
                Share.of(cases, it -> it.result().held(repairCounts)));
    }

    /** Whether there are enough cases for a picture. */
    public boolean isShown() {
        return resolved.value() >= FEWEST;
    }
}
