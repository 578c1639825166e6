package io.acceptability.records;

/** The web resources that our pages ask Jira for; their modules stand in the descriptor. */
final class Resources {
    static final String RECORDS = "io.acceptability.jira:records-resources";

    private Resources() {}
}
