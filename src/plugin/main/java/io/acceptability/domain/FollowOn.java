package io.acceptability.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a concession in force promised, and how far it is behind.
 *
 * @param date the day it was promised for: the concession's, or the follow-on action's own where that is earlier
 * @param daysLate whole days since then; none when that day is not over yet
 */
public record FollowOn(Concession concession, State state, LocalDate date, long daysLate) {
    /** The id of the rule that tells of it. */
    public static final String RULE = "future.overdue";

    /** How it fails its promise. */
    public enum State {
        /** Its day is over, and it is still open; a concession without a follow-on action is open until it is ended. */
        OVERDUE,
        /** The issue is not there any more, so that nothing will mend the gap. */
        GONE
    }

    /** The concessions that fail their promise, in the order of their ids; none where the named issues could not be read. */
    public static List<FollowOn> failing(Inputs inputs) {
        if (inputs.evidence().unread().containsKey(Evidence.Part.NAMED)) {
            return List.of();
        }
        return inputs.dossier().concessions().stream()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .map(concession -> failing(concession, inputs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FollowOn> failing(Concession concession, Inputs inputs) {
        IssueFacts issue =
                concession.followOn() == null ? null : inputs.evidence().named().get(concession.followOn());
        boolean gone = concession.followOn() != null && issue == null;
        LocalDate date = Stream.of(
                        Optional.of(concession.due()), Optional.ofNullable(issue == null ? null : issue.due()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
        long daysLate = Math.max(0, ChronoUnit.DAYS.between(date, inputs.today()));
        if (gone) {
            return Optional.of(new FollowOn(concession, State.GONE, date, daysLate));
        }
        boolean open = issue == null || issue.open();
        return open && daysLate > 0
                ? Optional.of(new FollowOn(concession, State.OVERDUE, date, daysLate))
                : Optional.empty();
    }

    static Set<Long> ids(List<FollowOn> failing, State state) {
        return failing.stream()
                .filter(followOn -> followOn.state == state)
                .map(followOn -> followOn.concession.id())
                .collect(Collectors.toSet());
    }

    /** The issues that are still open past their date. */
    public static List<Long> openIssues(List<FollowOn> failing) {
        return failing.stream()
                .filter(followOn -> followOn.state == State.OVERDUE)
                .map(followOn -> followOn.concession.followOn())
                .filter(Objects::nonNull)
                .toList();
    }
}
