package io.acceptability.panel;

import java.util.List;

/**
 * One thing looked at, how it stands, and what can be done about it.
 *
 * @param source {@code SIGNAL}, {@code ANSWER} or {@code CONSENT}
 * @param sentence observed and expected in one sentence; null where question and reply say it all
 * @param never why it can never be conceded, where that is not said for the whole row; else null
 * @param concessions what the customer accepts of it
 * @param concede what the dialog needs that concedes it, or null where it cannot be conceded or not by this viewer
 * @param acts what the viewer can do about it
 */
public record ReadingView(
        String id,
        String source,
        Marked standing,
        boolean open,
        String sentence,
        DriversView drivers,
        AnswerView answer,
        ConsentView consent,
        String never,
        List<ConcessionView> concessions,
        ConcedeView concede,
        List<ActView> acts) {
    public boolean hasConcessions() {
        return !concessions.isEmpty();
    }
}
