package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;

/** Draws the parts of a project's page that change while it stays open, as this viewer may see them and in their language. */
public interface PortfolioHtml {
    /** The deliveries, filtered and ordered as the query asks. What it asks for and nobody knows is passed over. */
    String deliveries(SubjectInfo project, ApplicationUser viewer, PageQuery query);

    /** How many deliveries are under way, and what to expect of them. */
    String headline(SubjectInfo project, ApplicationUser viewer);
}
