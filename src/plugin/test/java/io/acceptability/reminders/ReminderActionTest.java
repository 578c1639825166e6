package io.acceptability.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.AppFixture;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import webwork.action.Action;

/** The page on which everybody chooses for themselves. */
class ReminderActionTest {
    private final AppFixture app = new AppFixture();

    private AcceptabilityReminders action(ApplicationUser viewer) {
        PageBuilderService page = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        return new AcceptabilityReminders(app.reminderPeople, app.wordings, page) {
            private static final long serialVersionUID = 1L;

            @Override
            public ApplicationUser getLoggedInUser() {
                return viewer;
            }

            @Override
            public String getRedirect(String address) {
                return "to " + address;
            }
        };
    }

    private ChoiceView shown(ApplicationUser viewer) {
        AcceptabilityReminders action = action(viewer);
        assertThat(action.doExecute()).isEqualTo(Action.SUCCESS);
        return action.getView();
    }

    @Test
    void turnsThemOffAndOnForWhoeverIsLoggedIn() {
        assertThat(shown(app.dana).state()).isEqualTo("You are reminded.");
        assertThat(shown(app.dana).button()).isEqualTo("Turn reminders off");
        AcceptabilityReminders off = action(app.dana);
        off.setWanted(shown(app.dana).other());
        assertThat(off.doSave()).isEqualTo("to /secure/AcceptabilityReminders.jspa");
        assertThat(shown(app.dana).state()).isEqualTo("You are not reminded.");
        assertThat(shown(app.tess).state()).isEqualTo("You are reminded.");
        AcceptabilityReminders on = action(app.dana);
        on.setWanted(shown(app.dana).other());
        on.doSave();
        assertThat(app.reads(app.dana, Locale.SIMPLIFIED_CHINESE).reminderPeople.isWanted(app.dana))
                .isTrue();
        assertThat(shown(app.dana).state()).isEqualTo("您会收到提醒。");
    }

    @Test
    void nobodyWhoIsNotLoggedInGetsIn() {
        assertThat(action(null).doExecute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
        assertThat(action(null).doSave()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
    }

    @Test
    void isChangedByAPostWithATokenOnly() throws NoSuchMethodException {
        Method save = AcceptabilityReminders.class.getMethod("doSave");
        assertThat(save.isAnnotationPresent(RequiresXsrfCheck.class)).isTrue();
        assertThat(save.getAnnotation(SupportedMethods.class).value()).containsExactly(RequestMethod.POST);
    }
}
