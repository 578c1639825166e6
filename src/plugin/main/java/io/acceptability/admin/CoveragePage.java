package io.acceptability.admin;

/** The page of coverage, without what it covers: that comes from REST. */
public record CoveragePage(String title, String lead, String policy, Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }
}
