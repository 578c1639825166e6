package io.acceptability.records;

/**
 * A share with its interval.
 *
 * @param value in percent, or words where there is no case
 * @param interval in words, or null where there is no case
 * @param range the interval alone, for a column of them, or null where there is no case
 * @param picture of the interval, or null where there is no case
 */
public record ShareView(
        String title,
        String value,
        String interval,
        String range,
        IntervalView picture,
        FigureView hits,
        FigureView cases,
        String sentence) {}
