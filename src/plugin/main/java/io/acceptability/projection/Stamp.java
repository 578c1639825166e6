package io.acceptability.projection;

import java.time.Instant;

/**
 * Which delivery a row is of, and what it was made by.
 *
 * @param links how many links its issue had
 * @param isReadable whether this version of the app can read the rest of it
 */
public record Stamp(long issue, long project, boolean isReadable, int policyVersion, int links, Instant readAt) {}
