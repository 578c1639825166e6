package io.acceptability.records;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.OptionalLong;

/**
 * {@code /secure/AcceptabilityDossier.jspa?subject=PAY-12}: what a customer can be handed of a delivery, to be printed. With {@code
 * delivery} that of an earlier one; with {@code inner} what is for one's own house too.
 */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityDossier extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private final transient DossierPages pages;
    private final transient PageBuilderService page;
    private String subject = "";
    private String delivery = "";
    private boolean inner;
    private transient DossierPage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityDossier(DossierPages pages, PageBuilderService page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        page.assembler().resources().requireWebResource(Resources.RECORDS);
        OptionalLong one =
                delivery.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(delivery)) : OptionalLong.empty();
        view = pages.of(subject, one, inner, getLoggedInUser());
        return SUCCESS;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** The number of the delivery's entry; whatever is no number is the latest. */
    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }

    public void setInner(String inner) {
        this.inner = inner.equals("true");
    }

    /** What the template shows. */
    public DossierPage getView() {
        return view;
    }
}
