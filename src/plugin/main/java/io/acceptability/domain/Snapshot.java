package io.acceptability.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A judgement as somebody saw it: the versions it was made under, and how every reading stood, with its drivers.
 *
 * <p>Values that change without anything getting worse or better, such as counts of days or issue summaries, are left out.
 *
 * @param overdue ids of the concessions that were open past their date
 * @param gone ids of the concessions whose follow-on action was gone
 */
public record Snapshot(
        int boundaryVersion,
        int policyVersion,
        Verdict verdict,
        SortedMap<String, ReadingState> readings,
        Set<Long> overdue,
        Set<Long> gone) {
    /** How one reading stood. Drivers are issue ids, ascending. */
    public record ReadingState(Dimension dimension, Standing standing, boolean conceded, List<Long> drivers) {
        public ReadingState {
            Objects.requireNonNull(dimension, "dimension");
            Objects.requireNonNull(standing, "standing");
            drivers = drivers.stream().distinct().sorted().toList();
        }
    }

    public Snapshot {
        Objects.requireNonNull(verdict, "verdict");
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        overdue = Set.copyOf(overdue);
        gone = Set.copyOf(gone);
    }

    static Snapshot of(Inputs inputs, Judgement judgement) {
        SortedMap<String, ReadingState> readings = new TreeMap<>();
        judgement
                .readings()
                .forEach(reading -> readings.put(
                        reading.id(),
                        new ReadingState(
                                reading.dimension(), reading.standing(), reading.conceded(), reading.drivers())));
        return new Snapshot(
                inputs.dossier().boundaryVersion(),
                inputs.policy().version(),
                judgement.verdict(),
                readings,
                FollowOn.ids(FollowOn.failing(inputs), FollowOn.State.OVERDUE),
                FollowOn.ids(FollowOn.failing(inputs), FollowOn.State.GONE));
    }

    /** How a dimension stood: as its worst reading. */
    public Standing standing(Dimension dimension) {
        return Standing.worst(readings.values().stream()
                .filter(state -> state.dimension() == dimension)
                .map(ReadingState::standing)
                .toList());
    }

    /** What stands for this snapshot when a confirmer sends back what they saw: {@code sha256:} and 64 hex digits. */
    public String fingerprint() {
        String canonical = readings.entrySet().stream()
                .map(Snapshot::canonical)
                .collect(Collectors.joining(
                        "\n",
                        "boundary " + boundaryVersion + "\npolicy " + policyVersion + "\n" + verdict + "\n",
                        "\noverdue " + new TreeSet<>(overdue) + "\ngone " + new TreeSet<>(gone) + "\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String canonical(Map.Entry<String, ReadingState> reading) {
        ReadingState state = reading.getValue();
        return reading.getKey() + " " + state.dimension() + " " + state.standing() + " " + state.conceded() + " "
                + state.drivers();
    }
}
