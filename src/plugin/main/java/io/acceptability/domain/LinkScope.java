package io.acceptability.domain;

import java.util.Objects;

/**
 * A link type whose issues are in scope, one hop from the subject.
 *
 * @param name the link type's name as configured; case does not count
 */
public record LinkScope(String name, Direction direction) {
    /** In which direction a link is followed, seen from the subject. Names are persisted: never rename. */
    public enum Direction {
        BOTH,
        /** From the subject to the other issue: “PAY-1 blocks PAY-2” brings PAY-2 into the scope of PAY-1. */
        OUTWARD,
        /** From the other issue to the subject: “PAY-1 is blocked by PAY-2” brings PAY-2 into the scope of PAY-1. */
        INWARD;

        private boolean allows(boolean outward) {
            return this == BOTH || outward == (this == OUTWARD);
        }
    }

    public LinkScope {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * Whether a link of this type brings the issue at its other end into scope.
     *
     * @param outward whether the subject is the link's source
     */
    public boolean covers(String linkType, boolean outward) {
        return name.equalsIgnoreCase(linkType) && direction.allows(outward);
    }
}
