package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Someone on the customer's side. Authority says what they may accept, and until when, in the words of the one who asked.
 *
 * <p>Everybody has a name when they are entered; one that is blank was erased later.
 */
public record CustomerPerson(String name, String organisation, String role, String authority) {
    public CustomerPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authority, "authority");
    }

    private static final Text ERASED = Text.of("acceptability.person.erased");

    /** Nothing is known of this person any more. */
    public boolean isErased() {
        return name.isBlank();
    }

    /** The name as an argument of a sentence: as it was typed, or that it was erased. */
    public static Object shown(String name) {
        return name.isBlank() ? ERASED : name;
    }

    /** The person with what is known of role and organisation, to be worded. */
    public Text label() {
        List<Object> known = Stream.<Object>concat(
                        Stream.of(shown(name)), Stream.of(role, organisation).filter(part -> !part.isBlank()))
                .toList();
        return Text.of("acceptability.person." + known.size(), known.toArray());
    }
}
