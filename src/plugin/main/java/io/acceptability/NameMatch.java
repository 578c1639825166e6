package io.acceptability;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two typed names are the same: whatever their case, their spaces and the width of their letters. */
final class NameMatch {
    private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsHan}{2,}");

    private NameMatch() {}

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Whether what was typed as a name says this name: nothing else, or, where the name is more than one word or a whole address, with
     * words around it, as in "Dana Delgado, for the first weeks". A single word may be part of anything.
     */
    static boolean says(String typed, String name) {
        String wanted = key(name);
        boolean telling = wanted.contains(" ")
                || wanted.contains("@")
                || IDEOGRAPHS.matcher(wanted).matches();
        return telling
                ? Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])")
                        .matcher(key(typed))
                        .find()
                : key(typed).equals(wanted);
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
