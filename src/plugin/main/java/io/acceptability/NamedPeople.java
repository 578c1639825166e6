package io.acceptability;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Erasing;
import io.acceptability.ledger.Erasing.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds whom entries name, for Jira's administrators; who is named where they may not look is counted only. */
@Component
public final class NamedPeople {
    /** What a search shows at most. */
    public static final int MOST = 50;

    private final Erasing erasing;
    private final PolicyPlaces places;
    private final Viewing viewing;
    private final ProjectManager projects;
    private final Permissions permissions;

    NamedPeople(
            Erasing erasing, PolicyPlaces places, Viewing viewing, ProjectManager projects, Permissions permissions) {
        this.erasing = erasing;
        this.places = places;
        this.viewing = viewing;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Whether this viewer may look for names and erase them. */
    public boolean mayErase(@Nullable ApplicationUser viewer) {
        return places.mayConfigure(PolicyPlace.GLOBAL, viewer);
    }

    /**
     * Everybody whose name has this in it, by name.
     *
     * @throws NotAllowedException when the viewer does not administer Jira
     */
    public List<NamedPerson> find(String part, ApplicationUser viewer) {
        require(viewer);
        String wanted = NameMatch.key(part);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return people(erasing.find(name -> NameMatch.key(name).contains(wanted)), viewer);
    }

    /**
     * The person whom this mention names, with all their mentions; empty when nobody is, or no longer.
     *
     * @throws NotAllowedException when the viewer does not administer Jira
     */
    public Optional<NamedPerson> person(long mention, ApplicationUser viewer) {
        require(viewer);
        return people(mentions(mention), viewer).stream().findFirst();
    }

    void require(ApplicationUser viewer) {
        if (!mayErase(viewer)) {
            throw new NotAllowedException(viewer.getKey() + " may not look for names");
        }
    }

    /** All mentions of whoever this one names. */
    List<Mention> mentions(long mention) {
        List<Mention> all = erasing.find(name -> true);
        Optional<String> name = all.stream()
                .filter(each -> each.id() == mention)
                .map(each -> each.person().name())
                .findFirst();
        return name.map(wanted -> all.stream()
                        .filter(each -> NameMatch.same(each.person().name(), wanted))
                        .toList())
                .orElse(List.of());
    }

    /** The subjects of these that the viewer may see. */
    Predicate<Subject> visible(Collection<Subject> subjects, ApplicationUser viewer) {
        IssueNames names = names(subjects, viewer);
        return subject -> subject.type() == Subject.Type.ISSUE
                ? names.of(subject.id()).isPresent()
                : project(subject, viewer).isPresent();
    }

    private IssueNames names(Collection<Subject> subjects, ApplicationUser viewer) {
        return viewing.names(
                subjects.stream()
                        .filter(subject -> subject.type() == Subject.Type.ISSUE)
                        .map(Subject::id)
                        .toList(),
                viewer);
    }

    private Optional<Project> project(Subject subject, ApplicationUser viewer) {
        return Optional.ofNullable(projects.getProjectObj(subject.id()))
                .filter(project -> permissions.maySee(project, viewer));
    }

    private List<NamedPerson> people(List<Mention> mentions, ApplicationUser viewer) {
        IssueNames names = names(mentions.stream().map(Mention::subject).collect(Collectors.toSet()), viewer);
        Map<String, List<Mention>> byName = mentions.stream()
                .collect(Collectors.groupingBy(
                        mention -> NameMatch.key(mention.person().name()), TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(some -> person(some, names, viewer))
                .limit(MOST)
                .toList();
    }

    private NamedPerson person(List<Mention> mentions, IssueNames names, ApplicationUser viewer) {
        List<NamedPerson.Place> visible = new ArrayList<>();
        List<Mention> seen = new ArrayList<>();
        int hidden = 0;
        int hiddenMentions = 0;
        for (Map.Entry<Subject, List<Long>> each : Erasure.bySubject(mentions).entrySet()) {
            Optional<NamedPerson.Place> place =
                    place(each.getKey(), each.getValue().size(), names, viewer);
            if (place.isPresent()) {
                visible.add(place.get());
                mentions.stream()
                        .filter(mention -> mention.subject().equals(each.getKey()))
                        .forEach(seen::add);
            } else {
                hidden++;
                hiddenMentions += each.getValue().size();
            }
        }
        Mention first = mentions.get(0);
        return new NamedPerson(first.id(), first.person().name(), about(seen), visible, hidden, hiddenMentions);
    }

    private Optional<NamedPerson.Place> place(Subject subject, int count, IssueNames names, ApplicationUser viewer) {
        return subject.type() == Subject.Type.ISSUE
                ? names.of(subject.id())
                        .map(name -> new NamedPerson.Place(subject.slug(), name.key(), name.summary(), false, count))
                : project(subject, viewer)
                        .map(it -> new NamedPerson.Place(subject.slug(), it.getKey(), it.getName(), true, count));
    }

    private static List<String> about(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::person)
                .flatMap(NamedPeople::about)
                .filter(part -> !part.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> about(CustomerPerson person) {
        return Stream.of(person.organisation(), person.role()).filter(Objects::nonNull);
    }
}
