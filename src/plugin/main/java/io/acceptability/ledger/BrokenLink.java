package io.acceptability.ledger;

import io.acceptability.domain.Text;

/** The first place at which a chain does not hold, and why. */
public record BrokenLink(long sequence, Text why) {}
