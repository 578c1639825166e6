package io.acceptability.records;

import io.acceptability.record.Count;
import io.acceptability.record.Counts;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Quarter;
import io.acceptability.record.Reliability;
import io.acceptability.record.Share;
import io.acceptability.record.Split;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every number of a record under the name by which its cases are opened. Addresses that people kept use these names: never rename. */
final class Figures {
    static final String REFUSED = "refused";

    private final Map<String, Count> all = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Words words;
    private final Asked asked;
    private final String page;

    Figures(JudgementRecord record, Words words, Asked asked, String page) {
        this.words = words;
        this.asked = asked;
        this.page = page;
        counts(record.counts());
        share("share", record.held(), "held");
        add("forecasts", record.forecasts().cases(), "forecasts");
        record.reliability().bins().forEach(this::bin);
        split("misreading", record.misreadings(), "acceptability.misreading.");
        split("dimension", record.failedDimensions(), "acceptability.dimension.");
        share("cooperation", record.cooperation(), "cooperation");
        record.quarters().forEach(this::quarter);
    }

    private void counts(Counts counts) {
        add("delivered", counts.delivered(), "delivered");
        add("pending", counts.pending(), "pending");
        add("held", counts.held(), "HELD");
        add("repaired", counts.heldWithRepair(), "HELD_WITH_REPAIR");
        add("broke", counts.broke(), "BROKE");
        add("unresolvable", counts.unresolvable(), "UNRESOLVABLE");
        add("unconfirmed", counts.unconfirmed(), "unconfirmed");
        add(REFUSED, counts.refused(), REFUSED);
    }

    private void share(String code, Share share, String label) {
        add(code, share.cases(), label + ".cases");
        add(code + "-hits", share.hits(), label + ".hits");
    }

    private void bin(Reliability.Bin bin) {
        String code = bin(bin.from());
        all.put(code, bin.held().cases());
        labels.put(code, words.label("acceptability.records.figure.bin", bin.from(), last(bin)));
        all.put(code + "-hits", bin.held().hits());
        labels.put(code + "-hits", words.label("acceptability.records.figure.bin.hits", bin.from(), last(bin)));
    }

    /** The highest forecast of a bin; only the last one has its end in it. */
    static int last(Reliability.Bin bin) {
        return bin.to() == 100 ? 100 : bin.to() - 1;
    }

    static String bin(int from) {
        return "forecast-" + from;
    }

    static String quarter(Quarter quarter, String part) {
        return "quarter-" + quarter.year() + "-" + quarter.quarter() + part;
    }

    private void split(String code, Split split, String names) {
        add(code, split.cases(), code);
        split.groups().forEach((name, count) -> {
            all.put(code + "-" + name, count);
            labels.put(code + "-" + name, words.label(names + name));
        });
    }

    private void quarter(Quarter quarter) {
        String name = words.label("acceptability.records.quarter", String.valueOf(quarter.year()), quarter.quarter());
        all.put(quarter(quarter, ""), quarter.cases());
        labels.put(quarter(quarter, ""), words.label("acceptability.records.figure.quarter", name));
        quarter.held().ifPresent(share -> {
            all.put(quarter(quarter, "-resolved"), share.cases());
            labels.put(quarter(quarter, "-resolved"), words.label("acceptability.records.figure.quarter.cases", name));
            all.put(quarter(quarter, "-hits"), share.hits());
            labels.put(quarter(quarter, "-hits"), words.label("acceptability.records.figure.quarter.hits", name));
        });
    }

    private void add(String code, Count count, String label) {
        all.put(code, count);
        labels.put(code, words.label("acceptability.records.figure." + label));
    }

    /** The figure of this name, or empty where there is none. */
    Optional<Count> count(String code) {
        return Optional.ofNullable(all.get(code));
    }

    String label(String code) {
        return labels.getOrDefault(code, code);
    }

    FigureView view(String code) {
        int value = all.get(code).value();
        return new FigureView(
                code,
                String.valueOf(value),
                labels.get(code),
                value == 0 ? null : href(code),
                code.equals(asked.cases()));
    }

    /** Where the cases of a figure are open. */
    String href(String code) {
        return page + asked.opening(code, 0).query() + "#cases";
    }
}
