/** Hears and looks for what happens to subjects: Jira’s events on this node, and a job of the cluster for what left none. */
package io.acceptability.watch;
