package io.acceptability.panel;

import io.acceptability.Wording;
import io.acceptability.domain.Text;

/** What a viewer reads, in their language: sentences of the judgement, labels of the panel, dates. */
final class Words {
    private final Wording wording;

    Words(Wording wording) {
        this.wording = wording;
    }

    String of(Text text) {
        return wording.word(text);
    }

    /** Somebody's name, or that it was erased. */
    String name(String name) {
        return wording.name(name);
    }

    /** A text of the panel with arguments of any kind that {@link Text} takes. */
    String label(String key, Object... arguments) {
        return wording.word(Text.of(key, arguments));
    }
}
