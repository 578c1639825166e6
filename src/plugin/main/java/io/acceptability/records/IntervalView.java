package io.acceptability.records;

import io.acceptability.record.Share;

/**
 * A share and the interval in which it may lie, drawn on a line from 0 to 100 %; the words stand beside it.
 *
 * @param x where the interval begins, in units of the picture, which is {@link #WIDTH} wide
 * @param width how wide the interval is
 * @param at where the share is
 */
public record IntervalView(int x, int width, int at) {
    /** Wide enough to be told from 0 to 100. */
    static final int WIDTH = 200;

    private static final int EDGE = 10;

    /** The picture, or null where there is no case. */
    static IntervalView of(Share share) {
        return share.interval().isEmpty()
                ? null
                : new IntervalView(
                        at(share.interval().get().low()),
                        at(share.interval().get().high())
                                - at(share.interval().get().low()),
                        at(share.value().orElseThrow()));
    }

    private static int at(double share) {
        return Math.toIntExact(EDGE + Math.round(share * (WIDTH - 2 * EDGE)));
    }
}
