package io.acceptability.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Optional;

/** {@code /secure/AcceptabilityCoverage.jspa}: which ways into a delivered status ask the gate, for Jira administrators. */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityCoverage extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient CoveragePages pages;
    private final transient PageBuilderService page;
    private transient CoveragePage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityCoverage(CoveragePages pages, PageBuilderService page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        Optional<CoveragePage> allowed = pages.of(getLoggedInUser());
        if (allowed.isEmpty()) {
            return PERMISSION_VIOLATION_RESULT;
        }
        page.assembler().resources().requireWebResource(Resources.COVERAGE);
        view = allowed.get();
        return SUCCESS;
    }

    /** What the template shows. */
    public CoveragePage getView() {
        return view;
    }
}
