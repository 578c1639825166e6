package io.acceptability.records;

import io.acceptability.RecordView;
import io.acceptability.record.Brier;
import io.acceptability.record.Interval;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Reliability;
import io.acceptability.records.BrierView.Score;
import io.acceptability.records.ReliabilityView.BinView;
import io.acceptability.records.ReliabilityView.Picture;
import io.acceptability.records.ReliabilityView.Point;
import io.acceptability.records.ReliabilityView.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words how good the forecasts were, and draws how often they came true. */
final class Forecasts {
    private static final String KEY = "acceptability.records.";

    /** Where the picture's field lies, and how wide and high it is. */
    private static final int LEFT = 52;

    private static final int TOP = 12;
    private static final int SIDE = 380;

    /** From how much better or worse than the base rate on the forecasts are called so. */
    private static final double NOTABLE = 0.02;

    private final RecordView record;
    private final Figures figures;
    private final Words words;
    private final Shares shares;
    private final Cases cases;

    Forecasts(RecordView record, Figures figures, Words words, Shares shares, Cases cases) {
        this.record = record;
        this.figures = figures;
        this.words = words;
        this.shares = shares;
        this.cases = cases;
    }

    BrierView brier() {
        JudgementRecord all = record.figures();
        Brier brier = all.forecasts();
        FigureView count = figures.view("forecasts");
        if (brier.score().isEmpty()) {
            return new BrierView(count, List.of(), words.label(KEY + "brier.NO_CASES"));
        }
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(
                "score",
                words.label(KEY + "brier.score"),
                number(brier.score().getAsDouble()),
                words.label(KEY + "brier.score.hint")));
        scores.add(new Score(
                "base",
                words.label(KEY + "brier.base"),
                number(brier.baseScore().orElseThrow()),
                words.label(KEY + "brier.base.hint", shares.percent(brier.baseRate()))));
        if (brier.skill().isPresent()) {
            scores.add(new Score(
                    "skill",
                    words.label(KEY + "brier.skill"),
                    number(brier.skill().getAsDouble()),
                    words.label(KEY + "brier.skill.hint")));
        }
        return new BrierView(count, scores, sentence(brier));
    }

    private String sentence(Brier brier) {
        if (brier.noSkill().isPresent()) {
            return words.label(KEY + "brier." + brier.noSkill().get().name());
        }
        double skill = brier.skill().orElseThrow();
        return words.label(KEY + "brier." + (skill > NOTABLE ? "better" : skill < -NOTABLE ? "worse" : "same"));
    }

    /** To three digits, as scores are usually told. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString()
                .replace("-", "−");
    }

    ReliabilityView reliability() {
        Reliability reliability = record.figures().reliability();
        if (reliability.isShown()) {
            return new ReliabilityView(
                    figures.view("forecasts"),
                    picture(reliability.bins()),
                    reliability.bins().stream().map(this::bin).toList(),
                    says(reliability.bins()),
                    null,
                    List.of(),
                    null,
                    record.person() == null ? words.label(KEY + "reliability.joined") : null);
        }
        RecordView.Behind<RecordView.Case> behind = record.cases(reliability.resolved());
        return new ReliabilityView(
                figures.view("forecasts"),
                null,
                List.of(),
                List.of(),
                words.label(
                        KEY + "reliability.few",
                        Reliability.FEWEST,
                        reliability.resolved().value()),
                behind.visible().stream()
                        .sorted(Comparator.comparing(it -> -1 * (it.forecast() == null ? 0 : it.forecast())))
                        .map(cases::view)
                        .toList(),
                cases.hidden(behind.hidden()),
                null);
    }

    private BinView bin(Reliability.Bin bin) {
        String code = Figures.bin(bin.from());
        return new BinView(
                words.label(KEY + "range", bin.from(), Figures.last(bin)),
                words.label(KEY + "percent", Math.round(bin.meanForecast())),
                figures.view(code),
                figures.view(code + "-hits"),
                shares.percent(bin.held().value()),
                shares.range(bin.held()));
    }

    private List<String> says(List<Reliability.Bin> bins) {
        List<String> apart = bins.stream().flatMap(bin -> apart(bin).stream()).toList();
        return apart.isEmpty() ? List.of(words.label(KEY + "reliability.agrees")) : apart;
    }

    /** That a bin's interval lies wholly beside what was forecast. */
    private Optional<String> apart(Reliability.Bin bin) {
        double forecast = bin.meanForecast() / 100;
        Interval held = bin.held().interval().orElseThrow();
        if (held.low() <= forecast && forecast <= held.high()) {
            return Optional.empty();
        }
        return Optional.of(words.label(
                KEY + "reliability." + (held.low() > forecast ? "careful" : "confident"),
                words.label(KEY + "range", bin.from(), Figures.last(bin)),
                Math.round(bin.meanForecast()),
                shares.percent(bin.held().value())));
    }

    private Picture picture(List<Reliability.Bin> bins) {
        return new Picture(
                words.label(KEY + "reliability.picture"),
                bins.stream().map(this::point).toList(),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> new Tick(across(i / 5.0), words.label(KEY + "percent", i * 20)))
                        .toList(),
                IntStream.rangeClosed(0, 5)
                        .mapToObj(i -> new Tick(up(i / 5.0), words.label(KEY + "percent", i * 20)))
                        .toList(),
                words.label(KEY + "reliability.forecast"),
                words.label(KEY + "reliability.held"));
    }

    private Point point(Reliability.Bin bin) {
        int count = bin.held().cases().value();
        return new Point(
                across(bin.meanForecast() / 100),
                up(bin.held().value().orElseThrow()),
                up(bin.held().interval().orElseThrow().high()),
                up(bin.held().interval().orElseThrow().low()),
                Math.toIntExact(Math.min(12, Math.max(4, Math.round(1.6 * Math.sqrt(count))))),
                words.label(
                        KEY + "reliability.point",
                        Math.round(bin.meanForecast()),
                        bin.held().hits().value(),
                        count));
    }

    private static int across(double share) {
        return Math.toIntExact(LEFT + Math.round(share * SIDE));
    }

    private static int up(double share) {
        return Math.toIntExact(TOP + Math.round((1 - share) * SIDE));
    }
}
