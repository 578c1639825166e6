package io.acceptability.domain;

import io.acceptability.Bundles;
import io.acceptability.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts as their readers get them; every issue is visible and called {@code PAY-<id>}. */
final class Worded {
    private static final Bundles BUNDLES = Bundles.all();
    private static final Wording ENGLISH = in(Locale.ENGLISH);
    private static final Wording CHINESE = in(Locale.SIMPLIFIED_CHINESE);

    private Worded() {}

    private static Wording in(Locale locale) {
        return new Wording(
                BUNDLES, locale, ZoneOffset.UTC, id -> Optional.of("PAY-" + id), id -> Optional.of("PAY Payments"));
    }

    /** As somebody reads it who may see nothing of what it is about. */
    static String toAStranger(Text text) {
        return new Wording(BUNDLES, Locale.ENGLISH, ZoneOffset.UTC, id -> Optional.empty(), id -> Optional.empty())
                .word(text);
    }

    static String english(Text text) {
        return ENGLISH.word(text);
    }

    static String chinese(Text text) {
        return CHINESE.word(text);
    }

    static List<String> english(List<Text> texts) {
        return texts.stream().map(ENGLISH::word).toList();
    }
}
