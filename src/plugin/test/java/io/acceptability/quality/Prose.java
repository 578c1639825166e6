package io.acceptability.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells text for people from the names, selectors and markup that programs are full of. */
final class Prose {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TWO_WORDS = Pattern.compile("(^|[^\\w.#\\[-])[A-Za-z]{2,} [a-z]{2,}([ .,:;!?’']|$)");
    private static final Pattern CODE = Pattern.compile("^use strict$|[<>{}\\[\\]=]|^[.#]|\\w-\\w");
    private static final Pattern TOKEN = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/"
            + "|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|`(?s:(?:[^`\\\\]|\\\\.)*)`");
    private static final Pattern SPOKEN =
            Pattern.compile("(\\.(?:textContent|innerText|title|placeholder|ariaLabel|alt)\\s*=\\s*|\\.text\\(\\s*"
                    + "|setAttribute\\(\\s*['\"](?:title|aria-label|placeholder|alt)['\"]\\s*,\\s*)$");

    private Prose() {}

    /** Whether a literal, in its quotes or not, reads like something a person should see. */
    static boolean isIn(String literal) {
        String text = literal.replaceAll("^['\"`]|['\"`]$", "");
        return HAN.matcher(text).find()
                || TWO_WORDS.matcher(text).find() && !CODE.matcher(text).find();
    }

    /** The string literals of a script that are text for people: by how they read, or by where they are put. */
    static List<String> inScript(String script) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(script);
        while (token.find()) {
            String literal = token.group();
            if (literal.startsWith("//") || literal.startsWith("/*")) {
                continue;
            }
            boolean spoken = SPOKEN.matcher(script.substring(0, token.start())).find()
                    && literal.codePoints().anyMatch(Character::isLetter);
            if (spoken || isIn(literal)) {
                found.add(literal);
            }
        }
        return found;
    }
}
