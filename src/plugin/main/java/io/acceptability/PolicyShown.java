package io.acceptability;

import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;

/**
 * A policy as whoever may configure it sees it.
 *
 * @param revision what a change must be based on: how many documents were set here
 * @param own what is set here
 * @param inherited what holds where nothing is set here
 * @param effective what holds, with the version that decisions name
 */
public record PolicyShown(PolicyPlace place, long revision, PolicyDocument own, Policy inherited, Policy effective) {}
