package io.acceptability.admin;

import java.util.List;

/**
 * One entry in words.
 *
 * @param verdict as it stood after the entry
 * @param broken whether the chain breaks here
 * @param hash the beginning of the entry's hash
 */
public record EntryView(
        long sequence,
        String when,
        String who,
        String did,
        List<ValueView> values,
        VerdictView verdict,
        boolean broken,
        String hash,
        String wholeHash) {}
