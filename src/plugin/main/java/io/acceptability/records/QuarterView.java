package io.acceptability.records;

/**
 * The deliveries of three months.
 *
 * @param share how many held, or null where it is not shown
 * @param why why it is not shown, or null
 */
public record QuarterView(String name, FigureView delivered, ShareView share, String why) {}
