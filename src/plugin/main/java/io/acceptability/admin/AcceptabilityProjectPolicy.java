package io.acceptability.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;

/** {@code /secure/AcceptabilityProjectPolicy.jspa?projectKey=PAY}: a project's policy, for whoever administers the project. */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityProjectPolicy extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient PolicyPages pages;
    private final transient PageBuilderService page;
    private String projectKey = "";
    private transient PolicyPage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityProjectPolicy(PolicyPages pages, PageBuilderService page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        Optional<PolicyPage> allowed = pages.project(projectKey, getLoggedInUser());
        if (allowed.isEmpty()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        page.assembler().resources().requireWebResource(Resources.POLICY);
        view = allowed.get();
        return SUCCESS;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    /** What the template shows. */
    public PolicyPage getView() {
        return view;
    }
}
