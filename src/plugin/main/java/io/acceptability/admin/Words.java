package io.acceptability.admin;

import io.acceptability.LedgerView;
import io.acceptability.Wording;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the reader of a page gets to read, in their language. */
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

    /** What an entry says, with nothing left to be worded. */
    Map<String, Object> content(LedgerView.Entry entry) {
        return entry.content(wording);
    }

    String date(LocalDate day) {
        return wording.date(day);
    }

    String moment(Instant at) {
        return wording.moment(at);
    }
}
