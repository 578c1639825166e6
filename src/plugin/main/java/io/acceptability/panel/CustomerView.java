package io.acceptability.panel;

import java.util.List;

/**
 * How and when the customer was heard.
 *
 * @param silence the silence clock in a sentence
 * @param earlier evidence that newer evidence has replaced, newest first
 * @param contacts newest first
 * @param past that only the newest of the past is shown, or null where all of it is
 */
public record CustomerView(
        String silence,
        List<ConsentView> earlier,
        String earlierLabel,
        List<ContactView> contacts,
        List<ContactView> olderContacts,
        String olderLabel,
        String past) {
    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }

    public boolean hasOlder() {
        return !olderContacts.isEmpty();
    }
}
