package io.acceptability.project;

import io.acceptability.PageQuery;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Verdict;
import java.util.Arrays;

/**
 * What a reader asks of the portfolio. An address may be old or mistyped: what it names and nobody knows is passed over.
 *
 * @param start how many deliveries to pass over
 */
record Asked(PortfolioFilter filter, PortfolioOrder order, long start) {
    static final String VERDICT = "verdict";
    static final String CONFIRMATION = "confirmation";
    static final String SILENCE = "silence";
    static final String ORDER = "order";
    static final String START = "start";

    private static final String WHOLE_NUMBER = "\\d{1,9}";

    static Asked of(PageQuery query) {
        PortfolioOrder order = named(PortfolioOrder.values(), query.get(ORDER));
        String start = query.get(START);
        return new Asked(
                new PortfolioFilter(
                        named(Verdict.values(), query.get(VERDICT)),
                        named(State.values(), query.get(CONFIRMATION)),
                        named(PortfolioFilter.Silence.values(), query.get(SILENCE))),
                order == null ? PortfolioOrder.WORST_FIRST : order,
                start != null && start.matches(WHOLE_NUMBER) ? Long.parseLong(start) : 0);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean isFiltered() {
        return !filter.equals(PortfolioFilter.ALL);
    }

    Asked by(PortfolioOrder other) {
        return new Asked(filter, other, 0);
    }

    Asked from(long other) {
        return new Asked(filter, order, Math.max(0, other));
    }

    Asked unfiltered() {
        return new Asked(PortfolioFilter.ALL, order, 0);
    }

    /** The same as an address asks for it; what is as usual is left out. */
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, ORDER, order == PortfolioOrder.WORST_FIRST ? null : order);
        add(query, VERDICT, filter.verdict());
        add(query, CONFIRMATION, filter.confirmation());
        add(query, SILENCE, filter.silence());
        add(query, START, start == 0 ? null : start);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(value);
        }
    }
}
