package io.acceptability.domain;

import java.util.List;

/** What the four findings come to. Derived, never stored as an input. Names are persisted in records: never rename. */
public enum Verdict {
    /** Every finding holds. */
    ACCEPTABLE,
    /** Every strained reading is a gap that the customer has conceded. */
    ACCEPTABLE_WITH_CONCESSIONS,
    /** A finding is strained and not conceded: the grey zone in which nobody has judged yet. */
    UNDECIDED,
    /** A finding is unknown: there is nothing to judge from. */
    NOT_JUDGED,
    /** A finding is broken. */
    UNACCEPTABLE;

    /** The first that applies, from the worst down. */
    static Verdict of(List<Finding> findings) {
        Standing worst = Standing.worst(findings.stream().map(Finding::standing).toList());
        return switch (worst) {
            case BROKEN -> UNACCEPTABLE;
            case UNKNOWN -> NOT_JUDGED;
            case STRAINED ->
                findings.stream().anyMatch(finding -> !finding.open().isEmpty())
                        ? UNDECIDED
                        : ACCEPTABLE_WITH_CONCESSIONS;
            case HOLDS -> ACCEPTABLE;
        };
    }

    /** Whether the customer can catch this state. */
    public boolean isAcceptable() {
        return this == ACCEPTABLE || this == ACCEPTABLE_WITH_CONCESSIONS;
    }

    public boolean isWorseThan(Verdict other) {
        return compareTo(other) > 0;
    }

    /** The verdict's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.verdict." + name());
    }
}
