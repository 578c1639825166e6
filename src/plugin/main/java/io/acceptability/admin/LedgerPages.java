package io.acceptability.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.LedgerView;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.Wordings;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a subject's record, for those who may see the subject; the others learn nothing of it. */
@Component
class LedgerPages {
    /** Entries on one page. */
    static final int PAGE = 25;

    private static final int SHORT_HASH = 12;

    private final Subjects subjects;
    private final LedgerView ledger;
    private final Wordings wordings;
    private final ApplicationProperties application;

    LedgerPages(Subjects subjects, LedgerView ledger, Wordings wordings, ApplicationProperties application) {
        this.subjects = subjects;
        this.ledger = ledger;
        this.wordings = wordings;
        this.application = application;
    }

    /**
     * The page.
     *
     * @param skipped how many of the newest entries stand on pages before it
     */
    LedgerPage of(String subject, ApplicationUser viewer, long skipped) {
        Optional<SubjectInfo> found = subjects.find(subject, viewer);
        if (found.isEmpty()) {
            Words words = words(List.of());
            return LedgerPage.failed(words.label("acceptability.admin.ledger.missing"), words);
        }
        SubjectInfo info = found.get();
        LedgerView.Verification verification = ledger.verify(info);
        Words words = words(verification.why().stream().toList());
        long total = verification.entries();
        long before = Math.max(0, Math.min(skipped, Math.max(0, total - 1)) / PAGE * PAGE);
        List<EntryView> entries = entries(info, viewer, total, before, verification, words);
        return page(info, verification, entries, total, before, words);
    }

    private List<EntryView> entries(
            SubjectInfo info,
            ApplicationUser viewer,
            long total,
            long skipped,
            LedgerView.Verification verification,
            Words words) {
        long end = total - skipped;
        long start = Math.max(0, end - PAGE);
        // With the entry before the oldest of the page, whose verdict tells whether the oldest brought a new one.
        long from = Math.max(0, start - 1);
        EntryWords said = new EntryWords(words);
        List<EntryView> entries = new ArrayList<>();
        Verdict before = null;
        long position = from;
        for (LedgerView.Entry entry :
                ledger.page(info, viewer, from, Math.toIntExact(end - from)).entries()) {
            if (position++ >= start) {
                entries.add(view(entry, before, verification, said, words));
            }
            before = entry.verdict();
        }
        Collections.reverse(entries);
        return entries;
    }

    private static EntryView view(
            LedgerView.Entry entry,
            Verdict before,
            LedgerView.Verification verification,
            EntryWords said,
            Words words) {
        String who = entry.by().displayName();
        return new EntryView(
                entry.sequence(),
                entry.at() == null ? "" : words.moment(entry.at()),
                who.isBlank() ? words.label("acceptability.admin.somebody") : who,
                said.did(entry),
                said.values(entry),
                entry.verdict() == null ? null : VerdictView.of(entry.verdict(), entry.verdict() != before, words),
                verification.brokenAt().filter(at -> at == entry.sequence()).isPresent(),
                entry.hash().substring(0, Math.min(SHORT_HASH, entry.hash().length())),
                entry.hash());
    }

    private LedgerPage page(
            SubjectInfo info,
            LedgerView.Verification verification,
            List<EntryView> entries,
            long total,
            long before,
            Words words) {
        boolean project = info.subject().type() == Subject.Type.PROJECT;
        String base = application.getBaseUrl(UrlMode.RELATIVE);
        String export = base + "/rest/acceptability/1.0/subjects/" + encoded(info.key()) + "/ledger.";
        String here = base + "/secure/AcceptabilityLedger.jspa?subject=" + encoded(info.key()) + "&skip=";
        String range = entries.isEmpty()
                ? ""
                : words.label("acceptability.admin.ledger.range", before + 1, before + entries.size(), total);
        return new LedgerPage(
                words.label("acceptability.admin.ledger.title"),
                verification.isSound() ? null : words.label("acceptability.admin.ledger.broken"),
                project ? info.projectKey() : info.key(),
                info.summary(),
                base + (project ? "/projects/" + info.projectKey() : "/browse/" + info.key()),
                verification.isSound(),
                sentence(verification, words),
                entries,
                range,
                before == 0 ? null : here + (before - PAGE),
                before + PAGE >= total ? null : here + (before + PAGE),
                export + "csv",
                export + "json",
                words);
    }

    private static String sentence(LedgerView.Verification verification, Words words) {
        if (verification.why().isPresent()) {
            return words.of(verification.why().get());
        }
        return verification.entries() == 0
                ? words.label("acceptability.admin.ledger.empty")
                : words.label("acceptability.admin.ledger.sound", verification.entries());
    }

    private Words words(List<Text> texts) {
        return new Words(wordings.forReading(texts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
