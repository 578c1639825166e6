package io.acceptability;

import io.acceptability.domain.Reminder;
import java.util.List;

/**
 * What one person is reminded of, and the names they may read in it.
 *
 * @param items the worst first
 */
public record ReminderList(List<Item> items, IssueNames names) {
    /** A subject that waits for its owner. */
    public record Item(SubjectInfo subject, Reminder reminder) {}

    public ReminderList {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
