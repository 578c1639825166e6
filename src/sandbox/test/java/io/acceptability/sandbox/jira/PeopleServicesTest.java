package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.services.JiraServices;
import io.acceptability.sandbox.mail.MailBox;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plugins ask about people and send to them. */
class PeopleServicesTest {
    private final TestJira test = TestJira.inMemory();
    private final HostServices services = new HostServices();
    private ApplicationUser lin;

    @BeforeEach
    void offer() {
        JiraServices.offer(test.jira, services);
        lin = services.get(UserManager.class).getUserByName("lin");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everybodyHasALanguage() {
        LocaleResolver locales = services.get(LocaleResolver.class);
        assertThat(locales.getLocale(new UserKey(lin.getKey()))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(locales.getLocale(new UserKey("nobody"))).isEqualTo(Locale.ENGLISH);
        assertThat(locales.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void preferencesAreKeptForEachUser() throws Exception {
        UserPreferencesManager manager = services.get(UserPreferencesManager.class);
        ExtendedPreferences preferences = manager.getExtendedPreferences(lin);
        preferences.setText("long", "x".repeat(1_000));
        preferences.setBoolean("yes", true);
        preferences.setLong("many", 42);
        preferences.setLong("many", 43);
        ExtendedPreferences again = manager.getExtendedPreferences(lin);
        assertThat(again.getText("long")).hasSize(1_000);
        assertThat(again.getBoolean("yes")).isTrue();
        assertThat(again.getLong("many")).isEqualTo(43);
        again.remove("many");
        assertThat(again.containsValue("many")).isFalse();
        ApplicationUser dana = services.get(UserManager.class).getUserByName("dana");
        assertThat(manager.getExtendedPreferences(dana).getText("long")).isNull();
        assertThatThrownBy(() -> again.setString("short", "x".repeat(256))).isInstanceOf(AtlassianCoreException.class);
    }

    @Test
    void theDefaultZoneIsChosenAndMovesNoStoredDate() {
        TimeZoneManager zones = services.get(TimeZoneManager.class);
        assertThat(zones.getDefaultTimezone().getID())
                .isEqualTo(TimeZone.getDefault().getID());
        test.jira.zone().set("Pacific/Kiritimati");
        assertThat(zones.getDefaultTimezone().getID()).isEqualTo("Pacific/Kiritimati");
        assertThat(zones.getTimeZoneforUser(lin).getID()).isEqualTo("Pacific/Kiritimati");
        assertThatThrownBy(() -> test.jira.zone().set("Atlantis")).hasMessageContaining("Atlantis");
    }

    @Test
    void mailsAreKeptInsteadOfSent() {
        MailBox box = new MailBox(test.jira.store(), "node1");
        Email email = new Email("lin@example.com");
        email.setSubject("可接受性");
        email.setMimeType("text/html");
        email.setBody("<p>你好</p>");
        box.addItem(new SingleMailQueueItem(email));
        assertThat(box.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("lin@example.com");
            assertThat(mail.subject()).isEqualTo("可接受性");
            assertThat(mail.body()).isEqualTo("<p>你好</p>");
            assertThat(mail.isHtml()).isTrue();
        });
        box.clear();
        assertThat(box.all()).isEmpty();
    }
}
