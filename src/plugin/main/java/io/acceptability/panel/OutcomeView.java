package io.acceptability.panel;

import java.util.List;

/**
 * How somebody says a delivery went.
 *
 * @param details in words and in order: what failed and where, what was misread, how the cooperation is, whether the reasoning was sound
 * @param lesson what was learned, or null
 * @param by who said it, and when
 */
public record OutcomeView(Marked outcome, List<String> details, String lesson, String by) {}
