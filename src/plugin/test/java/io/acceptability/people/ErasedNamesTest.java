package io.acceptability.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.EraseName;
import io.acceptability.LedgerView;
import io.acceptability.NamedPerson;
import io.acceptability.NotAllowedException;
import io.acceptability.Person;
import io.acceptability.RecordContact;
import io.acceptability.domain.ConfirmationStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose name an administrator finds, and what is left of it once it is erased. Ms Li of Acme gives her consent to every epic. */
class ErasedNamesTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic =
            app.epic("PAY-1").withDoneChild("PAY-2").readyToConfirm().confirmed();

    private void contact(EpicInApp where, String person) {
        app.recordContact.apply(
                where.subject,
                app.dana,
                where.revision(),
                new RecordContact.Input(AppFixture.TODAY, "meeting", person, ""));
    }

    private NamedPerson li() {
        return app.namedPeople.find("li", app.admin).get(0);
    }

    private EraseName.Erased erase() {
        NamedPerson li = li();
        Set<String> everywhere =
                li.places().stream().map(NamedPerson.Place::slug).collect(java.util.stream.Collectors.toSet());
        return app.eraseName.apply(app.admin, new EraseName.Input(li.id(), everywhere, true));
    }

    @Test
    void a_name_is_found_with_all_places_whatever_its_case_and_spaces() {
        contact(epic, "ms  LI");
        EpicInApp other = app.epic("PAY-3");
        contact(other, "Ms Li");
        contact(other, "Mr Wang");
        NamedPerson li = li();
        assertThat(li.name()).isEqualTo("Ms Li");
        assertThat(li.about()).containsExactly("Acme", "Head of operations");
        assertThat(li.mentions()).isEqualTo(3);
        assertThat(li.places())
                .extracting(NamedPerson.Place::key, NamedPerson.Place::mentions)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("PAY-1", 2),
                        org.assertj.core.api.Assertions.tuple("PAY-3", 1));
        assertThat(app.namedPeople.find("nobody", app.admin)).isEmpty();
        assertThat(app.namedPeople.find(" ", app.admin)).isEmpty();
    }

    @Test
    void where_an_administrator_may_not_look_names_are_counted_only() {
        epic.hidden();
        NamedPerson li = li();
        assertThat(li.places()).isEmpty();
        assertThat(li.about()).isEmpty();
        assertThat(li.hiddenPlaces()).isEqualTo(1);
        assertThat(app.eraseName
                        .apply(app.admin, new EraseName.Input(li.id(), Set.of("issue:1"), false))
                        .mentions())
                .isZero();
        assertThat(app.eraseName
                        .apply(app.admin, new EraseName.Input(li.id(), Set.of(), true))
                        .mentions())
                .isEqualTo(1);
    }

    @Test
    void nobody_else_may_look_or_erase() {
        long id = li().id();
        assertThatThrownBy(() -> app.namedPeople.find("li", app.dana)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> app.eraseName.apply(app.dana, new EraseName.Input(id, Set.of(), true)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(app.ledgerDatabase.dump()).contains("Ms Li");
    }

    @Test
    void nothing_of_the_person_is_left_in_any_table() {
        contact(epic, "Ms Li");
        app.ownedInPortfolio(epic, "dana");
        assertThat(app.ledgerDatabase.dump()).contains("Ms Li", "Acme", "Head of operations", "may accept", "|Yes|");
        assertThat(erase()).isEqualTo(new EraseName.Erased(2, 1));
        assertThat(app.ledgerDatabase.dump())
                .doesNotContain("Ms Li", "Acme", "Head of operations", "may accept", "|Yes|");
        assertThat(app.namedPeople.find("li", app.admin)).isEmpty();
    }

    @Test
    void only_the_chosen_places_are_touched() {
        EpicInApp other = app.epic("PAY-3");
        contact(other, "Ms Li");
        NamedPerson li = li();
        app.eraseName.apply(
                app.admin,
                new EraseName.Input(li.id(), Set.of(other.subject.subject().slug()), false));
        assertThat(li().places()).extracting(NamedPerson.Place::key).containsExactly("PAY-1");
    }

    @Test
    void who_erased_a_name_is_on_record_and_the_name_is_not() {
        erase();
        List<LedgerView.Entry> entries = app.ledgerView.all(epic.subject, app.dana);
        LedgerView.Entry last = entries.get(entries.size() - 1);
        assertThat(last.kind()).isEqualTo("NAMES_ERASED");
        assertThat(last.by()).isEqualTo(new Person("admin", "Admin"));
        assertThat(last.content()).isEqualTo(Map.of("erased", 1));
        assertThat(app.ledgerView.verify(epic.subject).isSound()).isTrue();
        assertThat(erase_again()).isEqualTo(new EraseName.Erased(0, 0));
        assertThat(app.ledgerView.all(epic.subject, app.dana)).hasSameSizeAs(entries);
    }

    private EraseName.Erased erase_again() {
        return app.eraseName.apply(app.admin, new EraseName.Input(1, Set.of("issue:1"), true));
    }

    @Test
    void no_judgement_changes_by_it() {
        var before = epic.assessed().assessment();
        erase();
        var after = epic.assessed().assessment();
        assertThat(after.confirmation().state()).isEqualTo(ConfirmationStatus.State.CURRENT);
        assertThat(after.snapshot()).isEqualTo(before.snapshot());
        assertThat(after.inputs().dossier().history())
                .isEqualTo(before.inputs().dossier().history());
    }

    @Test
    void who_wrote_meanwhile_is_not_held_up() {
        long known = epic.revision();
        erase();
        assertThat(app.recordContact.apply(
                        epic.subject,
                        app.dana,
                        known,
                        new RecordContact.Input(AppFixture.TODAY, "phone", "Mr Wang", "")))
                .isInstanceOf(io.acceptability.Outcome.Done.class);
    }

    @Test
    void a_broken_record_keeps_nobodys_name() {
        app.ledgerDatabase.tamper("UPDATE \"AO_A1B2C3_ENTRY_ROW\" SET PAYLOAD = '{}' WHERE SEQUENCE_NUMBER = 2");
        erase();
        assertThat(app.ledgerDatabase.dump()).doesNotContain("Ms Li");
        assertThat(app.ledgerView.verify(epic.subject).brokenAt()).contains(2L);
    }

    @Test
    void words_that_somebody_changed_in_the_database_break_the_record() {
        app.ledgerDatabase.tamper("UPDATE \"AO_A1B2C3_PERSON_ROW\" SET QUOTE = 'No' WHERE QUOTE = 'Yes'");
        assertThat(app.ledgerView.verify(epic.subject).isSound()).isFalse();
    }

    private PeoplePages pages() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new PeoplePages(app.namedPeople, app.eraseName, app.wordings, application);
    }

    @Test
    void the_page_says_whom_it_found_and_what_it_erased_in_both_languages() {
        PeoplePages pages = pages();
        PeoplePage found = pages.find(" li ", app.admin);
        assertThat(found.said()).isEqualTo("One name");
        assertThat(found.found()).singleElement().satisfies(it -> {
            assertThat(it.about()).isEqualTo("Acme, Head of operations");
            assertThat(it.where()).isEqualTo("named once in one place");
            assertThat(it.href()).matches("/jira/secure/AcceptabilityPeople.jspa\\?person=\\d+");
        });
        assertThat(pages.find("Li Na", app.admin).said()).isEqualTo("Nobody of this name is named in any judgement.");
        long id = li().id();
        PeoplePage asks = pages.person(id, app.admin);
        assertThat(asks.person().places()).extracting(PeoplePage.PlaceView::key).containsExactly("PAY-1");
        Set<String> places = Set.of(asks.person().places().get(0).code());
        assertThat(pages.erase(id, Set.of(), false, app.admin).done()).startsWith("Nothing was erased");
        assertThat(pages.erase(id, places, false, app.admin).done())
                .isEqualTo("The name was erased once, in one place.");
        app.reads(app.admin, Locale.SIMPLIFIED_CHINESE);
        assertThat(pages.person(id, app.admin).said()).isEqualTo("该姓名此前已被删除。");
    }
}
