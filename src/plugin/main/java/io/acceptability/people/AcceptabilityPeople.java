package io.acceptability.people;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code /secure/AcceptabilityPeople.jspa}: finds people by name and erases their names, for Jira administrators. Names are posted, so
 * that none stands in an address or in the log of a web server.
 */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityPeople extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CHARACTERS = 255;

    private final transient PeoplePages pages;
    private final transient PageBuilderService page;
    private String name = "";
    private long person;
    private Set<String> places = Set.of();
    private boolean elsewhere;
    private transient PeoplePage view;

    /** Made anew by Jira for every request. */
    public AcceptabilityPeople(PeoplePages pages, PageBuilderService page) {
        this.pages = pages;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        return allowed(() -> person == 0 ? pages.start() : pages.person(person, getLoggedInUser()));
    }

    /** Looks for a name. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doFind() {
        return allowed(() -> pages.find(name, getLoggedInUser()));
    }

    /** Erases a name in the chosen places. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doErase() {
        return allowed(() -> pages.erase(person, places, elsewhere, getLoggedInUser()));
    }

    private String allowed(java.util.function.Supplier<PeoplePage> made) {
        if (!pages.mayErase(getLoggedInUser())) {
            return PERMISSION_VIOLATION_RESULT;
        }
        page.assembler().resources().requireWebResource(PeoplePages.RESOURCES);
        view = made.get();
        return SUCCESS;
    }

    public void setName(String name) {
        this.name = name.substring(0, Math.min(name.length(), MOST_CHARACTERS));
    }

    /** One of the mentions of a person; whatever is no number is none. */
    public void setPerson(String person) {
        this.person = person.matches("\\d{1,9}") ? Long.parseLong(person) : 0;
    }

    /** The subjects that were chosen, as the ledger calls them. */
    public void setPlaces(String[] places) {
        this.places = Arrays.stream(places).collect(Collectors.toSet());
    }

    /** Whether also where the administrator may not look. */
    public void setElsewhere(String elsewhere) {
        this.elsewhere = elsewhere.equals("true");
    }

    /** What the template shows. */
    public PeoplePage getView() {
        return view;
    }

    /** What the forms send along, so that no other page can send them. */
    public String getToken() {
        return getXsrfToken();
    }
}
