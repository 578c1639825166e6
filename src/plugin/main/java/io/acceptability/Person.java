package io.acceptability;

import java.util.Objects;

/** Somebody who uses Jira. The key is empty, and so is the name, when nobody knows any more who it was. */
public record Person(String key, String displayName) {
    public Person {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(displayName, "displayName");
    }
}
