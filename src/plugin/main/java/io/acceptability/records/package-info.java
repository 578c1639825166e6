/** The judgement record and the acceptance dossier: pages to read and to print. Worded, and nothing decided. */
package io.acceptability.records;
