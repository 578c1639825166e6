package io.acceptability.records;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.Records;

/**
 * {@code /secure/AcceptabilityRecord.jspa}: was the judgement right? One's own record; with {@code project} that of a project for those
 * who administer it; with {@code everywhere} that of all of Jira for its administrators; with {@code author} one that its owner shares.
 */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityRecord extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient RecordPages pages;
    private final transient Records records;
    private final transient PageBuilderService page;
    private String project = "";
    private String author = "";
    private boolean everywhere;
    private String from = "";
    private String to = "";
    private String repair = "";
    private String cases = "";
    private int skip;
    private boolean shared;
    private transient RecordPage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityRecord(RecordPages pages, Records records, PageBuilderService page) {
        this.pages = pages;
        this.records = records;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        page.assembler().resources().requireWebResource(Resources.RECORDS);
        view = pages.of(
                new Asked(
                        project, author, everywhere, Asked.day(from), Asked.day(to), !repair.equals("no"), cases, skip),
                getLoggedInUser());
        return SUCCESS;
    }

    /** Shares one's own record, or no longer: the record of whoever asks, whatever the form says. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doShare() {
        records.share(getLoggedInUser(), shared);
        return getRedirect("/secure/AcceptabilityRecord.jspa");
    }

    public void setProject(String project) {
        this.project = project;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public void setEverywhere(String everywhere) {
        this.everywhere = everywhere.equals("true");
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** {@code no} where held with repair does not count as held. */
    public void setRepair(String repair) {
        this.repair = repair;
    }

    /** The figure whose cases are opened. */
    public void setCases(String cases) {
        this.cases = cases;
    }

    /** How many of them to pass over; whatever is no number is none. */
    public void setSkip(String skip) {
        this.skip = skip.matches("\\d{1,7}") ? Integer.parseInt(skip) : 0;
    }

    public void setShared(String shared) {
        this.shared = shared.equals("true");
    }

    /** What the template shows. */
    public RecordPage getView() {
        return view;
    }

    /** What the form that shares sends along, so that no other page can send it. */
    public String getToken() {
        return getXsrfToken();
    }
}
