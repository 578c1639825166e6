package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Act;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Erasing;
import io.acceptability.ledger.Erasing.Mention;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Erases names wherever they are kept, and records who did it and when: an entry in the record of each subject. No figure, verdict or
 * confirmation changes by it.
 */
@Component
class Erasure {
    private final Erasing erasing;
    private final Authors authors;
    private final PortfolioPeople portfolio;
    private final HostTime time;

    Erasure(Erasing erasing, Authors authors, PortfolioPeople portfolio, HostTime time) {
        this.erasing = erasing;
        this.authors = authors;
        this.portfolio = portfolio;
        this.time = time;
    }

    /** The mentions by subject, in one order. */
    static Map<Subject, List<Long>> bySubject(Collection<Mention> mentions) {
        return mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::subject,
                        () -> new TreeMap<>(java.util.Comparator.comparing(Subject::slug)),
                        Collectors.mapping(Mention::id, Collectors.toList())));
    }

    /**
     * Erases these mentions.
     *
     * @param by who has it done; nobody where Jira does it by itself
     * @param step told after each subject
     * @return how many were still there
     */
    int erase(Collection<Mention> mentions, @Nullable ApplicationUser by, Runnable step) {
        long author = authors.idOf(by == null ? Noting.NOBODY : by.getKey());
        int erased = 0;
        Map<Subject, List<Long>> subjects = bySubject(mentions);
        for (Map.Entry<Subject, List<Long>> each : subjects.entrySet()) {
            erased += erasing.erase(each.getKey(), each.getValue(), new Act(author, time.now()));
            portfolio.forget(List.of(each.getKey()));
            step.run();
        }
        return erased;
    }
}
