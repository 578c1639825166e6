package io.acceptability.admin;

import io.acceptability.domain.Verdict;

/** A verdict as a word and an AUI lozenge; never by colour alone. */
public record VerdictView(String word, String lozenge) {
    static VerdictView of(Verdict verdict, Words words) {
        String lozenge = switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> "aui-lozenge-success";
            case UNDECIDED -> "aui-lozenge-moved";
            case NOT_JUDGED -> "aui-lozenge-default";
            case UNACCEPTABLE -> "aui-lozenge-error";
        };
        return new VerdictView(words.of(verdict.label()), lozenge);
    }
}
