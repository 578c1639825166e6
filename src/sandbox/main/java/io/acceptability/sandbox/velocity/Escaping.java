package io.acceptability.sandbox.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every reference that a template inserts, except one whose name ends in {@code Html}. */
final class Escaping implements ReferenceInsertionEventHandler {

    private final GuardedUberspect guard;

    Escaping(GuardedUberspect guard) {
        this.guard = guard;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        boolean blocked = guard != null && guard.takeBlocked();
        if (value == null) {
            return blocked ? "" : null;
        }
        return isHtml(reference) ? value : escape(value.toString());
    }

    /** Whether a reference promises to be HTML already: {@code $bodyHtml}, {@code $!view.bodyHtml}, {@code $view.bodyHtml()}. */
    static boolean isHtml(String reference) {
        String name = reference;
        while (name.endsWith("}") || name.endsWith(")")) {
            name = name.endsWith("}") ? name.substring(0, name.length() - 1) : withoutArguments(name);
        }
        return name.endsWith("Html");
    }

    private static String withoutArguments(String call) {
        int depth = 0;
        for (int i = call.length() - 1; i >= 0; i--) {
            if (call.charAt(i) == ')') {
                depth++;
            } else if (call.charAt(i) == '(' && --depth == 0) {
                return call.substring(0, i);
            }
        }
        return "";
    }

    /** Text as HTML. */
    static String escape(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
