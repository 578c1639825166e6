package io.acceptability.sandbox.webres;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira's {@code jsI18n} transformer: calls of {@code I18n.getText('key')} in a script become the text, those with more
 * arguments a call that formats it in the browser.
 */
final class JsTexts {

    private static final Pattern CALL =
            Pattern.compile("\\b((?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\2\\s*([,)])");

    private final I18nResolver texts;

    JsTexts(I18nResolver texts) {
        this.texts = texts;
    }

    String translate(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(java.util.regex.MatchResult call, Locale locale) {
        String key = call.group(3);
        return call.group(4).equals(")")
                ? literal(texts.getText(locale, key))
                : "AJS.format(" + literal(texts.getRawText(locale, key)) + ",";
    }

    /** A string literal that is safe inside a script element too. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '<', '>', '&', '\'', '\u2028', '\u2029' -> literal.append(String.format("\\u%04x", (int) c));
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
