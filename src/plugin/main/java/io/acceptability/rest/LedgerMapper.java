package io.acceptability.rest;

import io.acceptability.LedgerView;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import io.acceptability.domain.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes what the ledger shows; what a viewer may not see has been left out of it before. */
final class LedgerMapper {
    /** Part of the contract, as the names of JSON are: never rename. */
    private static final List<String> COLUMNS =
            List.of("sequence", "at", "kind", "byKey", "byName", "verdict", "content", "previousHash", "hash");

    private LedgerMapper() {}

    static Wire.LedgerPage map(LedgerView.Page page, Wording wording) {
        return new Wire.LedgerPage(
                page.start(),
                page.limit(),
                page.total(),
                page.entries().stream().map(entry -> entry(entry, wording)).toList());
    }

    /** Every entry, to be kept outside Jira. */
    static Wire.LedgerExport export(SubjectInfo subject, List<LedgerView.Entry> entries, Wording wording) {
        return new Wire.LedgerExport(
                subject.key(),
                entries.stream().map(entry -> entry(entry, wording)).toList());
    }

    /** As {@link #export}, for a spreadsheet; what was entered stands in one cell as JSON. */
    static byte[] csv(List<LedgerView.Entry> entries, Wording wording) {
        return Csv.bytes(
                COLUMNS, entries.stream().map(entry -> entry(entry, wording)).map(LedgerMapper::row));
    }

    private static List<String> row(Wire.Entry entry) {
        return Arrays.asList(
                String.valueOf(entry.sequence()),
                entry.at(),
                entry.kind(),
                entry.by().key(),
                entry.by().displayName(),
                entry.verdict(),
                new String(Json.bytes(entry.content()), StandardCharsets.UTF_8),
                entry.previousHash(),
                entry.hash());
    }

    static Wire.Verification map(LedgerView.Verification verification, Wording wording) {
        return new Wire.Verification(
                verification.isSound(),
                verification.entries(),
                verification.brokenAt().orElse(null),
                verification.why().map(wording::word).orElse(null));
    }

    private static Wire.Entry entry(LedgerView.Entry entry, Wording wording) {
        return new Wire.Entry(
                entry.sequence(),
                entry.kind(),
                DossierMapper.person(entry.by()),
                Optional.ofNullable(entry.at()).map(Instant::toString).orElse(null),
                Optional.ofNullable(entry.verdict()).map(Verdict::name).orElse(null),
                entry.content(wording),
                entry.previousHash(),
                entry.hash());
    }
}
