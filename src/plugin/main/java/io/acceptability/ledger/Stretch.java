package io.acceptability.ledger;

import io.acceptability.domain.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a record without reading all of it. Nothing is checked: whoever writes on it reads the record itself first.
 *
 * @param since when the first entry was made, or none when there is no entry
 * @param deliveries when each recorded delivery began
 */
public record Stretch(@Nullable Instant since, List<Instant> deliveries) {
    static final Stretch NONE = new Stretch(null, List.of());

    public Stretch {
        deliveries = List.copyOf(deliveries);
    }
}
