/**
 * The front door: what panel, gate and REST ask and do, and nothing below it.
 *
 * <p>Reads go through {@link io.acceptability.Subjects} and {@link io.acceptability.Acceptability}; each act has a class named after
 * it. What a viewer may see and do is decided here, in one place.
 */
package io.acceptability;
