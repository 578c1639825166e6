package io.acceptability.project;

/**
 * The frame of the page.
 *
 * @param projectKey as REST addresses it
 * @param subject the project's own judgement, as REST addresses it
 */
public record PageView(String projectKey, String subject, Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }
}
