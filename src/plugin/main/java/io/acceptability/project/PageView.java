package io.acceptability.project;

/**
 * The frame of the page.
 *
 * @param projectKey as REST addresses it
 * @param subject the project's own judgement, as REST addresses it
 * @param record address of the record of the project's judgements; for those who do not administer it, of their own ones in it
 */
public record PageView(String projectKey, String subject, String record, Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }
}
