package io.acceptability.panel;

/** The customer's person a form starts with: the one who spoke last. */
public record PersonFields(String name, String organisation, String role, String authority) {
    static final PersonFields NONE = new PersonFields("", "", "", "");
}
