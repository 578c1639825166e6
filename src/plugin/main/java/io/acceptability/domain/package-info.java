/**
 * The judgement itself: which facts and answers lead to which standing, verdict and gate decision.
 *
 * <p>Pure: imports {@code java.*} only, reads no clock, no database and no configuration of its own. Everything a decision
 * rests on is an argument, so the same inputs give the same decision on every node.
 */
package io.acceptability.domain;
