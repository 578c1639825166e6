/** The signals: one class each, all of them in the one list of {@link io.acceptability.domain.rules.Rules}. */
package io.acceptability.domain.rules;
