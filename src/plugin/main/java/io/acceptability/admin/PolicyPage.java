package io.acceptability.admin;

import java.util.List;

/**
 * The page of a policy: its form, without the values.
 *
 * @param failure why there is nothing to configure, or null
 * @param rest the policy's path in REST, below {@code policy/}
 * @param projectKey empty for the policy of all of Jira
 * @param export the address from which the policy is downloaded
 * @param file the name of the downloaded file
 */
public record PolicyPage(
        String title,
        String lead,
        String failure,
        String rest,
        String projectKey,
        String projectName,
        String inherit,
        String export,
        String file,
        List<FieldGroup> groups,
        Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }
}
