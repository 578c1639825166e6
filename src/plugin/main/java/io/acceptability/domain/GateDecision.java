package io.acceptability.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the Delivered transition is open, and if not, why: an ordered list of reasons, never an empty one. */
public record GateDecision(boolean open, List<Reason> reasons) {
    /** Why the gate is closed. Part of the REST contract: never rename. */
    public enum Code {
        CANNOT_EVALUATE,
        FINDING_BROKEN,
        FINDING_UNKNOWN,
        FINDING_STRAINED,
        NOT_CONFIRMED,
        CONFIRMATION_STALE,
        CONFIRMATION_EXPIRED,
        CONFIRMATION_WITHDRAWN,
        PROJECT_NOT_CONFIRMED
    }

    /** One reason: what was expected, what is there, who can act, and where. None of them can be left out. */
    public record Reason(Code code, Text expected, Text observed, Text who, Text where) {
        public Reason {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(where, "where");
        }
    }

    /** The gate is open. */
    public static final GateDecision OPEN = new GateDecision(true, List.of());

    public GateDecision {
        reasons = List.copyOf(reasons);
        if (open != reasons.isEmpty()) {
            throw new IllegalArgumentException("a gate is closed for reasons, and open without any");
        }
    }

    /** Open without reasons, closed with any. */
    public static GateDecision of(List<Reason> reasons) {
        return new GateDecision(reasons.isEmpty(), reasons);
    }

    /** Closed because nothing could be evaluated, in a sentence that says why. */
    public static GateDecision cannotEvaluate(Text why) {
        return of(List.of(new Reason(
                Code.CANNOT_EVALUATE,
                Text.of("acceptability.gate.expected.evaluable"),
                why,
                Text.of("acceptability.gate.who.admin"),
                Text.of("acceptability.gate.where.log"))));
    }

    /** Open only where both are; the reasons of this one come first. */
    public GateDecision and(GateDecision other) {
        return of(Stream.concat(reasons.stream(), other.reasons.stream()).toList());
    }

    /**
     * What an epic's gate says of its project's decision, where the project must be confirmed too: one reason that gathers the
     * project's own.
     */
    public static GateDecision requiringProject(GateDecision project, Subject projectSubject) {
        if (project.open()) {
            return OPEN;
        }
        return of(List.of(new Reason(
                Code.PROJECT_NOT_CONFIRMED,
                Text.of("acceptability.gate.expected.project"),
                Text.of(
                        "acceptability.gate.observed.project",
                        project.reasons().stream().map(Reason::observed).toList()),
                Text.of(
                        "acceptability.gate.who.any-of",
                        project.reasons().stream().map(Reason::who).distinct().toList()),
                Text.of("acceptability.gate.where.project", new ProjectRef(projectSubject.id())))));
    }
}
