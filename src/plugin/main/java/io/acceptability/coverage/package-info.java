/**
 * Reads Jira's workflows for the ways into a delivered status, and puts the gate into them.
 *
 * <p>A workflow that cannot be read counts as unguarded, and says so. A change is made whole or not at all: a draft of ours that cannot be
 * published is taken back.
 */
package io.acceptability.coverage;
