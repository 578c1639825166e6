package io.acceptability;

import io.acceptability.domain.Change;
import io.acceptability.domain.Text;
import java.util.List;

/** What came of an act. Anything but {@link Done} means that nothing was written. */
public sealed interface Outcome {
    /** Written; the subject as it stands now. */
    record Done(Assessed now) implements Outcome {}

    /**
     * Somebody wrote in between.
     *
     * @param revision the ledger's newest entry
     * @param changes what was written since, oldest first
     */
    record Conflict(long revision, List<Text> changes) implements Outcome {
        public Conflict {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The facts are not the ones that were confirmed.
     *
     * @param fingerprint of the facts as they are now
     * @param changes what differs from what the confirmer saw
     */
    record Mismatch(String fingerprint, List<Change> changes) implements Outcome {
        public Mismatch {
            changes = List.copyOf(changes);
        }
    }

    /** Understood, but the rules forbid it, for at least one reason. */
    record Forbidden(List<Text> reasons) implements Outcome {
        public Forbidden {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("what is forbidden is forbidden for a reason");
            }
        }
    }
}
