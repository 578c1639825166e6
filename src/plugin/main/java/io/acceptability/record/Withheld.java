package io.acceptability.record;

import java.util.List;
import java.util.Optional;

/** Why a group is not told apart from the whole. Part of the REST contract: never rename. */
public enum Withheld {
    /** Fewer than {@link #FEWEST} cases: what they show is chance. */
    TOO_FEW_CASES,
    /** Fewer than {@link #FEWEST} people behind it: it would say how one of them did. */
    TOO_FEW_PEOPLE;

    /** How many cases, and where others look on how many people, a group must have. */
    public static final int FEWEST = 5;

    /**
     * Whether a group may be told apart.
     *
     * @param personal whether it is somebody's own record, of whom everything in it tells anyway
     */
    static Optional<Withheld> of(List<Case> group, boolean personal) {
        if (group.size() < FEWEST) {
            return Optional.of(TOO_FEW_CASES);
        }
        boolean fewPeople = group.stream()
                        .map(Case::judge)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .count()
                < FEWEST;
        return !personal && fewPeople ? Optional.of(TOO_FEW_PEOPLE) : Optional.empty();
    }
}
