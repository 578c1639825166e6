package io.acceptability.project;

import io.acceptability.Person;
import io.acceptability.PortfolioRow;
import io.acceptability.PortfolioRow.Delivered;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.Way;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Words each delivery of a portfolio for one reader. */
final class Rows {
    /** Days before its end from which a confirmation is said to end soon. */
    private static final int SOON = 7;

    private final Words words;
    private final Calendar calendar;
    private final String contextPath;
    private final Acts acts;

    Rows(Words words, Calendar calendar, String contextPath, Acts acts) {
        this.words = words;
        this.calendar = calendar;
        this.contextPath = contextPath;
        this.acts = acts;
    }

    RowView of(PortfolioRow row) {
        String key = row.subject().key();
        return new RowView(
                key,
                contextPath + "/browse/" + URLEncoder.encode(key, StandardCharsets.UTF_8),
                row.subject().summary(),
                row.underWay() && row.outlook() == Outlook.ABOUT_TO_BLOW_UP
                        ? words.label("acceptability.portfolio.alarm")
                        : null,
                note(row),
                row.delivered() != null && !row.delivered().confirmed() ? "bad" : "quiet",
                dimensions(row),
                Mark.of(row.verdict(), words),
                row.lastJudged() == null
                        ? words.label("acceptability.portfolio.judged.never")
                        : words.label("acceptability.portfolio.judged", calendar.daysSince(row.lastJudged())),
                Mark.of(row.confirmation(), words),
                term(row),
                row.confirmation() == State.CURRENT && isSoon(row.validUntil()),
                row.silence().days().isPresent()
                        ? words.label(
                                "acceptability.portfolio.contact",
                                row.silence().days().getAsLong())
                        : null,
                owner(row.owner()),
                row.underWay() || row.nextAct().code() == NextAct.Code.RECORD_OUTCOME ? acts.of(row.nextAct()) : null);
    }

    private static @Nullable String owner(@Nullable Person owner) {
        return owner == null || owner.displayName().isBlank() ? null : owner.displayName();
    }

    private List<DimensionView> dimensions(PortfolioRow row) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionView(
                        words.of(dimension.label()),
                        Mark.of(row.standings().getOrDefault(dimension, Standing.UNKNOWN), words)))
                .toList();
    }

    /** An unconfirmed delivery stays said even where it is under way again: it is never repaired. */
    private @Nullable String note(PortfolioRow row) {
        Delivered delivered = row.delivered();
        if (delivered == null) {
            return row.underWay() ? null : words.label("acceptability.portfolio.closed");
        }
        if (delivered.confirmed()) {
            return row.underWay() ? null : words.label("acceptability.delivery.confirmed", delivered.at());
        }
        return words.of(
                delivered.way() == Way.FOUND
                        ? Text.of("acceptability.delivery.unconfirmed.found", delivered.at())
                        : Text.of(
                                "acceptability.delivery.unconfirmed.by",
                                delivered.at(),
                                Text.of("acceptability.way." + delivered.way().name())));
    }

    private @Nullable String term(PortfolioRow row) {
        LocalDate end = row.validUntil();
        if (end == null) {
            return null;
        }
        return switch (row.confirmation()) {
            case CURRENT ->
                isSoon(end)
                        ? words.label("acceptability.portfolio.term.soon", Math.max(0, calendar.daysTo(end)))
                        : words.label("acceptability.portfolio.term.until", end);
            case EXPIRED -> words.label("acceptability.portfolio.term.ended", end);
            case NONE, STALE, WITHDRAWN -> null;
        };
    }

    private boolean isSoon(@Nullable LocalDate end) {
        return end != null && calendar.daysTo(end) <= SOON;
    }
}
