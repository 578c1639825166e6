package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.ledger.Authors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What one viewer is shown: the one place where it is decided which issues may be named. */
@Component
class Viewing {
    private static final Logger LOG = LoggerFactory.getLogger(Viewing.class);
    private static final int CHUNK = 500;

    /** Stands for whoever did what nobody is known to have done. */
    private static final Person APP = new Person("", "Acceptability");

    private final IssueManager issues;
    private final UserManager users;
    private final Authors authors;
    private final Permissions permissions;
    private final ShownSnapshots shown;

    Viewing(IssueManager issues, UserManager users, Authors authors, Permissions permissions, ShownSnapshots shown) {
        this.issues = issues;
        this.users = users;
        this.authors = authors;
        this.permissions = permissions;
        this.shown = shown;
    }

    /** The assessment for this viewer; what is shown is remembered, should they confirm it. */
    Assessed show(SubjectInfo subject, Assessment assessment, @Nullable ApplicationUser viewer) {
        shown.remember(subject.subject(), assessment.snapshot());
        return new Assessed(
                subject, assessment, permissions.of(subject, viewer), names(mentioned(assessment), viewer), people());
    }

    IssueNames names(Collection<Long> expected, @Nullable ApplicationUser viewer) {
        return new IssueNames(expected, ids -> visible(ids, viewer), key -> hides(key, viewer));
    }

    People people() {
        return new People(this::person);
    }

    private Map<Long, IssueName> visible(Set<Long> ids, @Nullable ApplicationUser viewer) {
        Map<Long, IssueName> names = new HashMap<>();
        List<Long> all = ids.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            try {
                issues.getIssueObjects(all.subList(from, Math.min(from + CHUNK, all.size()))).stream()
                        .filter(Objects::nonNull)
                        .filter(issue -> permissions.maySee(issue, viewer))
                        .forEach(issue -> names.put(issue.getId(), name(issue)));
            } catch (RuntimeException failure) {
                LOG.error("Issues could not be read to name them; they count as hidden.", failure);
            }
        }
        return names;
    }

    private boolean hides(String key, @Nullable ApplicationUser viewer) {
        try {
            Issue issue = issues.getIssueObject(key);
            return issue != null && !permissions.maySee(issue, viewer);
        } catch (RuntimeException failure) {
            LOG.error("An issue that a link names could not be read; it counts as hidden.", failure);
            return true;
        }
    }

    private static IssueName name(Issue issue) {
        return new IssueName(issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""));
    }

    private Person person(long author) {
        return authors.userKey(author)
                .map(key -> key.equals(Noting.NOBODY)
                        ? APP
                        : new Person(
                                key,
                                Optional.ofNullable(users.getUserByKeyEvenWhenUnknown(key))
                                        .map(ApplicationUser::getDisplayName)
                                        .orElse(key)))
                .orElseGet(() -> new Person("", ""));
    }

    /** Every issue that something shown of this assessment may name, so that all are read at once. */
    private static List<Long> mentioned(Assessment assessment) {
        Dossier dossier = assessment.inputs().dossier();
        Stream<Long> redLines = dossier.currentBoundary().map(Boundary::redLines).stream()
                .flatMap(List::stream)
                .map(RedLine::issue);
        Stream<Long> concessions = dossier.concessions().stream().flatMap(concession -> followed(concession));
        Stream<Long> confirmed = dossier.latestConfirmation().map(Confirmation::snapshot).stream()
                .flatMap(snapshot -> snapshot.readings().values().stream())
                .map(ReadingState::drivers)
                .flatMap(List::stream);
        List<Long> ids = new ArrayList<>();
        assessment.inputs().observation().stream()
                .flatMap(observation -> observation.signs().stream())
                .forEach(sign -> ids.addAll(sign.drivers()));
        assessment.judgement().readings().forEach(reading -> ids.addAll(reading.drivers()));
        Stream.of(redLines, concessions, confirmed)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private static Stream<Long> followed(Concession concession) {
        return Stream.of(concession)
                .flatMap(c -> Stream.of(Optional.ofNullable(c.issue()), Optional.ofNullable(c.followOn())))
                .flatMap(Optional::stream);
    }
}
