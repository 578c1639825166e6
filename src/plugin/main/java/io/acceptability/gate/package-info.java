/**
 * Puts the gate into Jira's workflows: it blocks a transition and says why.
 *
 * <p>Fails closed: whatever goes wrong keeps the transition closed, with a plain sentence for the user and a line in the log.
 */
package io.acceptability.gate;
