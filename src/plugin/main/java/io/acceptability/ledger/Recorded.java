package io.acceptability.ledger;

import io.acceptability.domain.Act;
import io.acceptability.domain.Verdict;

/**
 * An entry that could be read.
 *
 * @param verdict as it stood after this entry; a record, never an input
 */
public record Recorded(long sequence, Act act, Fact fact, Verdict verdict, String previousHash, String hash) {}
