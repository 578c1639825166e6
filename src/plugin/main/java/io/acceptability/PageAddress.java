package io.acceptability;

/** The address of the page that Jira is making right now, for what is drawn into it. */
public interface PageAddress {
    /** What it asks for; outside a request it asks for nothing. */
    PageQuery query();
}
