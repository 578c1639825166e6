package io.acceptability.domain;

/** What a person answers to a {@link Question}. Names are persisted: never rename. */
public enum Reply {
    YES,
    NO,
    UNKNOWN;

    /** The reply, to be worded. */
    public Text label() {
        return Text.of("acceptability.reply." + name());
    }
}
