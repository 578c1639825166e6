package io.acceptability.domain;

import java.util.Arrays;
import java.util.Optional;

/** The questions that only a person can answer. Ids are persisted and part of the REST contract: never rename. */
public enum Question {
    /** Could this state trigger a systemic failure? */
    SYSTEMIC("systemic", Dimension.TECHNICAL_FLOOR, Reply.NO),
    /** Is anything irreversible wrong? */
    IRREVERSIBLE("irreversible", Dimension.TECHNICAL_FLOOR, Reply.NO),
    /** Does the core flow run end to end? */
    CORE_FLOW("core-flow", Dimension.BUSINESS_GOAL, Reply.YES),
    /** Do the key metrics still carry the business? */
    METRICS("metrics", Dimension.BUSINESS_GOAL, Reply.YES),
    /** Can it be improved step by step? */
    STEPWISE("stepwise", Dimension.FUTURE_ROOM, Reply.YES),
    /** Is there a clear compensation or iteration plan? */
    PLAN("plan", Dimension.FUTURE_ROOM, Reply.YES);

    private final String id;
    private final Dimension dimension;
    private final Reply good;

    Question(String id, Dimension dimension, Reply good) {
        this.id = id;
        this.dimension = dimension;
        this.good = good;
    }

    public String id() {
        return id;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** The reply that lets the dimension hold; its opposite breaks it. */
    public Reply good() {
        return good;
    }

    /** The standing that this reply gives; no reply counts as {@link Reply#UNKNOWN}. */
    public Standing standingOf(Reply reply) {
        if (reply == Reply.UNKNOWN) {
            return Standing.UNKNOWN;
        }
        return reply == good ? Standing.HOLDS : Standing.BROKEN;
    }

    /** The question itself, to be worded. */
    public Text label() {
        return Text.of("acceptability.question." + id);
    }

    public static Optional<Question> byId(String id) {
        return Arrays.stream(values()).filter(q -> q.id.equals(id)).findFirst();
    }
}
