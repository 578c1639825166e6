package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.webwork.ActionCall;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/** Base of the actions of Jira and its apps, working as Jira's for the request under way. */
public class JiraWebActionSupport extends ActionSupport implements CommandDriven {
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    private static final long serialVersionUID = 1L;

    public JiraWebActionSupport() {}

    public ApplicationUser getLoggedInUser() {
        return CurrentUser.get().orElse(null);
    }

    public String getXsrfToken() {
        return ActionCall.current().xsrfToken();
    }

    public String getRedirect(String defaultUrl) {
        ActionCall.current().redirect(defaultUrl);
        return NONE;
    }

    @Override
    public String execute() throws Exception {
        return super.execute();
    }
}
