/**
 * Reads the facts about a subject's issues from Jira's database, with security overridden, in bulk and without writing anything.
 *
 * <p>Whatever cannot be read is told as unread, with a plain reason; the rules that need it are then UNKNOWN.
 */
package io.acceptability.evidence;
