package io.acceptability.rest;

import io.acceptability.domain.Reply;
import java.util.Locale;

/** The names of values on the wire where they differ from those in the code. Part of the REST contract: never rename. */
final class WireNames {
    private WireNames() {}

    /** {@code yes}, {@code no} or {@code unknown}. */
    static String of(Reply reply) {
        return reply.name().toLowerCase(Locale.ROOT);
    }
}
