package io.acceptability.record;

/** Within which bounds a share may lie, both from 0 to 1. */
public record Interval(double low, double high) {
    public Interval {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("no interval of shares goes from " + low + " to " + high);
        }
    }

    public boolean contains(double share) {
        return low <= share && share <= high;
    }
}
