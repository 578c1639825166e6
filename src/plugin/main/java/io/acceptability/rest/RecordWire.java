package io.acceptability.rest;

import java.util.List;

/**
 * A judgement record as it goes over the wire; see {@link Wire} for what holds of all answers. Shares and scores are numbers from 0 to 1,
 * forecasts percentages.
 */
final class RecordWire {
    private RecordWire() {}

    /**
     * A record. {@code person} is null in that of a project and of the whole instance, which name nobody. {@code hidden} counts the
     * deliveries that the caller cannot see, {@code unreadable} the issues whose record is broken.
     */
    record JudgementRecord(
            String scope,
            Project project,
            Wire.Person person,
            boolean shared,
            String from,
            String to,
            boolean repairCounts,
            Counts counts,
            Share held,
            Forecasts forecasts,
            Reliability reliability,
            Split misreadings,
            Split failedDimensions,
            Share cooperation,
            List<Quarter> quarters,
            List<Case> cases,
            List<Refused> refusals,
            int hidden,
            int unreadable) {}

    record Project(String key, String name) {}

    record Counts(
            Figure delivered,
            Figure pending,
            Figure held,
            Figure heldWithRepair,
            Figure broke,
            Figure unresolvable,
            Figure unconfirmed,
            Figure refused) {}

    /** A count, the ids of the cases behind it that the caller may open, and how many more there are. */
    record Figure(int count, List<String> cases, int hidden) {}

    /** A share with its Wilson 95 % interval; null where there is no case. */
    record Share(Figure hits, Figure of, Double share, Double low, Double high) {}

    record Forecasts(Figure cases, Double brier, Double baseRate, Double baseBrier, Double skill, String noSkill) {}

    record Reliability(Figure resolved, int fewest, boolean shown, List<Bin> bins) {}

    record Bin(int from, int to, double meanForecast, Share held) {}

    /** {@code withheld} says why there are no groups. */
    record Split(Figure cases, String withheld, List<Group> groups) {}

    record Group(String name, Figure cases) {}

    record Quarter(String quarter, Figure delivered, Share held, String withheld) {}

    record Case(
            String id,
            Wire.Issue issue,
            long delivery,
            String at,
            String way,
            boolean confirmed,
            Integer forecast,
            String observedUntil,
            String result,
            Boolean insideBoundary,
            String dimension,
            String misreading,
            String cooperation,
            String note) {}

    record Refused(String id, Wire.Issue issue, String at, List<String> codes) {}

    /** Whether the caller's record is shared. */
    record Sharing(boolean shared) {}
}
