package io.acceptability.panel;

/**
 * One thing looked at, how it stands, and what can be done about it.
 *
 * @param source {@code SIGNAL}, {@code ANSWER} or {@code CONSENT}
 * @param sentence observed and expected in one sentence; null where question and reply say it all
 * @param act what the viewer can do about it, or null
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
        ActView act) {}
