/**
 * The record of who entered what: entries that are only ever added, chained by hash, and the fold from them to a dossier.
 *
 * <p>Fails closed: an entry that is missing, altered or of an unknown kind makes the whole record of its subject unreadable, because
 * nobody can say what the rest of it means without that entry.
 */
package io.acceptability.ledger;
