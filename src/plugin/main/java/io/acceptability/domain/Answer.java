package io.acceptability.domain;

import java.util.Objects;

/** A person's answer to a question. */
public record Answer(
        Question question,
        Reply reply,
        String note,
        @Nullable String link,
        Act act) {
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(act, "act");
    }
}
