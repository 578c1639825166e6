package io.acceptability.records;

import io.acceptability.record.Interval;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Quarter;
import io.acceptability.record.Share;
import io.acceptability.record.Split;
import io.acceptability.record.Withheld;
import java.util.List;
import java.util.OptionalDouble;

/** Words shares, their intervals and what is made up of them. A share never stands without its interval and its number of cases. */
final class Shares {
    private static final String KEY = "acceptability.records.";

    private final Figures figures;
    private final Words words;

    Shares(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    ShareView held(JudgementRecord record) {
        return share(
                "share",
                record.held(),
                words.label(KEY + "held"),
                record.repairCounts() ? "held.with" : "held.without");
    }

    ShareView cooperation(JudgementRecord record) {
        return share("cooperation", record.cooperation(), words.label(KEY + "cooperation"), "cooperation.sentence");
    }

    private ShareView share(String code, Share share, String title, String sentence) {
        return new ShareView(
                title,
                percent(share.value()),
                interval(share),
                range(share),
                IntervalView.of(share),
                figures.view(code + "-hits"),
                figures.view(code),
                words.label(KEY + sentence));
    }

    /** A share of a quarter, or of another part of all that has no title. */
    private ShareView part(String cases, String hits, Share share) {
        return new ShareView(
                "",
                percent(share.value()),
                interval(share),
                range(share),
                IntervalView.of(share),
                figures.view(hits),
                figures.view(cases),
                "");
    }

    List<QuarterView> quarters(JudgementRecord record) {
        return record.quarters().stream().map(this::quarter).toList();
    }

    private QuarterView quarter(Quarter quarter) {
        return new QuarterView(
                words.label(KEY + "quarter", String.valueOf(quarter.year()), quarter.quarter()),
                figures.view(Figures.quarter(quarter, "")),
                quarter.held()
                        .map(share ->
                                part(Figures.quarter(quarter, "-resolved"), Figures.quarter(quarter, "-hits"), share))
                        .orElse(null),
                quarter.withheld().map(this::why).orElse(null));
    }

    SplitView split(String code, Split split, String names) {
        int most = split.groups().values().stream()
                .mapToInt(count -> count.value())
                .max()
                .orElse(1);
        return new SplitView(
                words.label(KEY + "split." + code),
                figures.view(code),
                split.groups().entrySet().stream()
                        .map(group -> new SplitView.Line(
                                words.label(names + group.getKey()),
                                figures.view(code + "-" + group.getKey()),
                                100 * group.getValue().value() / most))
                        .toList(),
                split.withheld().map(this::why).orElse(null));
    }

    String why(Withheld withheld) {
        return words.label(KEY + "withheld." + withheld.name(), Withheld.FEWEST);
    }

    String percent(OptionalDouble share) {
        return share.isEmpty()
                ? words.label(KEY + "none")
                : words.label(KEY + "percent", Math.round(100 * share.getAsDouble()));
    }

    /** In words, or null where there is no case. */
    private String interval(Share share) {
        return share.interval().map(it -> worded("interval", it)).orElse(null);
    }

    /** As {@link #interval}, without saying what it is. */
    String range(Share share) {
        return share.interval().map(it -> worded("range", it)).orElse(null);
    }

    private String worded(String key, Interval interval) {
        return words.label(KEY + key, Math.round(100 * interval.low()), Math.round(100 * interval.high()));
    }
}
