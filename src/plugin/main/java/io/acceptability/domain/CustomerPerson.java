package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Someone on the customer's side. Authority says what they may accept, and until when, in the words of the one who asked. */
public record CustomerPerson(String name, String organisation, String role, String authority) {
    public CustomerPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authority, "authority");
    }

    /** The person with what is known of role and organisation, to be worded. */
    public Text label() {
        List<String> known = Stream.concat(
                        Stream.of(name), Stream.of(role, organisation).filter(part -> !part.isBlank()))
                .toList();
        return Text.of("acceptability.person." + known.size(), known.toArray());
    }
}
