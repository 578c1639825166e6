package io.acceptability.panel;

import java.util.List;

/**
 * Why a confirmation given once counts no more: it got stale, it expired, or it was withdrawn.
 *
 * @param tone as in {@link Marked}
 * @param details what got worse since, one by one; empty where the heading says it all
 * @param way what makes it count again
 */
public record StateView(String tone, String heading, List<String> details, String way) {
    public boolean hasDetails() {
        return !details.isEmpty();
    }
}
