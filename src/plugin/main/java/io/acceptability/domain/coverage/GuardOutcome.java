package io.acceptability.domain.coverage;

import io.acceptability.domain.Text;

/** What came of guarding, or of asking what it would change. */
public sealed interface GuardOutcome {
    /** This would be changed; nothing is yet. */
    record Planned(GuardPlan plan) implements GuardOutcome {}

    /** This was changed, and is in force. */
    record Guarded(GuardPlan plan) implements GuardOutcome {}

    /** The workflow is not what the caller saw; this would be changed now. */
    record Changed(GuardPlan now) implements GuardOutcome {}

    /** There is no active workflow of this name. */
    record Missing(String workflow) implements GuardOutcome {}

    /** It cannot be done, and why. */
    record Refused(Text why) implements GuardOutcome {}
}
