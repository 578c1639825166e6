package io.acceptability.domain;

import java.util.Objects;

/** One difference between what somebody saw and what is there now. */
public record Change(Code code, Text text) {
    /** What kind of difference. Part of the REST contract: never rename. */
    public enum Code {
        /** A newer policy came into force, and the verdict is worse under it. */
        POLICY_WORSE,
        /** The boundary or its constraints were edited. */
        BOUNDARY_EDITED,
        /** A finding fell. */
        FINDING_WORSE,
        /** A reading fell, or lost its concession, although its finding was no better before. */
        READING_WORSE,
        /** An open gap that was not there. */
        NEW_GAP,
        /** The follow-on action of a concession is still open past its date. */
        FOLLOW_ON_OVERDUE,
        /** The follow-on action of a concession is not there any more. */
        FOLLOW_ON_GONE,
        /** What somebody saw is not remembered any more, so that nobody can say what differs. */
        NOT_COMPARABLE,
        /** Something got better; never a reason to distrust a confirmation. */
        IMPROVED
    }

    public Change {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it makes a confirmation stale. */
    public boolean isWorsening() {
        return code != Code.IMPROVED;
    }
}
