package io.acceptability.record;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What some deliveries tell about the judgements behind them. The order of the cases never matters.
 *
 * @param repairCounts whether held with repair counts as held; it decides every share and score here, and no count
 * @param held how many of the resolved deliveries held, confirmed or not
 * @param forecasts of the confirmed deliveries that are resolved
 * @param misreadings by kind
 * @param failedDimensions by dimension
 * @param cooperation after how many of the deliveries of which somebody said it the cooperation goes on
 * @param quarters oldest first
 */
public record JudgementRecord(
        boolean repairCounts,
        Counts counts,
        Share held,
        Brier forecasts,
        Reliability reliability,
        Split misreadings,
        Split failedDimensions,
        Share cooperation,
        List<Quarter> quarters) {
    /**
     * How a record is made.
     *
     * @param repairCounts whether held with repair counts as held
     * @param zone in which an instant belongs to a quarter
     * @param personal whether all cases are one person's own; otherwise groups of fewer than {@value Withheld#FEWEST} people are not told
     *     apart
     */
    public record Settings(boolean repairCounts, ZoneId zone, boolean personal) {}

    public JudgementRecord {
        quarters = List.copyOf(quarters);
    }

    /**
     * Makes the record.
     *
     * @param refusals ids of the times the gate refused
     * @throws IllegalArgumentException when two cases have the same id
     */
    public static JudgementRecord of(List<Case> cases, List<String> refusals, Settings settings) {
        Set<String> ids = new HashSet<>();
        cases.forEach(it -> {
            if (!ids.add(it.id())) {
                throw new IllegalArgumentException("two cases are " + it.id());
            }
        });
        boolean repair = settings.repairCounts();
        boolean personal = settings.personal();
        List<Case> resolved =
                cases.stream().filter(it -> it.result().isResolved()).toList();
        List<Case> answered =
                cases.stream().filter(it -> it.cooperation().isPresent()).toList();
        return new JudgementRecord(
                repair,
                Counts.of(cases, refusals),
                Share.of(resolved, it -> it.result().held(repair)),
                Brier.of(cases, repair),
                Reliability.of(cases, repair, personal),
                Split.of(cases, Case::misreading, personal),
                Split.of(cases, Case::failedDimension, personal),
                Share.of(answered, it -> it.cooperation().equals(Optional.of(Cooperation.GOES_ON))),
                Quarter.of(cases, settings.zone(), repair, personal));
    }
}
