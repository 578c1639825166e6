/**
 * What the app tells the listeners of other apps and automation, after it was written down. Each is published once, on the node that
 * wrote it.
 */
package io.acceptability.event;
