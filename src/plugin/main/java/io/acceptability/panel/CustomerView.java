package io.acceptability.panel;

import java.util.List;

/**
 * How and when the customer was heard.
 *
 * @param silence the silence clock in a sentence
 * @param earlier evidence that newer evidence has replaced, newest first
 * @param contacts newest first
 */
public record CustomerView(
        String silence,
        List<ConsentView> earlier,
        String earlierLabel,
        List<ContactView> contacts,
        List<ContactView> olderContacts) {
    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }

    public boolean hasOlder() {
        return !olderContacts.isEmpty();
    }
}
