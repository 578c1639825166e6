package io.acceptability.project;

import java.util.List;

/**
 * The deliveries of a project, filtered and ordered.
 *
 * @param form where the form of the filters leads to where no script runs
 * @param item what that address selects in the project's sidebar
 * @param order as it stands in the address; empty for the usual
 * @param heads names of the four dimensions for the head of their column
 * @param said what is said to a screen reader when the list was drawn anew
 * @param age how old the oldest reading on it was when it was drawn, in milliseconds
 * @param read that age in words
 * @param hidden how many more there are that the viewer cannot see; null where there are none, or nobody counted
 * @param nothing why there are none; null where there are some
 * @param before address of the part before, or null
 * @param after address of the part after, or null
 */
public record ListView(
        String form,
        String item,
        String order,
        List<OrderView> orders,
        List<FilterView> filters,
        List<HeadView> heads,
        List<GroupView> groups,
        String said,
        String range,
        long age,
        String read,
        String hidden,
        NothingView nothing,
        String before,
        String after,
        Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }

    /** Whether there is anything to filter or order. */
    public boolean hasTools() {
        return nothing == null || nothing.inPlace();
    }

    /** Whether a filter leaves anything out. */
    public boolean isFiltered() {
        return filters.stream().anyMatch(FilterView::active);
    }
}
