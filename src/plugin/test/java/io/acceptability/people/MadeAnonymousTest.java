package io.acceptability.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.Person;
import io.acceptability.RecordContact;
import io.acceptability.RecordQuestion;
import io.acceptability.RecordView;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of somebody whom Jira makes anonymous. Zoe’s name and key stand in nothing else, so that a search for them is a proof. */
class MadeAnonymousTest {
    private static final String OLD = "zoe.quill";
    private static final String NEW = "JIRAUSER10300";
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");

    private final AppFixture app = new AppFixture();
    private final ApplicationUser zoe = app.member(OLD, "Zoe Quill");
    private final AtomicInteger completed = new AtomicInteger();
    private final Context progress = input -> completed::incrementAndGet;
    private final FollowUserKey keys = new FollowUserKey(app.changeUserKey, app.texts, app.authentication);
    private final FollowUserName names = new FollowUserName(app.forgetUser, app.texts, app.authentication);
    private final AnonymizeUser anonymize = new AnonymizeUser(app.forgetUser, app.texts, app.authentication);
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    @BeforeEach
    void zoe_judges_confirms_delivers_and_is_named() {
        epic.by(zoe).readyToConfirm().confirmed().delivered(Way.GATE, MAY);
        epic.outcome(zoe, new OutcomeReport(OutcomeKind.HELD, null, null, null, Cooperation.GOES_ON, null, ""));
        // Somebody typed her name, her address and what she logs in with.
        epic.by(app.dana);
        contact("ZOE  quill");
        contact("zoe@example.com");
        contact(OLD);
        contact("Mr Wang and Zoe Quill, at the desk");
        contact("Zoe Quillson");
        app.ownedInPortfolio(epic, OLD);
        app.records.share(zoe, true);
        app.reminderPeople.want(zoe, false);
        app.reminderPeople.takeToday(zoe);
    }

    private void contact(String person) {
        app.recordContact.apply(
                epic.subject,
                app.dana,
                epic.revision(),
                new RecordContact.Input(AppFixture.TODAY, "meeting", person, "They like it"));
    }

    private UserPropertyChangeParameter key(String target) {
        return new UserPropertyChangeParameter(OLD, target, progress);
    }

    private UserPropertyChangeParameter name() {
        return new UserPropertyChangeParameter(OLD, "jirauser10300", progress);
    }

    private UserAnonymizationParameter person() {
        return new UserAnonymizationParameter(OLD, progress);
    }

    private static List<Long> counts(Collection<AffectedEntity> affected) {
        return affected.stream()
                .map(it -> it.getNumberOfOccurrences().orElseThrow())
                .toList();
    }

    private void anonymous() {
        for (ServiceResult result : List.of(anonymize.update(person()), keys.update(key(NEW)), names.update(name()))) {
            assertThat(result.getErrorCollection().getErrorMessages()).isEmpty();
        }
        app.renamed(zoe, NEW, "user-1f2e3");
    }

    private RecordView record() {
        return app.records
                .of(new RecordQuestion(null, zoe.getKey(), null, null, true), zoe)
                .orElseThrow();
    }

    @Test
    void nothing_is_left_of_them_in_any_table() {
        assertThat(app.ledgerDatabase.dump())
                .contains(OLD)
                .containsIgnoringCase("zoe  quill")
                .contains("zoe@example.com");
        anonymous();
        assertThat(app.ledgerDatabase.dump().replace("Zoe Quillson", ""))
                .doesNotContainIgnoringCase("zoe")
                .contains(NEW);
    }

    @Test
    void somebody_else_of_a_name_like_theirs_stays() {
        anonymous();
        assertThat(app.ledgerDatabase.dump()).contains("Zoe Quillson");
    }

    @Test
    void the_record_still_verifies_and_shows_their_new_name() {
        anonymous();
        assertThat(app.ledgerView.verify(epic.subject).isSound()).isTrue();
        assertThat(app.ledgerView.all(epic.subject, app.dana))
                .extracting(entry -> entry.by())
                .contains(new Person(NEW, "user-1f2e3"))
                .doesNotContain(new Person(OLD, "Zoe Quill"));
    }

    @Test
    void the_figures_of_their_record_stay() {
        RecordView before = record();
        assertThat(before.figures().counts().delivered().value()).isEqualTo(1);
        anonymous();
        RecordView after = record();
        assertThat(after.person()).isEqualTo(new Person(NEW, "user-1f2e3"));
        assertThat(after.figures()).isEqualTo(before.figures());
    }

    @Test
    void their_choices_are_gone_so_that_nothing_is_shared_any_more() {
        anonymous();
        assertThat(app.records.of(new RecordQuestion(null, NEW, null, null, true), app.tess))
                .isEmpty();
        assertThat(app.forgetUser.of(NEW)).isEqualTo(new io.acceptability.ForgetUser.Traces(0, 0));
    }

    @Test
    void jira_is_told_before_what_there_is() {
        // Nine entries that make it ready and confirmed, the outcome; the delivery is written by Dana in this fixture.
        assertThat(counts(keys.getAffectedEntities(key(null)))).containsExactly(10L, 1L);
        assertThat(counts(names.getAffectedEntities(name()))).containsExactly(1L);
        assertThat(counts(anonymize.getAffectedEntities(person()))).containsExactly(2L, 1L, 3L);
        anonymous();
        assertThat(keys.getAffectedEntities(key(NEW))).isEmpty();
        assertThat(names.getAffectedEntities(name())).isEmpty();
        assertThat(anonymize.getAffectedEntities(new UserAnonymizationParameter(NEW, progress)))
                .isEmpty();
    }

    @Test
    void as_many_tasks_are_completed_as_were_announced() {
        int announced =
                anonymize.getNumberOfTasks(person()) + keys.getNumberOfTasks(key(NEW)) + names.getNumberOfTasks(name());
        anonymous();
        assertThat(completed).hasValue(announced);
    }

    @Test
    void done_again_it_changes_nothing() {
        anonymous();
        String once = app.ledgerDatabase.dump();
        anonymous();
        assertThat(app.ledgerDatabase.dump()).isEqualTo(once);
    }

    @Test
    void where_the_new_key_has_written_already_both_are_one_person() {
        ApplicationUser other = app.member(NEW, "user-1f2e3");
        EpicInApp second = app.epic("PAY-3").withDoneChild("PAY-4");
        second.by(other).readyToConfirm().confirmed().delivered(Way.GATE, MAY);
        anonymous();
        assertThat(app.ledgerDatabase.dump().replace("Zoe Quillson", "")).doesNotContainIgnoringCase("zoe");
        assertThat(record().figures().counts().delivered().value()).isEqualTo(2);
        assertThat(app.ledgerView.all(epic.subject, app.dana))
                .extracting(entry -> entry.by().key())
                .contains(NEW);
        assertThat(app.ledgerView.verify(epic.subject).isSound()).isTrue();
        assertThat(app.ledgerView.verify(second.subject).isSound()).isTrue();
    }

    @Test
    void a_failure_is_told_to_jira_in_words_and_thrown_at_nobody() {
        UserAnonymizationParameter nobody = mock(UserAnonymizationParameter.class);
        when(nobody.getUserKey()).thenThrow(new IllegalStateException("no database"));
        ServiceResult result = anonymize.update(nobody);
        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages())
                .containsExactly("Acceptability could not remove everything about this user. The log says why; run the"
                        + " anonymization again.");
    }
}
