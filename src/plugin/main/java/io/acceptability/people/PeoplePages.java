package io.acceptability.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.EraseName;
import io.acceptability.NamedPeople;
import io.acceptability.NamedPerson;
import io.acceptability.Wordings;
import io.acceptability.people.PeoplePage.FoundView;
import io.acceptability.people.PeoplePage.PersonView;
import io.acceptability.people.PeoplePage.PlaceView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the page on which names are found and erased. */
@Component
class PeoplePages {
    static final String RESOURCES = "io.acceptability.jira:people-resources";

    private static final String KEY = "acceptability.people.";

    private final NamedPeople people;
    private final EraseName eraseName;
    private final Wordings wordings;
    private final ApplicationProperties application;

    PeoplePages(NamedPeople people, EraseName eraseName, Wordings wordings, ApplicationProperties application) {
        this.people = people;
        this.eraseName = eraseName;
        this.wordings = wordings;
        this.application = application;
    }

    boolean mayErase(ApplicationUser viewer) {
        return people.mayErase(viewer);
    }

    /** Before anything is looked for. */
    PeoplePage start() {
        return page(null, "", null, List.of(), null, words());
    }

    PeoplePage find(String name, ApplicationUser admin) {
        Words words = words();
        List<NamedPerson> found = people.find(name, admin);
        String said = found.isEmpty()
                ? words.label(KEY + "nobody")
                : words.label(KEY + (found.size() < NamedPeople.MOST ? "found" : "found.most"), found.size());
        return page(
                null,
                name.strip(),
                name.isBlank() ? null : said,
                found.stream().map(it -> found(it, words)).toList(),
                null,
                words);
    }

    PeoplePage person(long id, ApplicationUser admin) {
        Words words = words();
        return people.person(id, admin)
                .map(it -> page(null, "", null, List.of(), person(it, words), words))
                .orElseGet(() -> page(null, "", words.label(KEY + "gone"), List.of(), null, words));
    }

    PeoplePage erase(long id, Set<String> places, boolean elsewhere, ApplicationUser admin) {
        Words words = words();
        EraseName.Erased erased = eraseName.apply(admin, new EraseName.Input(id, places, elsewhere));
        String done = erased.mentions() == 0
                ? words.label(KEY + "done.nothing")
                : words.label(KEY + "done", erased.mentions(), erased.subjects());
        return page(done, "", null, List.of(), null, words);
    }

    private PeoplePage page(
            String done, String asked, String said, List<FoundView> found, PersonView person, Words words) {
        return new PeoplePage(base() + "/secure/AcceptabilityPeople", done, asked, said, found, person, words);
    }

    private FoundView found(NamedPerson person, Words words) {
        return new FoundView(
                person.name(),
                about(person, words),
                where(person, words),
                base() + "/secure/AcceptabilityPeople.jspa?person=" + person.id());
    }

    private PersonView person(NamedPerson person, Words words) {
        return new PersonView(
                person.id(),
                person.name(),
                about(person, words),
                where(person, words),
                person.places().stream().map(place -> place(place, words)).toList(),
                person.hiddenPlaces() == 0 ? null : words.label(KEY + "elsewhere", person.hiddenPlaces()));
    }

    private PlaceView place(NamedPerson.Place place, Words words) {
        String subject = (place.project() ? "project:" : "") + place.key();
        return new PlaceView(
                place.slug(),
                place.key(),
                place.summary(),
                base() + "/secure/AcceptabilityLedger.jspa?subject="
                        + URLEncoder.encode(subject, StandardCharsets.UTF_8),
                words.label(KEY + "mentions", place.mentions()));
    }

    private static String about(NamedPerson person, Words words) {
        return person.about().isEmpty() ? "" : words.list(person.about());
    }

    private static String where(NamedPerson person, Words words) {
        return words.label(KEY + "where", person.mentions(), person.places().size() + person.hiddenPlaces());
    }

    private String base() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    private Words words() {
        return new Words(wordings.forReading(List.of()));
    }
}
