package io.acceptability.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a body is held against, besides itself.
 *
 * @param today in the host's time zone
 * @param visibleIssue the id of the issue of a key, as far as the sender may see it
 */
record Premises(LocalDate today, Function<String, Optional<Long>> visibleIssue) {}
