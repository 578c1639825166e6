package io.acceptability.reminders;

import static io.acceptability.AppFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.GrantConcession;
import io.acceptability.Outcome;
import io.acceptability.PolicyPlace;
import io.acceptability.RecordContact;
import io.acceptability.domain.Concession;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Way;
import io.acceptability.panel.Rendering;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is reminded of what: one mail a person a day, in their words, of what they own and may see. */
class RemindingTest {
    private final AppFixture app = new AppFixture();
    private final List<Email> sent = new ArrayList<>();
    private final MailQueue queue = mock(MailQueue.class);
    private final Reminding reminding = reminding();

    RemindingTest() {
        app.getsMails(app.dana, Locale.ENGLISH, null).getsMails(app.tess, Locale.SIMPLIFIED_CHINESE, "text");
        doAnswer(call -> sent.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
                .when(queue)
                .addItem(any());
    }

    /** Another node, as it were, or the same one after a restart: nothing is remembered but in the database. */
    private Reminding reminding() {
        TemplateRenderer templates = mock(TemplateRenderer.class);
        try {
            doAnswer(call -> {
                        call.<Writer>getArgument(2)
                                .write(Rendering.render(call.getArgument(0), call.<Map<String, Object>>getArgument(1)));
                        return null;
                    })
                    .when(templates)
                    .render(any(), any(), any());
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        ApplicationProperties application = mock(ApplicationProperties.class);
        lenient().when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
        return new Reminding(
                app.reminders,
                app.reminderPeople,
                new Digests(app.personalWordings, app.reminderPeople, templates, application),
                queue);
    }

    private int remindAll() {
        app.portfolio.catchUp();
        return reminding.remindAll();
    }

    private String only() {
        assertThat(sent).hasSize(1);
        String body = sent.get(0).getBody();
        return sent.get(0).getMimeType().equals("text/html") ? Rendering.shown(body) : body;
    }

    private EpicInApp silent(String key, int days) {
        EpicInApp epic = app.epic(key).withDoneChild(key + "1");
        done(app.recordContact.apply(
                epic.subject,
                app.dana,
                epic.revision(),
                new RecordContact.Input(TODAY.minusDays(days), "phone", "Ms Li", "Spoke about the tills")));
        return epic;
    }

    private EpicInApp confirmed(String key, LocalDate until) {
        return app.epic(key)
                .withDoneChild(key + "1")
                .readyToConfirm()
                .withBoundary(until)
                .confirmed();
    }

    private void concede(EpicInApp epic, LocalDate due) {
        done(app.grantConcession.apply(
                epic.subject,
                app.dana,
                epic.revision(),
                new GrantConcession.Input(
                        "goal.scope-done",
                        null,
                        "Refunds by hand",
                        "20 a day",
                        "Dana",
                        due,
                        Concession.Disposition.REPAIR,
                        null)));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void tellsOfSilencePastTheThresholdAndOfTheNextAct() {
        silent("PAY-1", 9);
        assertThat(remindAll()).isEqualTo(1);
        assertThat(sent.get(0).getTo()).isEqualTo("dana@example.com");
        assertThat(sent.get(0).getSubject()).isEqualTo("Acceptability: PAY-1 waits for you");
        assertThat(only())
                .contains(
                        "PAY-1 · Not judged Summary of PAY-1",
                        "No contact with the customer for 9 days; from 7 days on it is silence, and silence is not consent",
                        "Next: Find out and answer: ");
        assertThat(sent.get(0).getBody())
                .contains(
                        "href=\"https://jira.example.com/browse/PAY-1\"",
                        "href=\"https://jira.example.com/secure/AcceptabilityReminders.jspa\"");
    }

    @Test
    void isQuietWhereNothingWaits() {
        silent("PAY-1", 6);
        confirmed("PAY-2", TODAY.plusDays(8));
        app.epic("PAY-3").withOpenBlocker("PAY-31");
        assertThat(remindAll()).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void tellsOfConfirmationsThatRunOut() {
        confirmed("PAY-1", TODAY.plusDays(7));
        remindAll();
        assertThat(only())
                .contains("The confirmation holds until ", ": 7 days left", "Next: Deliver: the boundary is confirmed");
    }

    @Test
    void tellsWhatMadeAConfirmationStale() {
        confirmed("PAY-1", TODAY.plusDays(30)).withOpenBlocker("PAY-12");
        remindAll();
        assertThat(only())
                .contains(
                        "The confirmation of ", "does not hold any more: ", "PAY-12", "Next: Resolve PAY-12, the only");
    }

    @Test
    void countsTheIssuesThatItsReaderMayNotSee() {
        confirmed("PAY-1", TODAY.plusDays(30)).withHiddenOpenBlocker("PAY-12");
        remindAll();
        assertThat(only()).contains("an issue you cannot see").doesNotContain("PAY-12");
    }

    @Test
    void tellsOfOverdueConcessionsEvenAfterTheDelivery() {
        EpicInApp epic =
                app.epic("PAY-1").withDoneChild("PAY-2").withDoneChild("PAY-4").withOpenChild("PAY-3");
        concede(epic, TODAY.minusDays(12));
        epic.delivered(Way.TRANSITION, Instant.now());
        epic.row.inStatus("Delivered").done();
        remindAll();
        assertThat(only())
                .contains("The gap “Refunds by hand” was conceded until ", ", 12 days ago")
                .doesNotContain("silence");
    }

    @Test
    void theWorstComesFirst() {
        confirmed("PAY-1", TODAY.plusDays(3));
        silent("PAY-2", 8);
        confirmed("PAY-3", TODAY.plusDays(30)).withOpenBlocker("PAY-39");
        silent("PAY-4", 20);
        remindAll();
        assertThat(sent.get(0).getSubject()).isEqualTo("Acceptability: PAY-3 and 3 more wait for you");
        assertThat(only()).containsSubsequence("PAY-3 ·", "PAY-4 ·", "PAY-2 ·", "PAY-1 ·");
    }

    @Test
    void everybodyGetsTheirOwnInTheirLanguageAndForm() {
        silent("PAY-1", 9);
        silent("PAY-2", 10).row.assignedTo("tess");
        assertThat(remindAll()).isEqualTo(2);
        assertThat(sent.get(0).getBody()).contains("PAY-1").doesNotContain("PAY-2");
        Email chinese = sent.get(1);
        assertThat(chinese.getTo()).isEqualTo("tess@example.com");
        assertThat(chinese.getMimeType()).isEqualTo("text/plain");
        assertThat(chinese.getSubject()).isEqualTo("可接受性：PAY-2 在等您处理");
        assertThat(chinese.getBody())
                .contains(
                        "PAY-2 Summary of PAY-2\n未判断\n- 已有 10 天没有与客户沟通",
                        "下一步：",
                        "https://jira.example.com/browse/PAY-2\n",
                        "关闭提醒\nhttps://jira.example.com/secure/AcceptabilityReminders.jspa")
                .doesNotContain("PAY-1", "<", "acceptability.");
    }

    @Test
    void nobodyGetsTwoMailsADayAlsoNotFromAnotherNode() {
        silent("PAY-1", 9);
        assertThat(remindAll()).isEqualTo(1);
        silent("PAY-2", 30);
        assertThat(remindAll()).isZero();
        assertThat(reminding().remindAll()).isZero();
        assertThat(sent).hasSize(1);
    }

    @Test
    void aNewDayBringsANewMail() {
        silent("PAY-1", 9);
        remindAll();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_REMINDER_ROW\" set \"PERSON_DAY\" = 'earlier', \"EPOCH_DAY\" = "
                + TODAY.minusDays(1).toEpochDay());
        assertThat(remindAll()).isEqualTo(1);
        assertThat(app.ledgerDatabase.rows(io.acceptability.ledger.ReminderRow.class))
                .as("the day before is forgotten")
                .isEqualTo(1);
    }

    @Test
    void aMailThatCannotBeQueuedIsLostAndNotSentTwice() {
        silent("PAY-1", 9);
        silent("PAY-2", 9).row.assignedTo("tess");
        doThrow(new IllegalStateException("no queue"))
                .doAnswer(call ->
                        sent.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
                .when(queue)
                .addItem(any());
        assertThat(remindAll())
                .as("what fails for dana keeps nothing from tess")
                .isEqualTo(1);
        assertThat(sent).extracting(Email::getTo).containsExactly("tess@example.com");
        assertThat(remindAll()).isZero();
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotSee() {
        silent("PAY-1", 9).hidden();
        silent("PAY-2", 9).row.assignedTo("eve");
        app.getsMails(app.eve, Locale.ENGLISH, null);
        assertThat(remindAll()).isZero();
        assertThat(app.ledgerDatabase.rows(io.acceptability.ledger.ReminderRow.class))
                .as("no day is taken for nothing")
                .isZero();
    }

    @Test
    void theInactiveAndThoseWithoutAnAddressGetNothing() {
        silent("PAY-1", 9);
        silent("PAY-2", 9).row.assignedTo("tess");
        silent("PAY-3", 9).row.assignedTo("gone");
        lenient().when(app.dana.isActive()).thenReturn(false);
        lenient().when(app.tess.getEmailAddress()).thenReturn(" ");
        assertThat(remindAll()).isZero();
    }

    @Test
    void everybodyCanTurnThemOffAndOnForThemselves() {
        silent("PAY-1", 9);
        silent("PAY-2", 9).row.assignedTo("tess");
        app.reminderPeople.want(app.dana, false);
        assertThat(remindAll()).isEqualTo(1);
        assertThat(sent).extracting(Email::getTo).containsExactly("tess@example.com");
        app.reminderPeople.want(app.dana, true);
        assertThat(remindAll()).isEqualTo(1);
    }

    @Test
    void aPolicyTurnsThemOffForAProject() {
        silent("PAY-1", 9);
        app.setPolicy.apply(PolicyPlace.GLOBAL, app.admin, 0, new PolicyDocument(Map.of(PolicyField.REMINDERS, false)));
        assertThat(remindAll()).isZero();
        app.setPolicy.apply(PolicyPlace.GLOBAL, app.admin, 1, new PolicyDocument(Map.of(PolicyField.REMINDERS, true)));
        assertThat(remindAll()).isEqualTo(1);
    }

    @Test
    void whatHasChangedSinceThePortfolioWasMadeIsToldAsItIsNow() {
        EpicInApp handedOver = silent("PAY-1", 9);
        EpicInApp spoken = silent("PAY-2", 9);
        silent("PAY-3", 9);
        app.portfolio.catchUp();
        handedOver.row.assignedTo("vera");
        spoken.row.inStatus("Delivered");
        reminding.remindAll();
        assertThat(only()).contains("PAY-3 ·").doesNotContain("PAY-1", "PAY-2");
    }

    @Test
    void aProjectIsItsLeadsOwn() {
        EpicInApp project = app.project();
        done(app.recordContact.apply(
                project.subject,
                app.dana,
                project.revision(),
                new RecordContact.Input(TODAY.minusDays(9), "phone", "Ms Li", "Spoke about it all")));
        remindAll();
        assertThat(sent.get(0).getSubject()).isEqualTo("Acceptability: PAY waits for you");
        assertThat(sent.get(0).getBody())
                .contains("https://jira.example.com/projects/PAY?selectedItem=io.acceptability.jira:portfolio");
    }

    @Test
    void whatPeopleTypedIsTextInAMailToo() {
        EpicInApp epic = silent("PAY-1", 9);
        lenient().when(epic.issue.getSummary()).thenReturn("<img src=x> & more");
        remindAll();
        assertThat(sent.get(0).getBody())
                .contains("&lt;img src=x&gt; &amp; more")
                .doesNotContain("<img");
    }
}
