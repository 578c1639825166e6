package io.acceptability.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** {@code /secure/AcceptabilityLedger.jspa?subject=PAY-12}: who entered what about a subject, and when. */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityLedger extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient LedgerPages pages;
    private final transient PageBuilderService page;
    private String subject = "";
    private long skip;
    private transient LedgerPage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityLedger(LedgerPages pages, PageBuilderService page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        page.assembler().resources().requireWebResource(Resources.LEDGER);
        view = pages.of(subject, getLoggedInUser(), skip);
        return SUCCESS;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** How many of the newest entries to pass over; whatever is no number is none. */
    public void setSkip(String skip) {
        this.skip = skip.matches("\\d{1,9}") ? Long.parseLong(skip) : 0;
    }

    /** What the template shows. */
    public LedgerPage getView() {
        return view;
    }
}
