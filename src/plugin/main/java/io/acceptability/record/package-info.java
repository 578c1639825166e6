/**
 * The judgement record: how often deliveries held, and how good the forecasts of that were.
 *
 * <p>Pure: imports {@code java.*} only, knows no issue and no person, and reads no clock. A case is a delivery; every figure keeps the
 * ids of the cases behind it, so that a reader can open them. Nothing here compares one person with another.
 */
package io.acceptability.record;
