package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Act;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Text;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.EntryKind;
import io.acceptability.ledger.PolicyJournal;
import io.acceptability.ledger.PolicyLedger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets what a policy says globally or for one project. A document replaces the one before it as a whole. */
@Component
public final class SetPolicy {
    private final PolicyPlaces places;
    private final PolicyView view;
    private final PolicyLedger ledger;
    private final Authors authors;
    private final Viewing viewing;
    private final HostTime time;

    SetPolicy(
            PolicyPlaces places,
            PolicyView view,
            PolicyLedger ledger,
            Authors authors,
            Viewing viewing,
            HostTime time) {
        this.places = places;
        this.view = view;
        this.ledger = ledger;
        this.authors = authors;
        this.viewing = viewing;
        this.time = time;
    }

    /**
     * Sets the document, unless something is wrong with it or somebody set one in between. One that says what is set already makes no
     * new version.
     *
     * @throws NotAllowedException when the author may not configure this place
     * @throws CannotJudgeException when the policy as it is cannot be read
     */
    public PolicyOutcome apply(PolicyPlace place, ApplicationUser author, long revision, PolicyDocument document) {
        if (!places.mayConfigure(place, author)) {
            throw new NotAllowedException(author.getKey() + " may not configure " + place.scope());
        }
        Map<String, Text> faults = view.faults(place, document);
        if (!faults.isEmpty()) {
            return new PolicyOutcome.Invalid(faults);
        }
        Map<PolicyScope, PolicyJournal> journals = new HashMap<>(view.journals(place));
        PolicyJournal last = journals.get(place.scope());
        if (last.revision() != revision) {
            return conflict(last, revision);
        }
        if (last.document().equals(document)) {
            return new PolicyOutcome.Done(PolicyView.shown(place, journals));
        }
        Act act = new Act(authors.idOf(author.getKey()), time.now());
        return ledger.append(last, act, document)
                .<PolicyOutcome>map(written -> {
                    journals.put(place.scope(), written);
                    return new PolicyOutcome.Done(PolicyView.shown(place, journals));
                })
                .orElseGet(() -> conflict(view.journals(place).get(place.scope()), revision));
    }

    private PolicyOutcome conflict(PolicyJournal journal, long revision) {
        People people = viewing.people();
        List<Text> changes = journal.since(revision).stream()
                .map(set -> EntryKind.POLICY_SET.said(
                        people.of(set.act().author()).displayName(), set.act().at()))
                .toList();
        return new PolicyOutcome.Conflict(journal.revision(), changes);
    }
}
