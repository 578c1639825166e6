package io.acceptability.sandbox.pages;

/**
 * An issue in a list, ready for templates.
 *
 * @param typeCss the class of the square before the type
 * @param statusCss the classes of the status lozenge
 */
public record IssueLine(
        String key,
        String summary,
        String type,
        String typeCss,
        String status,
        String statusCss,
        String priority,
        String assignee,
        String resolution,
        String due,
        String updated,
        boolean resolved) {}
