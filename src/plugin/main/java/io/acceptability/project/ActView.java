package io.acceptability.project;

/**
 * The next act in a narrow column: what to do stands out, what it is about follows.
 *
 * @param first up to the first colon
 * @param rest from there on; empty where there is none
 */
public record ActView(String first, String rest) {
    /** Split at the colon as this language writes it. */
    static ActView of(String act, String colon) {
        int at = act.indexOf(colon.strip());
        return at < 0 ? new ActView(act, "") : new ActView(act.substring(0, at), act.substring(at));
    }

    /** The whole sentence. */
    public String whole() {
        return first + rest;
    }
}
