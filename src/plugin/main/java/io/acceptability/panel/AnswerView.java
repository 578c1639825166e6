package io.acceptability.panel;

import java.util.List;

/**
 * A question only a person can answer, and what was answered.
 *
 * @param reply the answer in a word, or null while nobody has answered
 * @param note why, or null
 * @param by who answered and when, or null
 * @param choices yes, no and don't know, the given one selected
 */
public record AnswerView(
        String question,
        String text,
        String help,
        String reply,
        String note,
        LinkView link,
        String by,
        List<Choice> choices) {
    public String dialog() {
        return "answer-" + question;
    }
}
