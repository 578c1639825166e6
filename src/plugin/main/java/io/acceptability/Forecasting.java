package io.acceptability;

import io.acceptability.domain.Dimension;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.EntryKind;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import io.acceptability.record.Interval;
import io.acceptability.record.Result;
import io.acceptability.record.Wilson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows who is about to confirm how similar deliveries of the same project went. */
@Component
public final class Forecasting {
    private static final Logger LOG = LoggerFactory.getLogger(Forecasting.class);
    private static final Set<EntryKind> RESOLVING = Set.of(EntryKind.OUTCOME_RECORDED);
    private static final int REMEMBERED = 50;

    private record Resolved(Set<Dimension> strained, boolean broke) {}

    private record Known(long outcomes, List<Resolved> resolved) {}

    private final PastDeliveries past;
    private final Ledger ledger;

    /** By project; good for as long as nobody has recorded another outcome anywhere, on whatever node. */
    private final Map<Long, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    Forecasting(PastDeliveries past, Ledger ledger) {
        this.past = past;
        this.ledger = ledger;
    }

    /**
     * How deliveries of the same project went that stood as this one stands now; its own earlier ones are among them.
     *
     * @return empty for who may not confirm, for a project, for a state that is not acceptable, since nobody can confirm it, and where the
     *     past cannot be read: that keeps nobody from confirming
     */
    public Optional<SimilarDeliveries> similar(Assessed assessed) {
        boolean asks = assessed.rights().confirm()
                && assessed.assessment().judgement().verdict().isAcceptable()
                && assessed.subject().subject().type() == Subject.Type.ISSUE;
        if (!asks) {
            return Optional.empty();
        }
        try {
            Set<Dimension> strained =
                    SimilarDeliveries.strained(assessed.assessment().snapshot());
            List<Resolved> similar = resolved(assessed.subject().projectId()).stream()
                    .filter(it -> it.strained().equals(strained))
                    .toList();
            return Optional.of(of(strained, similar));
        } catch (RuntimeException failure) {
            LOG.error(
                    "The similar deliveries of {} could not be read.",
                    assessed.subject().key(),
                    failure);
            return Optional.empty();
        }
    }

    private static SimilarDeliveries of(Set<Dimension> strained, List<Resolved> similar) {
        if (similar.size() < SimilarDeliveries.FEWEST) {
            return SimilarDeliveries.tooFew(strained);
        }
        int broke = (int) similar.stream().filter(Resolved::broke).count();
        Interval interval = Wilson.interval(broke, similar.size());
        return new SimilarDeliveries(
                strained, similar.size(), broke, percent(interval.low()), percent(interval.high()));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private List<Resolved> resolved(long project) {
        long outcomes = ledger.count(RESOLVING);
        Known remembered = remembered(project);
        if (remembered != null && remembered.outcomes() == outcomes) {
            return remembered.resolved();
        }
        List<Resolved> read = past.find(RESOLVING, Optional.of(project), Set.of()).journals().stream()
                .flatMap(journal -> resolved(journal).stream())
                .toList();
        remember(project, new Known(outcomes, read));
        return read;
    }

    private static List<Resolved> resolved(Journal journal) {
        return PastDelivery.of(journal).stream()
                .filter(it -> it.confirmed() != null && it.result().isResolved())
                .map(it -> new Resolved(
                        SimilarDeliveries.strained(it.confirmed().snapshot()), it.result() == Result.BROKE))
                .toList();
    }

    private synchronized Known remembered(long project) {
        return known.get(project);
    }

    private synchronized void remember(long project, Known read) {
        known.put(project, read);
    }
}
