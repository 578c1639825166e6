package io.acceptability.coverage;

import io.acceptability.Bundles;
import io.acceptability.Wording;
import io.acceptability.domain.Text;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Texts of coverage as their readers get them. */
final class CoverageWording {
    private CoverageWording() {}

    static String english(Text text) {
        return in(Locale.ENGLISH).word(text);
    }

    static Wording in(Locale locale) {
        return new Wording(Bundles.all(), locale, ZoneOffset.UTC, id -> Optional.empty(), id -> Optional.empty());
    }
}
