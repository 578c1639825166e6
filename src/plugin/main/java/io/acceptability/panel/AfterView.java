package io.acceptability.panel;

import java.util.List;

/**
 * What came after the latest delivery: the observation window, what the facts say, and how people say it went.
 *
 * @param state where the observation stands, for scripts and tests
 * @param delivered when and how it was delivered; null where the panel says so already, because it still is
 * @param window until when it is observed, and how long that still is
 * @param passed the share of the window that has passed, in percent
 * @param open whether the window is still running
 * @param asks why somebody should say how it went, or null where nobody needs to
 * @param current the outcome that counts, or null while there is none
 * @param earlier outcomes that no longer count, newest first
 * @param earlierLabel how many of them there are
 * @param folded whether the facts are folded away, so that the reasoning is judged before the result
 * @param signs what the facts say against it; empty where they say nothing
 * @param nothing that they say nothing, or why they cannot be read; null where there are signs
 * @param proposed what the facts come to, or null where they cannot be read
 * @param act what the button is called that says how it went
 * @param form what its dialog offers; null for those who may not judge
 */
public record AfterView(
        String state,
        String delivered,
        String window,
        int passed,
        boolean open,
        String asks,
        OutcomeView current,
        List<OutcomeView> earlier,
        String earlierLabel,
        boolean folded,
        List<SignView> signs,
        String nothing,
        Marked proposed,
        String act,
        OutcomeForm form) {
    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }
}
