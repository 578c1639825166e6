package io.acceptability.sandbox.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Draws the past: the same one on every day, but for its dates, which end a few days before today. */
final class PastDraw {
    static final long SEED = 20_261;
    static final int DELIVERIES = 500;

    private static final int DAYS = 720;
    private static final int OBSERVED_DAYS = 33;
    private static final List<String> STRAINED =
            List.of("goal.scope-done", "goal.acceptance-tests", "future.unplanned-gaps");
    private static final List<String> DIMENSIONS =
            List.of("TECHNICAL_FLOOR", "BUSINESS_GOAL", "CUSTOMER_EXPECTATION", "FUTURE_ROOM");
    private static final List<String> MISREADINGS = List.of("SILENCE", "SIGNATURE_ONLY", "COMPROMISE");
    private static final List<String> REASONING = List.of("YES", "NO", "UNSURE");

    private final Random random = new Random(SEED);
    private final LocalDate today;

    PastDraw(LocalDate today) {
        this.today = today;
    }

    /** All of them, oldest first. */
    List<PastDelivery> all() {
        List<PastDelivery> all = new ArrayList<>();
        Manager[] managers = Manager.values();
        for (int i = 0; i < DELIVERIES; i++) {
            all.add(next(managers[i % managers.length]));
        }
        all.sort(Comparator.comparing(PastDelivery::at));
        return List.copyOf(all);
    }

    private PastDelivery next(Manager manager) {
        int daysAgo = 3 + random.nextInt(DAYS - 3);
        Instant at = today.minusDays(daysAgo)
                .atTime(9 + random.nextInt(8), random.nextInt(60), random.nextInt(60))
                .atZone(ZoneId.systemDefault())
                .toInstant();
        Manager.Forecast forecast = manager.next(random);
        boolean confirmed = !happens(6);
        double chance = confirmed ? forecast.chance() : 0.5;
        String way = confirmed ? PastDelivery.GATE : happens(50) ? "MIGRATION" : "TRANSITION";
        String outcome = outcome(daysAgo, random.nextDouble() < chance);
        boolean broke = PastDelivery.BROKE.equals(outcome);
        boolean failed = broke || PastDelivery.HELD_WITH_REPAIR.equals(outcome);
        Boolean inside = failed ? (Boolean) !happens(25) : null;
        return new PastDelivery(
                manager,
                at,
                way,
                confirmed ? forecast.percent() : null,
                chance,
                happens(30) ? oneOf(STRAINED) : null,
                confirmed && happens(10),
                outcome,
                broke && happens(12),
                inside,
                broke || (failed && happens(50)) ? oneOf(DIMENSIONS) : null,
                Boolean.TRUE.equals(inside) && happens(60) ? oneOf(MISREADINGS) : null,
                cooperation(outcome),
                outcome == null || happens(20) ? null : oneOf(REASONING),
                // Said once the window is over, and never in the future.
                Math.min(daysAgo - 1, OBSERVED_DAYS - 2 + random.nextInt(15)));
    }

    private String outcome(int daysAgo, boolean held) {
        if (daysAgo < OBSERVED_DAYS || happens(3)) {
            return null;
        } else if (happens(4)) {
            return PastDelivery.UNRESOLVABLE;
        } else if (!held) {
            return PastDelivery.BROKE;
        }
        return happens(25) ? PastDelivery.HELD_WITH_REPAIR : PastDelivery.HELD;
    }

    private String cooperation(String outcome) {
        if (outcome == null) {
            return null;
        }
        return switch (outcome) {
            case PastDelivery.HELD -> happens(95) ? "GOES_ON" : "STRAINED";
            case PastDelivery.HELD_WITH_REPAIR -> happens(75) ? "GOES_ON" : "STRAINED";
            case PastDelivery.BROKE -> happens(35) ? "GOES_ON" : happens(60) ? "STRAINED" : "OVER";
            default -> happens(50) ? "GOES_ON" : null;
        };
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
