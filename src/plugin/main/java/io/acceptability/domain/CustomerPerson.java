package io.acceptability.domain;

import java.util.Objects;

/** Someone on the customer's side. Authority says what they may accept, and until when, in the words of the one who asked. */
public record CustomerPerson(String name, String organisation, String role, String authority) {
    public CustomerPerson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(authority, "authority");
    }
}
