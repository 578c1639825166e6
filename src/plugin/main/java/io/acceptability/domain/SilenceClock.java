package io.acceptability.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The time since the last real contact with the customer.
 *
 * <p>A contact is a recorded conversation, a comment by somebody in the customer role, or a piece of consent evidence other than
 * SILENCE: who said something, even vaguely, was spoken to.
 *
 * @param since the day of the last contact, or none when there never was one
 * @param days whole days since then, never negative; none when there never was one
 */
public record SilenceClock(Optional<LocalDate> since, OptionalLong days) {
    static SilenceClock of(Dossier dossier, @Nullable LocalDate lastCustomerComment, LocalDate today) {
        Stream<LocalDate> contacts = dossier.contacts().stream().map(Contact::on);
        Stream<LocalDate> evidence = dossier.consent().stream()
                .filter(piece -> piece.kind() != ConsentKind.SILENCE)
                .map(ConsentEvidence::on);
        Optional<LocalDate> last = Stream.concat(
                        Stream.concat(contacts, evidence), Stream.ofNullable(lastCustomerComment))
                .max(Comparator.naturalOrder());
        return new SilenceClock(
                last,
                last.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last.get(), today))));
    }
}
