package io.acceptability.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the owner of a subject is told unasked, because time works against it.
 *
 * @param matters never empty, the worst first
 */
public record Reminder(Subject subject, Verdict verdict, Outlook outlook, List<Matter> matters, NextAct nextAct) {
    /** So many days before a confirmation expires its owner is told. */
    public static final int EXPIRY_DAYS = 7;

    /** What is worse comes first; within a subject, what has waited longer. */
    public static final Comparator<Reminder> WORST_FIRST = Comparator.comparing(Reminder::outlook)
            .thenComparing(reminder -> reminder.matters().get(0), Matter.WORST_FIRST)
            .thenComparing(reminder -> reminder.subject().id());

    private static final String KEY = "acceptability.reminder.";

    /** Changes that are told one by one; further ones are counted. */
    private static final int TOLD_CHANGES = 3;

    /** Ordered from worst to best. */
    public enum Kind {
        STALE,
        EXPIRED,
        OVERDUE,
        DUE,
        SILENT,
        EXPIRING
    }

    /**
     * One thing that waits for the owner.
     *
     * @param days how long it has waited, in whole days; 0 where it has no date
     */
    public record Matter(Kind kind, long days, Text text) {
        private static final Comparator<Matter> WORST_FIRST = Comparator.comparing(Matter::kind)
                .thenComparing(Comparator.comparing(Matter::days).reversed());

        public Matter {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    public Reminder {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(outlook, "outlook");
        matters = matters.stream().sorted(Matter.WORST_FIRST).toList();
        Objects.requireNonNull(nextAct, "nextAct");
    }

    /**
     * What to tell of a subject, or empty when nothing waits.
     *
     * @param underWay whether it is neither delivered nor closed: of what is over, only unkept promises are told, and that its
     *     outcome is asked for
     */
    public static Optional<Reminder> of(Assessment now, boolean underWay) {
        Inputs inputs = now.inputs();
        List<Matter> matters = new ArrayList<>();
        if (underWay) {
            confirmation(now).ifPresent(matters::add);
            silence(now).ifPresent(matters::add);
        } else {
            outcome(inputs).ifPresent(matters::add);
        }
        FollowOn.failing(inputs).stream().map(Reminder::overdue).forEach(matters::add);
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reminder(
                inputs.subject(),
                now.judgement().verdict(),
                // Nothing blows up any more that is delivered: it stands behind whatever still may.
                underWay
                        ? Outlook.of(
                                now.judgement().verdict(),
                                now.confirmation().state(),
                                inputs.silenceClock().days(),
                                inputs.policy().thresholds().silenceDays())
                        : Outlook.ACCEPTABLE,
                matters,
                now.nextAct()));
    }

    private static Optional<Matter> confirmation(Assessment now) {
        return now.inputs().dossier().latestConfirmation().flatMap(confirmation -> {
            LocalDate until = confirmation.validUntil();
            long left = ChronoUnit.DAYS.between(now.inputs().today(), until);
            return switch (now.confirmation().state()) {
                case STALE ->
                    Optional.of(new Matter(
                            Kind.STALE,
                            0,
                            Text.of(
                                    KEY + "stale",
                                    confirmation.act().at(),
                                    told(now.confirmation().changes()))));
                case EXPIRED -> Optional.of(new Matter(Kind.EXPIRED, -left, Text.of(KEY + "expired", until)));
                case CURRENT ->
                    left > EXPIRY_DAYS
                            ? Optional.empty()
                            : Optional.of(new Matter(Kind.EXPIRING, -left, Text.of(KEY + "expiring", until, left)));
                case NONE, WITHDRAWN -> Optional.empty();
            };
        });
    }

    private static Optional<Matter> outcome(Inputs inputs) {
        return inputs.observation()
                .filter(Observation::asks)
                .map(asking -> asking.state() == Observation.State.DUE
                        ? new Matter(
                                Kind.DUE,
                                Math.max(
                                        0,
                                        Duration.between(
                                                        asking.until(),
                                                        inputs.evidence().readAt())
                                                .toDays()),
                                Text.of(KEY + "due", asking.until()))
                        : new Matter(Kind.DUE, 0, Text.of(KEY + "due.again")));
    }

    private static List<Text> told(List<Change> changes) {
        List<Text> told = new ArrayList<>(
                changes.stream().limit(TOLD_CHANGES).map(Change::text).toList());
        if (changes.size() > TOLD_CHANGES) {
            told.add(Text.of(KEY + "more", changes.size() - TOLD_CHANGES));
        }
        return told;
    }

    private static Optional<Matter> silence(Assessment now) {
        Inputs inputs = now.inputs();
        int limit = inputs.policy().thresholds().silenceDays();
        long days = inputs.silenceClock().days().orElse(0);
        return days < limit || now.confirmation().isCurrent()
                ? Optional.empty()
                : Optional.of(new Matter(Kind.SILENT, days, Text.of(KEY + "silent", days, limit)));
    }

    private static Matter overdue(FollowOn failing) {
        Concession conceded = failing.concession();
        Long issue = conceded.followOn();
        Text text;
        if (failing.state() == FollowOn.State.GONE || issue == null) {
            String key = failing.state() == FollowOn.State.GONE ? "gone" : "overdue";
            text = Text.of(KEY + key, conceded.gap(), failing.date(), failing.daysLate());
        } else {
            text = Text.of(
                    KEY + "overdue.issue", conceded.gap(), failing.date(), failing.daysLate(), new IssueRef(issue));
        }
        return new Matter(Kind.OVERDUE, failing.daysLate(), text);
    }
}
