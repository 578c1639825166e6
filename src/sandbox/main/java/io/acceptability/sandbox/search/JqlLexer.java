package io.acceptability.sandbox.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted texts and signs. */
final class JqlLexer {
    private static final String RESERVED = "=!~<>(),|&";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** One piece of a query; {@code quoted} words are never keywords. */
    record Token(String text, boolean quoted, boolean sign, int position) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private JqlLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) throws JqlException {
        JqlLexer lexer = new JqlLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() throws JqlException {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (RESERVED.indexOf(c) >= 0) {
            sign();
        } else {
            word();
        }
    }

    private void quoted(char quote) throws JqlException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                char escaped = text.charAt(at);
                value.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                value.append(text.charAt(at));
            }
            at++;
        }
        if (at >= text.length()) {
            throw new JqlException("Error in the JQL Query: The quoted string '" + value
                    + "' has not been completed. (line 1, character " + (start + 1) + ")");
        }
        at++;
        tokens.add(new Token(value.toString(), true, false, start));
    }

    private void sign() {
        int start = at;
        String two = text.substring(at, Math.min(at + 2, text.length()));
        boolean pair = List.of("!=", "!~", "<=", ">=", "&&", "||").contains(two);
        at += pair ? 2 : 1;
        tokens.add(new Token(pair ? two : two.substring(0, 1), false, true, start));
    }

    private void word() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && RESERVED.indexOf(text.charAt(at)) < 0
                && text.charAt(at) != '"'
                && text.charAt(at) != '\'') {
            at++;
        }
        tokens.add(new Token(text.substring(start, at), false, false, start));
    }
}
