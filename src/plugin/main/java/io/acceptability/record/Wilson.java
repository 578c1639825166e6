package io.acceptability.record;

/**
 * The Wilson score interval of a share at 95 %, without continuity correction.
 *
 * <p>It stays within 0 and 1 and is honest for few cases, where the usual interval claims certainty after three of three. E. B.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
public final class Wilson {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The interval of a share.
     *
     * @throws IllegalArgumentException when there is no case, or there are more hits than cases
     */
    public static Interval interval(int hits, int cases) {
        if (cases <= 0 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases + " is no share");
        }
        double n = cases;
        double share = hits / n;
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        // Exactly 0 and 1 where all or none hit: rounding must not leave the share outside of its own interval.
        double low = hits == 0 ? 0 : Math.max(0, centre - half);
        double high = hits == cases ? 1 : Math.min(1, centre + half);
        return new Interval(low, high);
    }
}
