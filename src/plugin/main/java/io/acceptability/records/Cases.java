package io.acceptability.records;

import io.acceptability.RecordView;
import io.acceptability.domain.Text;
import io.acceptability.record.Count;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words the deliveries and refusals behind a figure. Those that the viewer may not see are only counted. */
final class Cases {
    /** How many stand on one page. */
    static final int PAGE = 50;

    private static final String KEY = "acceptability.records.";

    private final RecordView record;
    private final Words words;
    private final String base;

    Cases(RecordView record, Words words, String base) {
        this.record = record;
        this.words = words;
        this.base = base;
    }

    /** What is open, or null where nothing is. */
    CasesView open(Figures figures, Asked asked, String page) {
        Count figure = figures.count(asked.cases()).orElse(null);
        if (figure == null) {
            return null;
        }
        boolean refusals = asked.cases().equals(Figures.REFUSED);
        return refusals
                ? open(record.refusals(figure), this::view, true, figures, asked, page)
                : open(record.cases(figure), this::view, false, figures, asked, page);
    }

    private <T> CasesView open(
            RecordView.Behind<T> behind,
            Function<T, CaseView> view,
            boolean refusals,
            Figures figures,
            Asked asked,
            String page) {
        int total = behind.visible().size();
        int skipped = Math.max(0, Math.min(asked.skip(), total - 1)) / PAGE * PAGE;
        List<CaseView> shown =
                behind.visible().stream().skip(skipped).limit(PAGE).map(view).toList();
        return new CasesView(
                words.label(KEY + "cases.title", figures.label(asked.cases()), total + behind.hidden()),
                refusals,
                shown,
                total <= PAGE ? null : words.label(KEY + "cases.range", skipped + 1, skipped + shown.size(), total),
                hidden(behind.hidden()),
                skipped == 0
                        ? null
                        : page + asked.opening(asked.cases(), skipped - PAGE).query() + "#cases",
                skipped + PAGE >= total
                        ? null
                        : page + asked.opening(asked.cases(), skipped + PAGE).query() + "#cases",
                page + asked.opening("", 0).query());
    }

    String hidden(int count) {
        return count == 0 ? null : words.label(KEY + "cases.hidden", count);
    }

    CaseView view(RecordView.Case it) {
        String key = it.name().key();
        return new CaseView(
                key,
                it.name().summary(),
                base + "/browse/" + key,
                words.date(it.at()),
                it.confirmed()
                        ? null
                        : words.label(KEY + "case.unconfirmed", it.way().label()),
                it.forecast() == null ? null : words.label(KEY + "percent", it.forecast()),
                Mark.of(it.result(), words),
                failed(it),
                it.cooperation() == null ? null : words.of(it.cooperation().label()),
                it.lesson().isBlank() ? null : it.lesson(),
                base + "/secure/AcceptabilityDossier.jspa?subject=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    private String failed(RecordView.Case it) {
        List<Object> parts = new ArrayList<>();
        if (it.dimension() != null) {
            parts.add(it.dimension().label());
        }
        if (it.misreading() != null) {
            parts.add(it.misreading().label());
        }
        if (it.insideBoundary() != null) {
            parts.add(Text.of(KEY + "case." + (it.insideBoundary() ? "inside" : "outside")));
        }
        return parts.isEmpty() ? null : words.label(KEY + "list", parts);
    }

    private CaseView view(RecordView.Refused it) {
        String key = it.name().key();
        List<Object> codes = it.codes().stream()
                .<Object>map(code -> Text.of("acceptability.admin.ledger.value.codes." + code.name()))
                .toList();
        return new CaseView(
                key,
                it.name().summary(),
                base + "/browse/" + key,
                words.date(it.at()),
                words.label(KEY + "list", codes),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
