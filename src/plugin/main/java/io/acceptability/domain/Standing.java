package io.acceptability.domain;

import java.util.Collection;

/** How a reading or a finding stands. Ordered from best to worst; names are persisted: never rename. */
public enum Standing {
    /** What was expected is there. */
    HOLDS,
    /** Something gives way, but it can be carried: conceded, repaired, planned. */
    STRAINED,
    /** It cannot be said; worse than strained, because nobody knows what it hides. */
    UNKNOWN,
    /** Beyond what anybody can carry. Never negotiable. */
    BROKEN;

    public boolean isWorseThan(Standing other) {
        return compareTo(other) > 0;
    }

    /** The worse of the two. */
    public Standing or(Standing other) {
        return isWorseThan(other) ? this : other;
    }

    /** The worst of all, {@link #HOLDS} when there are none. */
    public static Standing worst(Collection<Standing> standings) {
        return standings.stream().reduce(HOLDS, Standing::or);
    }

    /** The standing's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.standing." + name());
    }
}
