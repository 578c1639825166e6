package io.acceptability.records;

/**
 * A number that opens the cases behind it.
 *
 * @param code names the figure in the address
 * @param text the number
 * @param label what is counted, for those who only hear the number; shown beside it where there is room
 * @param href the page on which its cases are open, or null where there are none
 * @param current whether they are open now
 */
public record FigureView(String code, String text, String label, String href, boolean current) {}
