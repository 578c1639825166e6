package io.acceptability;

import io.acceptability.domain.Dimension;
import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How deliveries went that stood as this one stands, to be looked at before a forecast is made.
 *
 * <p>Similar are those of the same project that were confirmed and delivered, of which somebody said whether they held, and in whose
 * confirmation the same dimensions were strained, conceded or not. What nobody can tell is not among them.
 *
 * @param strained the dimensions that are strained here and there; none when everything held
 * @param resolved how many similar deliveries there are; 0 when there are fewer than {@link #FEWEST}, so that nobody reads much into little
 * @param broke how many of them broke; held with repair counts as held
 * @param low the lower end of the Wilson 95 % interval of the share that broke, in whole percent
 * @param high its upper end
 */
public record SimilarDeliveries(Set<Dimension> strained, int resolved, int broke, int low, int high) {
    /** From how many on they are told. */
    public static final int FEWEST = 5;

    private static final String KEY = "acceptability.similar.";

    public SimilarDeliveries {
        strained = Set.copyOf(strained);
    }

    /** Too few of them to be told. */
    static SimilarDeliveries tooFew(Set<Dimension> strained) {
        return new SimilarDeliveries(strained, 0, 0, 0, 0);
    }

    /** Whether there are enough. */
    public boolean isTold() {
        return resolved >= FEWEST;
    }

    /** How many broke, or that there are too few to say. */
    public Text sentence() {
        return isTold() ? Text.of(KEY + "told", resolved, broke, low, high) : Text.of(KEY + "too-few", FEWEST);
    }

    /** What similar means. */
    public Text meaning() {
        List<Text> dimensions = Stream.of(Dimension.values())
                .filter(strained::contains)
                .map(Dimension::label)
                .toList();
        return dimensions.isEmpty() ? Text.of(KEY + "meaning.none") : Text.of(KEY + "meaning", dimensions);
    }

    /** The dimensions that are strained in this snapshot, conceded or not. */
    static Set<Dimension> strained(Snapshot snapshot) {
        return Stream.of(Dimension.values())
                .filter(it -> snapshot.standing(it) == Standing.STRAINED)
                .collect(Collectors.toUnmodifiableSet());
    }
}
