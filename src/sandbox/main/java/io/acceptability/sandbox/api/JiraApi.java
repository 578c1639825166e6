package io.acceptability.sandbox.api;

import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.web.Web;

/** Adds Jira's REST resources to the web server. */
public final class JiraApi {
    private JiraApi() {}

    public static void addTo(Web web, SandboxJira jira) {}
}
