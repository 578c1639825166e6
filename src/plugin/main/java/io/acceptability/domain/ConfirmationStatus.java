package io.acceptability.domain;

import java.util.List;

/**
 * Where the confirmation of a subject stands. Compared anew each time, never flagged: once a worsening is gone, it is current again.
 *
 * @param changes what got worse since, exactly when it is {@link State#STALE}
 */
public record ConfirmationStatus(State state, List<Change> changes) {
    /** Part of the REST contract: never rename. */
    public enum State {
        /** Nobody has confirmed. */
        NONE,
        /** Confirmed, and nothing got worse since. */
        CURRENT,
        /** Confirmed once, but the facts got worse since. */
        STALE,
        /** The boundary it rests on was valid until an earlier day. */
        EXPIRED,
        /** Taken back with a reason. */
        WITHDRAWN;

        /** The state's name, to be worded. */
        public Text label() {
            return Text.of("acceptability.confirmation." + name());
        }
    }

    public ConfirmationStatus {
        changes = List.copyOf(changes);
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }

    static ConfirmationStatus of(Inputs inputs, Judgement judgement) {
        Dossier dossier = inputs.dossier();
        Confirmation confirmation = dossier.confirmation();
        if (confirmation == null) {
            return new ConfirmationStatus(State.NONE, List.of());
        }
        if (dossier.withdrawal() != null) {
            return new ConfirmationStatus(State.WITHDRAWN, List.of());
        }
        if (inputs.today().isAfter(confirmation.validUntil())) {
            return new ConfirmationStatus(State.EXPIRED, List.of());
        }
        List<Change> worse = Difference.worsening(confirmation.snapshot(), inputs, judgement);
        return new ConfirmationStatus(worse.isEmpty() ? State.CURRENT : State.STALE, worse);
    }
}
