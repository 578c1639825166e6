package io.acceptability.people;

import io.acceptability.Wording;
import io.acceptability.domain.Text;
import java.util.List;

/** What the reader of the page gets to read, in their language. */
final class Words {
    private final Wording wording;

    Words(Wording wording) {
        this.wording = wording;
    }

    /** What people typed, one after the other. */
    String list(List<String> items) {
        return String.join(wording.word(Text.of("acceptability.list.items", "", "")), items);
    }

    String label(String key, Object... arguments) {
        return wording.word(Text.of(key, arguments));
    }
}
