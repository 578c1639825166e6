package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/** Base of the actions of Jira and its apps. */
public class JiraWebActionSupport extends ActionSupport implements CommandDriven {
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    private static final long serialVersionUID = 1L;

    public JiraWebActionSupport() {}

    public ApplicationUser getLoggedInUser() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getXsrfToken() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getRedirect(String defaultUrl) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String execute() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }
}
