package io.acceptability.sandbox.probe;

import java.util.List;

/** What the probe's templates see: some methods are in its allow-list, some are not. */
public record ProbeView(String title, List<String> tags) {

    public String getListed() {
        return "listed <b>";
    }

    public String getUnlisted() {
        return "unlisted";
    }

    public String label(String text, int times) {
        return text.repeat(times);
    }

    public String bodyHtml() {
        return "<em>html</em>";
    }
}
