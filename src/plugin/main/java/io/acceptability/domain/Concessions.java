package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which readings the customer's concessions cover, and which can never be conceded. */
public final class Concessions {
    private static final String KEY = "acceptability.concession.never.";

    private Concessions() {}

    /**
     * Why this cannot be conceded as things stand; empty when it can.
     *
     * @param readingId the reading it would cover
     * @param issue the one driver it would cover, or none for the whole reading
     */
    public static Optional<Text> whyNot(Judgement judgement, Dossier dossier, String readingId, @Nullable Long issue) {
        return judgement
                .reading(readingId)
                .map(reading -> whyNot(reading, dossier, issue))
                .orElseGet(() -> Optional.of(Text.of(KEY + "no-reading", readingId)));
    }

    private static Optional<Text> whyNot(Reading reading, Dossier dossier, @Nullable Long issue) {
        if (reading.dimension() == Dimension.TECHNICAL_FLOOR) {
            return Optional.of(Text.of(KEY + "floor", reading.label()));
        }
        if (reading.standing() != Standing.STRAINED) {
            return Optional.of(Text.of(KEY + reading.standing().name(), reading.label(), reading.sentence()));
        }
        if (!canBeConceded(reading, dossier)) {
            ConsentKind kind = dossier.newestConsent().orElseThrow().kind();
            return Optional.of(
                    Text.of(KEY + "consent", kind.label(), kind.warning().orElseThrow()));
        }
        if (issue != null && !reading.drivers().contains(issue)) {
            return Optional.of(Text.of(KEY + "driver", new IssueRef(issue), reading.label()));
        }
        boolean already = dossier.concessions().stream()
                .filter(concession -> concession.reading().equals(reading.id()))
                .anyMatch(concession -> concession.issue() == null || Objects.equals(concession.issue(), issue));
        return already ? Optional.of(Text.of(KEY + "already", reading.label())) : Optional.empty();
    }

    /** Whether a reading of this kind may ever be conceded: strained, not the floor, and no stand that is no consent. */
    static boolean canBeConceded(Reading reading, Dossier dossier) {
        boolean noConsentAtAll = reading.source() == Reading.Source.CONSENT
                && dossier.newestConsent().stream()
                        .noneMatch(evidence -> evidence.kind().isConsent());
        return reading.standing() == Standing.STRAINED
                && reading.dimension() != Dimension.TECHNICAL_FLOOR
                && !noConsentAtAll;
    }

    /** The reading as it stands under the concessions: conceded as a whole, or driver by driver. */
    static Reading apply(Reading reading, Dossier dossier) {
        List<Concession> granted = dossier.concessions().stream()
                .filter(concession -> concession.reading().equals(reading.id()))
                .toList();
        if (granted.isEmpty() || !canBeConceded(reading, dossier)) {
            return reading;
        }
        boolean whole = granted.stream().anyMatch(concession -> concession.issue() == null);
        Set<Long> issues =
                granted.stream().map(Concession::issue).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean covered = whole || (!reading.drivers().isEmpty() && issues.containsAll(reading.drivers()));
        return covered ? reading.asConceded() : reading;
    }
}
