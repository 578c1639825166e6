package io.acceptability.project;

import java.util.List;

/**
 * One delivery.
 *
 * @param alarm that it is about to blow up, in words; null where it is not
 * @param note how it was delivered, or that it is closed; null while it is under way
 * @param tone {@code bad} for a note about a delivery that nobody had confirmed, else {@code quiet}
 * @param judged how long ago somebody entered anything
 * @param term how long its confirmation counts, or null
 * @param soon whether that is soon over
 * @param contact how long ago the customer was heard; null where they never were
 * @param owner null where there is nobody
 * @param act null where nothing is left to do
 */
public record RowView(
        String key,
        String href,
        String summary,
        String alarm,
        String note,
        String tone,
        List<DimensionView> dimensions,
        Mark verdict,
        String judged,
        Mark confirmation,
        String term,
        boolean soon,
        String contact,
        String owner,
        ActView act) {}
