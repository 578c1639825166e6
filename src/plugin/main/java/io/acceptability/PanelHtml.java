package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;

/** Draws the panel of a subject, for the page that shows it first and for the page that draws it anew after a write. */
public interface PanelHtml {
    /** The panel's HTML as this viewer may see it, in their language. */
    String render(SubjectInfo subject, ApplicationUser viewer);
}
