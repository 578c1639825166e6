package io.acceptability.records;

import java.util.List;

/**
 * The cases behind a figure.
 *
 * @param hidden how many the viewer may not see, in words, or null
 * @param before address of the page before, or null
 * @param after address of the page after it, or null
 */
public record CasesView(
        String title,
        boolean refusals,
        List<CaseView> cases,
        String range,
        String hidden,
        String before,
        String after,
        String close) {
    public boolean isEmpty() {
        return cases.isEmpty();
    }
}
