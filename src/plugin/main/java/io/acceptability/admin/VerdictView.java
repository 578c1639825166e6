package io.acceptability.admin;

import io.acceptability.domain.Verdict;

/** A verdict as a word and an AUI lozenge; never by colour alone. */
public record VerdictView(String word, String lozenge) {
    /** A verdict that is not new stands back behind one that is. */
    static VerdictView of(Verdict verdict, boolean isNew, Words words) {
        String lozenge = switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> "aui-lozenge-success";
            case UNDECIDED -> "aui-lozenge-moved";
            case NOT_JUDGED -> "aui-lozenge-default";
            case UNACCEPTABLE -> "aui-lozenge-error";
        };
        return new VerdictView(words.of(verdict.label()), isNew ? lozenge : lozenge + " aui-lozenge-subtle");
    }
}
