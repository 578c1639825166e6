package io.acceptability.project;

/**
 * The head of a dimension's column.
 *
 * @param name its whole name
 * @param head the name in one short word
 */
public record HeadView(String name, String head) {}
