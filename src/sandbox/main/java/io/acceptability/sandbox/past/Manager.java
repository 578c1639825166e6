package io.acceptability.sandbox.past;

import java.util.Random;

/** A delivery manager of the past, whose forecasts are good or bad in a known way. */
enum Manager {
    /** What is forecast at 80 % holds in eight of ten cases. */
    MIA("Mia Moreau", "calibrated") {
        @Override
        Forecast next(Random random) {
            int percent = 30 + 5 * random.nextInt(14);
            return new Forecast(percent, percent / 100.0);
        }
    },
    /** Promises twenty points more than comes. */
    NOAH("Noah Nilsen", "overconfident by 20 points") {
        @Override
        Forecast next(Random random) {
            int percent = 55 + 5 * random.nextInt(9);
            return new Forecast(percent, (percent - 20) / 100.0);
        }
    },
    /** Promises twenty points less than comes. */
    AVA("Ava Adeyemi", "underconfident by 20 points") {
        @Override
        Forecast next(Random random) {
            int percent = 30 + 5 * random.nextInt(10);
            return new Forecast(percent, (percent + 20) / 100.0);
        }
    },
    /** Says anything that can be said; seven of ten deliveries hold whatever was said. */
    LEO("Leo Lindqvist", "random") {
        @Override
        Forecast next(Random random) {
            return new Forecast(2 + random.nextInt(97), 0.7);
        }
    },
    /** Is always sure: 2 or 98 percent, and often wrong. */
    ZOE("Zoe Zimmermann", "extreme") {
        @Override
        Forecast next(Random random) {
            return random.nextInt(5) == 0 ? new Forecast(2, 0.35) : new Forecast(98, 0.8);
        }
    },
    /** Says 70 every time, which is right on the whole and tells no delivery from another. */
    WEI("Wei Wang", "always 70") {
        @Override
        Forecast next(Random random) {
            return new Forecast(70, 0.4 + 0.6 * random.nextDouble());
        }
    };

    /**
     * What is said and what is so.
     *
     * @param percent the forecast
     * @param chance that it holds, from 0 to 1
     */
    record Forecast(int percent, double chance) {}

    private final String displayName;
    private final String calibration;

    Manager(String displayName, String calibration) {
        this.displayName = displayName;
        this.calibration = calibration;
    }

    abstract Forecast next(Random random);

    /** The name to log in with, and the password. */
    String userName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }

    String calibration() {
        return calibration;
    }
}
