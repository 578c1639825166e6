package io.acceptability.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reality answers to the latest delivery: derived from the facts, never stored. It proposes an outcome; a person says it.
 *
 * @param delivery the delivery that is observed
 * @param until the end of the window: the delivery, and as many times 24 hours as the policy has observation days
 * @param proposed what the signs come to, or none when the facts could not be read
 * @param signs by what the proposal is reached, worst first; none when nothing speaks against it
 * @param unread why nothing can be proposed, or none
 */
public record Observation(
        State state,
        Delivery delivery,
        Instant until,
        @Nullable OutcomeKind proposed,
        List<Sign> signs,
        @Nullable Text unread) {
    /** Where the observation stands. Part of the REST contract: never rename. */
    public enum State {
        /** The window is open, and nobody has said how it went. */
        RUNNING,
        /** The window is over, and nobody has said how it went. */
        DUE,
        /** Somebody has said how it went. */
        ANSWERED,
        /** Somebody has said how it went, and facts that came later speak for something worse. */
        CONTRADICTED
    }

    /**
     * A fact of the observation window that speaks for an outcome.
     *
     * @param drivers the issues behind it, by id; none for the subject's own reopening
     * @param latest when the last of it happened
     */
    public record Sign(Code code, OutcomeKind speaksFor, Text text, List<Long> drivers, Instant latest) {
        /** What it is. Part of the REST contract: never rename. */
        public enum Code {
            /** The subject left the delivered statuses again. */
            REOPENED,
            /** A severe defect or incident came up and is still open. */
            SEVERE_DEFECT_OPEN,
            /** The customer raised something severe that is still open. */
            CUSTOMER_ISSUE_SEVERE,
            /** A severe defect or incident came up and was resolved. */
            SEVERE_DEFECT_RESOLVED,
            /** The customer raised an issue. */
            CUSTOMER_ISSUE,
            /** A concession is overdue, or its follow-on action is gone. */
            OVERDUE_CONCESSION
        }

        public Sign {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(speaksFor, "speaksFor");
            Objects.requireNonNull(text, "text");
            drivers = drivers.stream().distinct().sorted().toList();
            Objects.requireNonNull(latest, "latest");
        }
    }

    public Observation {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(until, "until");
        signs = List.copyOf(signs);
    }

    /** Whether somebody should say how it went: nobody has after the window, or what was said no longer fits the facts. */
    public boolean asks() {
        return state == State.DUE || state == State.CONTRADICTED;
    }

    /** The end of the observation window of a delivery. */
    public static Instant until(Delivery delivery, Policy policy) {
        return delivery.at().plus(Duration.ofDays(policy.observationDays()));
    }

    static Optional<Observation> of(Inputs inputs) {
        return inputs.dossier().latestDelivery().map(delivery -> of(inputs, delivery));
    }

    private static Observation of(Inputs inputs, Delivery delivery) {
        Instant until = until(delivery, inputs.policy());
        Text unread = Signs.whyUnread(inputs);
        List<Sign> signs = unread == null ? Signs.of(inputs, delivery.at(), until) : List.of();
        return new Observation(
                state(inputs, delivery, until, signs), delivery, until, proposed(unread, signs), signs, unread);
    }

    private static @Nullable OutcomeKind proposed(@Nullable Text unread, List<Sign> signs) {
        if (unread != null) {
            return null;
        }
        return signs.isEmpty() ? OutcomeKind.HELD : signs.get(0).speaksFor();
    }

    private static State state(Inputs inputs, Delivery delivery, Instant until, List<Sign> signs) {
        Optional<DeliveryOutcome> said = inputs.dossier().outcomeOf(delivery);
        if (said.isEmpty()) {
            return inputs.evidence().readAt().isBefore(until) ? State.RUNNING : State.DUE;
        }
        OutcomeKind outcome = said.get().report().outcome();
        Instant at = said.get().act().at();
        boolean contradicted = signs.stream()
                .anyMatch(sign ->
                        sign.speaksFor().isWorseThan(outcome) && sign.latest().isAfter(at));
        return contradicted ? State.CONTRADICTED : State.ANSWERED;
    }
}
