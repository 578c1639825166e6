package io.acceptability;

import io.acceptability.domain.Nullable;

/** What the address of a page asks for, behind its question mark. */
public interface PageQuery {
    /** The value of this name, or none where the address does not have it. */
    @Nullable
    String get(String name);
}
