package io.acceptability;

import io.acceptability.domain.Subject;
import io.acceptability.evidence.Directory;
import io.acceptability.ledger.EntryKind;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the ledgers of what was delivered or refused, whatever became of it. Reads many at once, and asks nobody's permission. */
@Component
class PastDeliveries {
    private static final Logger LOG = LoggerFactory.getLogger(PastDeliveries.class);

    private static final Set<EntryKind> TOLD =
            Set.of(EntryKind.CONFIRMED, EntryKind.DELIVERED, EntryKind.UNCONFIRMED_DELIVERY, EntryKind.REFUSED);

    /**
     * What was found.
     *
     * @param journals by the id of their issue
     * @param projects in which project each issue is now; an issue that is gone is in none and is not found
     * @param unreadable how many ledgers cannot be read
     */
    record Found(List<Journal> journals, Map<Long, Long> projects, int unreadable) {
        static final Found NOTHING = new Found(List.of(), Map.of(), 0);
    }

    private final Ledger ledger;
    private final Directory directory;

    PastDeliveries(Ledger ledger, Directory directory) {
        this.ledger = ledger;
        this.directory = directory;
    }

    /**
     * The ledgers of issues.
     *
     * @param project the project they are in now, or empty for all
     * @param authors the ledger's ids of somebody who confirmed or delivered there or was refused; none for everybody
     */
    Found find(Optional<Long> project, Set<Long> authors) {
        return find(TOLD, project, authors);
    }

    /** As {@link #find(Optional, Set)}, of those only that have an entry of one of these kinds. */
    Found find(Set<EntryKind> kinds, Optional<Long> project, Set<Long> authors) {
        List<Long> ids = ledger.subjectsWith(kinds, authors).stream()
                .filter(subject -> subject.type() == Subject.Type.ISSUE)
                .map(Subject::id)
                .toList();
        Map<Long, Long> projects = new HashMap<>(directory.projectsOf(ids));
        project.ifPresent(only -> projects.values().removeIf(it -> !it.equals(only)));
        Ledger.Journals read =
                ledger.readAll(projects.keySet().stream().map(Subject::issue).toList());
        read.unreadable()
                .forEach((subject, why) -> LOG.error(
                        "The ledger of {} cannot be read and is in no record: {}", subject, why.getMessage()));
        List<Journal> journals = read.readable().values().stream()
                .sorted(Comparator.comparing(journal -> journal.subject().id()))
                .toList();
        return new Found(journals, projects, read.unreadable().size());
    }
}
