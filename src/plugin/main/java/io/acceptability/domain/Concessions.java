package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which readings the customer's concessions cover. */
final class Concessions {
    private Concessions() {}

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
