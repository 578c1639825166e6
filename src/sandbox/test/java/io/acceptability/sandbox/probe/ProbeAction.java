package io.acceptability.sandbox.probe;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.List;

/** An action that keeps what it is given. */
@SupportedMethods(RequestMethod.GET)
public class ProbeAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private String[] tags = {};
    private int number;

    @Override
    protected String doExecute() {
        return name.equals("forbidden") ? PERMISSION_VIOLATION_RESULT : SUCCESS;
    }

    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        return getRedirect("/browse/" + name);
    }

    @RequiresXsrfCheck
    public String doTouch() {
        return SUCCESS;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setTags(String[] tags) {
        this.tags = tags.clone();
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public List<String> getTags() {
        return List.of(tags);
    }

    public String getSecret() {
        return "secret";
    }

    public String getSum() {
        return number + " for "
                + (getLoggedInUser() == null ? "nobody" : getLoggedInUser().getName());
    }
}
