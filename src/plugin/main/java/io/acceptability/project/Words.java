package io.acceptability.project;

import io.acceptability.Wording;
import io.acceptability.domain.Text;
import java.time.LocalDate;

/** What the reader of the page gets to read, in their language. */
final class Words {
    private final Wording wording;

    Words(Wording wording) {
        this.wording = wording;
    }

    String of(Text text) {
        return wording.word(text);
    }

    String label(String key, Object... arguments) {
        return wording.word(Text.of(key, arguments));
    }

    String date(LocalDate day) {
        return wording.date(day);
    }
}
