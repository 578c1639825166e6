/** The pages of administration: the policy, everywhere and of a project, and the record of a subject. Worded, and nothing decided. */
package io.acceptability.admin;
