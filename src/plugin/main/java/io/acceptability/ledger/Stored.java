package io.acceptability.ledger;

import io.acceptability.domain.Nullable;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry as the database has it now, whether it can be read and relied on or not: to be shown, never to be judged by.
 *
 * @param kind as stored; not necessarily one that is known here
 * @param at none when what is stored is no instant
 * @param readable what it says, or empty when that cannot be read
 */
public record Stored(
        long sequence,
        String kind,
        long author,
        @Nullable Instant at,
        Optional<Recorded> readable,
        String previousHash,
        String hash) {}
