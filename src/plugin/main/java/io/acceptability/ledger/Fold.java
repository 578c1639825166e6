package io.acceptability.ledger;

import io.acceptability.domain.Act;
import io.acceptability.domain.Answer;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.Contact;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Question;
import io.acceptability.domain.Refusal;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Withdrawal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Folds entries, oldest first, into what they come to. */
final class Fold {
    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
    private List<Metric> metrics = List.of();
    private final List<ConsentEvidence> consent = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Concession> concessions = new ArrayList<>();
    private final List<Dossier.HistoryPoint> history = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<DeliveryOutcome> outcomes = new ArrayList<>();
    private @Nullable Boundary boundary;
    private @Nullable Confirmation confirmation;
    private @Nullable Withdrawal withdrawal;
    private long revision;

    /**
     * Takes the next entry.
     *
     * @throws UnreadableException when it says what cannot be, such as a forecast of 120 %
     */
    void add(Recorded entry) {
        try {
            add(entry.sequence(), entry.act(), entry.fact(), entry.verdict());
        } catch (IllegalArgumentException | NullPointerException refused) {
            throw new UnreadableException(Text.of("acceptability.ledger.unreadable", entry.sequence()), refused);
        }
    }

    void add(long sequence, Act act, Fact fact, @Nullable Verdict verdict) {
        revision = sequence;
        if (fact instanceof Fact.Refused || fact instanceof Fact.Delivered) {
            happened(sequence, act, fact, verdict);
        } else {
            take(sequence, act, fact);
        }
        if (verdict != null && fact.kind().changesInputs()) {
            history.add(new Dossier.HistoryPoint(act.at(), verdict));
        }
    }

    private void happened(long id, Act act, Fact fact, @Nullable Verdict verdict) {
        Verdict then = Objects.requireNonNull(verdict, "verdict");
        if (fact instanceof Fact.Refused refused) {
            refusals.add(new Refusal(id, refused.codes(), refused.fingerprint(), then, refused.policyVersion(), act));
        } else if (fact instanceof Fact.Delivered delivered) {
            deliveries.add(new Delivery(
                    id,
                    delivered.at(),
                    delivered.status(),
                    delivered.way(),
                    delivered.confirmed(),
                    then,
                    delivered.snapshot(),
                    delivered.confirmation(),
                    delivered.snapshot().policyVersion(),
                    act));
        }
    }

    private void take(long id, Act act, Fact fact) {
        if (fact instanceof Fact.Answered said) {
            answers.put(said.question(), new Answer(said.question(), said.reply(), said.note(), said.link(), act));
        } else if (fact instanceof Fact.Measured measured) {
            metrics = measured.metrics();
        } else if (fact instanceof Fact.ConsentShown shown) {
            consent.add(new ConsentEvidence(
                    id,
                    shown.consent(),
                    shown.person(),
                    shown.on(),
                    shown.channel(),
                    shown.lasting(),
                    shown.quote(),
                    shown.link(),
                    act));
        } else if (fact instanceof Fact.Contacted met) {
            contacts.add(new Contact(id, met.on(), met.channel(), met.person(), met.note(), act));
        } else if (fact instanceof Fact.ConcessionGranted granted) {
            concessions.add(new Concession(
                    id,
                    granted.reading(),
                    granted.issue(),
                    granted.gap(),
                    granted.limit(),
                    granted.owner(),
                    granted.due(),
                    granted.disposition(),
                    granted.followOn(),
                    act));
        } else if (fact instanceof Fact.ConcessionEnded ended) {
            concessions.removeIf(concession -> concession.id() == ended.concession());
        } else if (fact instanceof Fact.BoundaryDrafted drafted) {
            boundary = new Boundary(
                    boundary == null ? 1 : boundary.version() + 1,
                    drafted.accepted(),
                    drafted.outside(),
                    drafted.constraints(),
                    drafted.redLines(),
                    drafted.accountable(),
                    drafted.validUntil(),
                    act);
        } else if (fact instanceof Fact.Confirmed confirmed) {
            confirmation = new Confirmation(
                    confirmed.snapshot(),
                    confirmed.consent(),
                    confirmed.forecast(),
                    confirmed.mainRisk(),
                    confirmed.validUntil(),
                    act);
            withdrawal = null;
        } else if (fact instanceof Fact.OutcomeRecorded recorded) {
            outcomes.add(new DeliveryOutcome(id, recorded.delivery(), recorded.report(), act));
        } else if (fact instanceof Fact.Withdrawn withdrawn) {
            withdrawal = new Withdrawal(withdrawn.reason(), act);
        } else if (!(fact instanceof Fact.NamesErased)) {
            throw new IllegalStateException("nothing folds " + fact);
        }
    }

    Dossier dossier() {
        return new Dossier(
                revision,
                answers,
                metrics,
                consent,
                contacts,
                concessions,
                boundary,
                confirmation,
                withdrawal,
                history,
                deliveries,
                refusals,
                outcomes);
    }
}
