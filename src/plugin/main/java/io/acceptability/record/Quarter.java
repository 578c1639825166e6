package io.acceptability.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The deliveries of three months.
 *
 * @param year of the calendar
 * @param quarter 1 to 4
 * @param cases all that were delivered in it
 * @param held how many of the resolved ones held, or empty when it is withheld
 * @param withheld why it is not shown, or empty when it is
 */
public record Quarter(int year, int quarter, Count cases, Optional<Share> held, Optional<Withheld> withheld) {
    /** The quarters in which anything was delivered, oldest first. */
    static List<Quarter> of(List<Case> cases, ZoneId zone, boolean repairCounts, boolean personal) {
        Map<Integer, List<Case>> byQuarter = cases.stream()
                .collect(Collectors.groupingBy(it -> number(it.at(), zone), TreeMap::new, Collectors.toList()));
        return byQuarter.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), repairCounts, personal))
                .toList();
    }

    private static Quarter of(int number, List<Case> delivered, boolean repairCounts, boolean personal) {
        List<Case> resolved =
                delivered.stream().filter(it -> it.result().isResolved()).toList();
        Optional<Withheld> withheld = Withheld.of(resolved, personal);
        return new Quarter(
                Math.floorDiv(number, 4),
                Math.floorMod(number, 4) + 1,
                Count.of(delivered.stream()),
                withheld.isPresent()
                        ? Optional.empty()
                        : Optional.of(Share.of(resolved, it -> it.result().held(repairCounts))),
                withheld);
    }

    /** Counts quarters on, so that they sort. */
    private static int number(Instant at, ZoneId zone) {
        ZonedDateTime day = at.atZone(zone);
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }
}
