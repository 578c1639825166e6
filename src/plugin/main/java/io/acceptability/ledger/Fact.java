package io.acceptability.ledger;

import io.acceptability.domain.Concession;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Question;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an entry says: one thing that somebody entered about a subject, or that happened to it. */
public sealed interface Fact {
    /** The kind of entry it is written as. */
    EntryKind kind();

    /** An answer to one of the questions. */
    record Answered(
            Question question,
            Reply reply,
            String note,
            @Nullable String link) implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.JUDGED;
        }
    }

    /** The key metrics, all of them: what is not listed is gone. */
    record Measured(List<Metric> metrics) implements Fact {
        public Measured {
            metrics = List.copyOf(metrics);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.JUDGED;
        }
    }

    /** A piece of evidence of where the customer stands. */
    record ConsentShown(
            ConsentKind consent,
            CustomerPerson person,
            LocalDate on,
            String channel,
            boolean lasting,
            String quote,
            @Nullable String link)
            implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.EVIDENCE_RECORDED;
        }
    }

    /** A conversation with the customer. */
    record Contacted(LocalDate on, String channel, String person, String note) implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.CONTACT_RECORDED;
        }
    }

    /** A gap that the customer accepts. See {@link Concession} for the fields. */
    record ConcessionGranted(
            String reading,
            @Nullable Long issue,
            String gap,
            String limit,
            String owner,
            LocalDate due,
            Concession.Disposition disposition,
            @Nullable Long followOn)
            implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.CONCESSION_GRANTED;
        }
    }

    /** A concession that no longer counts; it stays on record. */
    record ConcessionEnded(long concession, String reason) implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.CONCESSION_ENDED;
        }
    }

    /** A new text of the boundary. Its version is counted by the fold. */
    record BoundaryDrafted(
            String accepted,
            String outside,
            List<Constraint> constraints,
            List<RedLine> redLines,
            String accountable,
            LocalDate validUntil)
            implements Fact {
        public BoundaryDrafted {
            constraints = List.copyOf(constraints);
            redLines = List.copyOf(redLines);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.BOUNDARY_DRAFTED;
        }
    }

    /**
     * The boundary confirmed, with all that the confirmer saw.
     *
     * @param policyProject the project whose policy it was made under, so that its version stays known when an issue moves; none in
     *     entries from before policies could differ
     */
    record Confirmed(
            Snapshot snapshot,
            @Nullable Long policyProject,
            long consent,
            int forecast,
            String mainRisk,
            LocalDate validUntil)
            implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.CONFIRMED;
        }
    }

    /**
     * The gate refused.
     *
     * @param codes why, in order
     * @param fingerprint of the subject as it stood
     * @param policyProject the project whose policy it was judged under
     */
    record Refused(List<GateDecision.Code> codes, String fingerprint, int policyVersion, long policyProject)
            implements Fact {
        public Refused {
            codes = List.copyOf(codes);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.REFUSED;
        }
    }

    /**
     * It reached a delivered status: through the gate or not, as the way tells.
     *
     * @param at when the stay there began
     * @param snapshot as it stood when this was recorded
     * @param policyProject the project whose policy it was judged under
     * @param confirmation the entry of the confirmation that was current then, or none
     */
    record Delivered(
            Instant at,
            String status,
            Way way,
            Snapshot snapshot,
            long policyProject,
            @Nullable Long confirmation) implements Fact {
        @Override
        public EntryKind kind() {
            return confirmed() ? EntryKind.DELIVERED : EntryKind.UNCONFIRMED_DELIVERY;
        }

        public boolean confirmed() {
            return way == Way.GATE;
        }
    }

    /**
     * How a delivery went.
     *
     * @param delivery the entry of the delivery
     */
    record OutcomeRecorded(long delivery, OutcomeReport report) implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.OUTCOME_RECORDED;
        }
    }

    /**
     * What was known of people by name is gone, on request or because Jira made them anonymous.
     *
     * @param persons the ids that stood for them, and still stand in the entries that named them
     */
    record NamesErased(Set<Long> persons) implements Fact {
        public NamesErased {
            persons = Set.copyOf(persons);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.NAMES_ERASED;
        }
    }

    /** The confirmation taken back. */
    record Withdrawn(String reason) implements Fact {
        @Override
        public EntryKind kind() {
            return EntryKind.WITHDRAWN;
        }
    }
}
