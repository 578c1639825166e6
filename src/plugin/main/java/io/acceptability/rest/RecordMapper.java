package io.acceptability.rest;

import io.acceptability.IssueName;
import io.acceptability.RecordView;
import io.acceptability.record.Brier;
import io.acceptability.record.Count;
import io.acceptability.record.Counts;
import io.acceptability.record.Interval;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Quarter;
import io.acceptability.record.Reliability;
import io.acceptability.record.Share;
import io.acceptability.record.Split;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes a judgement record as its viewer may see it. */
final class RecordMapper {
    private final RecordView view;

    private RecordMapper(RecordView view) {
        this.view = view;
    }

    static RecordWire.JudgementRecord map(RecordView view) {
        return new RecordMapper(view).record();
    }

    private RecordWire.JudgementRecord record() {
        JudgementRecord figures = view.figures();
        return new RecordWire.JudgementRecord(
                view.kind().name(),
                Optional.ofNullable(view.project())
                        .map(place -> new RecordWire.Project(place.key(), place.name()))
                        .orElse(null),
                Optional.ofNullable(view.person()).map(DossierMapper::person).orElse(null),
                view.shared(),
                text(view.question().from()),
                text(view.question().to()),
                figures.repairCounts(),
                counts(figures.counts()),
                share(figures.held()),
                forecasts(figures.forecasts()),
                reliability(figures.reliability()),
                split(figures.misreadings()),
                split(figures.failedDimensions()),
                share(figures.cooperation()),
                figures.quarters().stream().map(this::quarter).toList(),
                view.cases().values().stream().map(RecordMapper::opened).toList(),
                view.refusals().values().stream().map(RecordMapper::opened).toList(),
                view.cases(figures.counts().delivered()).hidden(),
                view.unreadable());
    }

    private RecordWire.Counts counts(Counts counts) {
        RecordView.Behind<RecordView.Refused> refused = view.refusals(counts.refused());
        return new RecordWire.Counts(
                figure(counts.delivered()),
                figure(counts.pending()),
                figure(counts.held()),
                figure(counts.heldWithRepair()),
                figure(counts.broke()),
                figure(counts.unresolvable()),
                figure(counts.unconfirmed()),
                new RecordWire.Figure(
                        counts.refused().value(),
                        refused.visible().stream().map(RecordView.Refused::id).toList(),
                        refused.hidden()));
    }

    private RecordWire.Figure figure(Count count) {
        RecordView.Behind<RecordView.Case> behind = view.cases(count);
        return new RecordWire.Figure(
                count.value(),
                behind.visible().stream().map(RecordView.Case::id).toList(),
                behind.hidden());
    }

    private RecordWire.Share share(Share share) {
        Optional<Interval> interval = share.interval();
        return new RecordWire.Share(
                figure(share.hits()),
                figure(share.cases()),
                number(share.value()),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null));
    }

    private RecordWire.Forecasts forecasts(Brier brier) {
        return new RecordWire.Forecasts(
                figure(brier.cases()),
                number(brier.score()),
                number(brier.baseRate()),
                number(brier.baseScore()),
                number(brier.skill()),
                brier.noSkill().map(Enum::name).orElse(null));
    }

    private RecordWire.Reliability reliability(Reliability reliability) {
        List<RecordWire.Bin> bins = reliability.bins().stream()
                .map(bin -> new RecordWire.Bin(bin.from(), bin.to(), bin.meanForecast(), share(bin.held())))
                .toList();
        return new RecordWire.Reliability(
                figure(reliability.resolved()), Reliability.FEWEST, reliability.isShown(), bins);
    }

    private RecordWire.Split split(Split split) {
        List<RecordWire.Group> groups = split.groups().entrySet().stream()
                .map(group -> new RecordWire.Group(group.getKey(), figure(group.getValue())))
                .toList();
        return new RecordWire.Split(
                figure(split.cases()), split.withheld().map(Enum::name).orElse(null), groups);
    }

    private RecordWire.Quarter quarter(Quarter quarter) {
        return new RecordWire.Quarter(
                quarter.year() + "-Q" + quarter.quarter(),
                figure(quarter.cases()),
                quarter.held().map(this::share).orElse(null),
                quarter.withheld().map(Enum::name).orElse(null));
    }

    private static RecordWire.Case opened(RecordView.Case it) {
        return new RecordWire.Case(
                it.id(),
                issue(it.name()),
                it.delivery(),
                it.at().toString(),
                it.way().name(),
                it.confirmed(),
                it.forecast(),
                text(it.observedUntil()),
                it.result().name(),
                it.insideBoundary(),
                text(it.dimension()),
                text(it.misreading()),
                text(it.cooperation()),
                it.lesson());
    }

    private static RecordWire.Refused opened(RecordView.Refused it) {
        return new RecordWire.Refused(
                it.id(),
                issue(it.name()),
                it.at().toString(),
                it.codes().stream().map(Enum::name).toList());
    }

    private static Wire.Issue issue(IssueName name) {
        return new Wire.Issue(name.key(), name.summary());
    }

    private static Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
