package io.acceptability;

import io.acceptability.domain.Subject;
import io.acceptability.projection.Projected;
import io.acceptability.projection.Projection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sees to it that portfolios keep nobody's old key or erased name. */
@Component
class PortfolioPeople {
    private static final Logger LOG = LoggerFactory.getLogger(PortfolioPeople.class);

    private final Projection projection;
    private final PortfolioUpkeep upkeep;

    PortfolioPeople(Projection projection, PortfolioUpkeep upkeep) {
        this.projection = projection;
        this.upkeep = upkeep;
    }

    /** How many deliveries a user owns in portfolios. */
    int countOwnedBy(String userKey) {
        return projection.countOwnedBy(userKey);
    }

    /** Follows a change of a user's key. */
    void rename(String from, String to) {
        projection.rename(from, to);
    }

    /**
     * Forgets how these stood, and looks anew: what is to be done next may say somebody's name. Where looking fails they are missing until
     * the cluster's job has looked.
     */
    void forget(Collection<Subject> subjects) {
        Set<Long> issues = new HashSet<>();
        for (Subject subject : subjects) {
            if (subject.type() == Subject.Type.ISSUE) {
                issues.add(subject.id());
            } else {
                projection.ofProject(subject.id()).stream()
                        .map(Projected::issue)
                        .forEach(issues::add);
            }
        }
        issues.retainAll(projection.of(issues).keySet());
        projection.remove(issues);
        try {
            upkeep.look(issues);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Portfolios could not be made anew; the cluster’s job will look.", failure);
        }
    }
}
