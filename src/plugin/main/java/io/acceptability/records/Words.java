package io.acceptability.records;

import io.acceptability.Wording;
import io.acceptability.domain.Text;
import java.time.Instant;

/** What the reader of a page gets to read, in their language. */
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

    String label(String key, Object... arguments) {
        return wording.word(Text.of(key, arguments));
    }

    String date(Instant at) {
        return wording.date(at);
    }

    String moment(Instant at) {
        return wording.moment(at);
    }
}
