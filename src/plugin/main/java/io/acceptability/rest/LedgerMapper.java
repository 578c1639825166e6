package io.acceptability.rest;

import io.acceptability.LedgerView;
import io.acceptability.Wording;
import io.acceptability.domain.Verdict;
import java.util.Optional;

/** Writes what the ledger shows; what a viewer may not see has been left out of it before. */
final class LedgerMapper {
    private LedgerMapper() {}

    static Wire.LedgerPage map(LedgerView.Page page) {
        return new Wire.LedgerPage(
                page.start(),
                page.limit(),
                page.total(),
                page.entries().stream().map(LedgerMapper::entry).toList());
    }

    static Wire.Verification map(LedgerView.Verification verification, Wording wording) {
        return new Wire.Verification(
                verification.isSound(),
                verification.entries(),
                verification.brokenAt().orElse(null),
                verification.why().map(wording::word).orElse(null));
    }

    private static Wire.Entry entry(LedgerView.Entry entry) {
        return new Wire.Entry(
                entry.sequence(),
                entry.kind(),
                DossierMapper.person(entry.by()),
                entry.at().toString(),
                Optional.ofNullable(entry.verdict()).map(Verdict::name).orElse(null),
                entry.content(),
                entry.previousHash(),
                entry.hash());
    }
}
