/**
 * What coverage says: the ways into a delivered status, what guards each of them, and the ways around.
 *
 * <p>Values only; where they come from is read and changed by {@code io.acceptability.coverage}.
 */
package io.acceptability.domain.coverage;
