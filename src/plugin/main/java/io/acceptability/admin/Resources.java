package io.acceptability.admin;

/** The web resources that our pages ask Jira for; their modules stand in the descriptor. */
final class Resources {
    static final String LEDGER = "io.acceptability.jira:page-resources";
    static final String POLICY = "io.acceptability.jira:policy-resources";
    static final String COVERAGE = "io.acceptability.jira:coverage-resources";

    private Resources() {}
}
