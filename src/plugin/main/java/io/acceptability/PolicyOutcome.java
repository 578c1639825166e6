package io.acceptability;

import io.acceptability.domain.Text;
import java.util.List;
import java.util.Map;

/** What came of setting a policy. Anything but {@link Done} means that nothing was written. */
public sealed interface PolicyOutcome {
    /** Set; the policy as it stands now. */
    record Done(PolicyShown now) implements PolicyOutcome {}

    /** The document cannot be: its faults by the path of their parameter. */
    record Invalid(Map<String, Text> faults) implements PolicyOutcome {}

    /**
     * Somebody set a document in between.
     *
     * @param changes who set one since, oldest first
     */
    record Conflict(long revision, List<Text> changes) implements PolicyOutcome {
        public Conflict {
            changes = List.copyOf(changes);
        }
    }
}
