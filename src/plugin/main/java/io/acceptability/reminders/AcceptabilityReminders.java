package io.acceptability.reminders;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.ReminderPeople;
import io.acceptability.Wordings;
import java.util.List;

/** {@code /secure/AcceptabilityReminders.jspa}: whether whoever is logged in wants reminders. Reached from each of them. */
@SupportedMethods(RequestMethod.GET)
public class AcceptabilityReminders extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/secure/AcceptabilityReminders.jspa";

    private final transient ReminderPeople people;
    private final transient Wordings wordings;
    private final transient PageBuilderService page;
    private boolean wanted;
    private transient ChoiceView view;

    /** Made anew by Jira for every request. */
    public AcceptabilityReminders(ReminderPeople people, Wordings wordings, PageBuilderService page) {
        this.people = people;
        this.wordings = wordings;
        this.page = page;
    }

    @Override
    protected String doExecute() {
        ApplicationUser person = getLoggedInUser();
        if (person == null) {
            return PERMISSION_VIOLATION_RESULT;
        }
        page.assembler().resources().requireWebResource("io.acceptability.jira:page-resources");
        view = ChoiceView.of(people.isWanted(person), wordings.forReading(List.of()));
        return SUCCESS;
    }

    /** Keeps what was chosen. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSave() {
        ApplicationUser person = getLoggedInUser();
        if (person == null) {
            return PERMISSION_VIOLATION_RESULT;
        }
        people.want(person, wanted);
        return getRedirect(PAGE);
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    /** What the template shows. */
    public ChoiceView getView() {
        return view;
    }
}
