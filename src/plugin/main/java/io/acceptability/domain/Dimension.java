package io.acceptability.domain;

/** The four dimensions of acceptability, in the order in which they are asked. Names are persisted: never rename. */
public enum Dimension {
    TECHNICAL_FLOOR,
    BUSINESS_GOAL,
    CUSTOMER_EXPECTATION,
    FUTURE_ROOM;

    /** The dimension's name, to be worded. */
    public Text label() {
        return Text.of("acceptability.dimension." + name());
    }
}
