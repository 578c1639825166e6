package io.acceptability;

import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.domain.rules.Rules;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One delivery as a customer can be handed it: everything as it stood when it was confirmed, and what came of it. Made for one request
 * and one thread.
 *
 * @param delivery none while it is confirmed, but not delivered
 * @param then what people had entered by the confirmation; where nobody confirmed it, by the delivery
 * @param snapshot how every reading stood then
 * @param confirmed whether {@code then} is a confirmation
 * @param outcome the one that counts, or none
 * @param openFollowOns the issues of follow-on actions that are open today
 * @param seal the hash of the entry that all this stood at
 * @param last the hash of the ledger's last entry
 * @param entries how many entries the ledger has
 */
public record AcceptanceDossier(
        SubjectInfo subject,
        @Nullable Delivery delivery,
        Dossier then,
        Snapshot snapshot,
        boolean confirmed,
        @Nullable DeliveryOutcome outcome,
        Set<Long> openFollowOns,
        String seal,
        String last,
        long entries,
        IssueNames names,
        People people) {
    public AcceptanceDossier {
        openFollowOns = Set.copyOf(openFollowOns);
    }

    /** How the readings of a dimension stood, by id, in the order in which a panel shows them. */
    public Map<String, ReadingState> readings(Dimension dimension) {
        Map<String, ReadingState> readings = new TreeMap<>(Rules.ORDER);
        snapshot.readings().forEach((id, state) -> {
            if (state.dimension() == dimension) {
                readings.put(id, state);
            }
        });
        return readings;
    }
}
