package io.acceptability.project;

import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.PortfolioPage;
import io.acceptability.PortfolioRow;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the list of deliveries that a reader asked for, with the ways to ask for another one. */
final class Lists {
    private static final String TEXT = "acceptability.portfolio.";

    private final Words words;
    private final Calendar calendar;
    private final String contextPath;
    private final @Nullable String policy;

    /** @param policy address of the page where the policy of the project is set, or none where this reader may not set it */
    Lists(Words words, Calendar calendar, String contextPath, @Nullable String policy) {
        this.words = words;
        this.calendar = calendar;
        this.contextPath = contextPath;
        this.policy = policy;
    }

    ListView of(PortfolioPage page, Asked asked) {
        String form =
                contextPath + "/projects/" + URLEncoder.encode(page.project().projectKey(), StandardCharsets.UTF_8);
        String here = form + "?selectedItem=" + PortfolioPanelContext.ITEM;
        int shown = page.deliveries().size();
        long age = age(page);
        return new ListView(
                form,
                PortfolioPanelContext.ITEM,
                asked.order() == PortfolioOrder.WORST_FIRST ? "" : asked.order().name(),
                orders(here, asked),
                filters(asked),
                heads(),
                groups(page),
                shown == 0 ? words.label(TEXT + "said.none") : words.label(TEXT + "said", shown),
                range(page),
                age,
                words.label(TEXT + "read", words.label(ageKey(age), ageCount(age))),
                page.hidden() == null || page.hidden() == 0 ? null : words.label(TEXT + "hidden", page.hidden()),
                shown == 0 ? nothing(page, here, asked) : null,
                page.start() == 0
                        ? null
                        : here + asked.from(page.start() - page.limit()).query(),
                page.isLastPage()
                        ? null
                        : here + asked.from(page.start() + page.limit()).query(),
                words);
    }

    private List<OrderView> orders(String here, Asked asked) {
        return Arrays.stream(PortfolioOrder.values())
                .map(order -> new OrderView(
                        order.name(),
                        words.label(TEXT + "order." + order.name()),
                        here + asked.by(order).query(),
                        order == asked.order()))
                .toList();
    }

    private List<FilterView> filters(Asked asked) {
        PortfolioFilter filter = asked.filter();
        return List.of(
                filter(Asked.VERDICT, Verdict.values(), filter.verdict()),
                filter(Asked.CONFIRMATION, State.values(), filter.confirmation()),
                filter(Asked.SILENCE, PortfolioFilter.Silence.values(), filter.silence()));
    }

    private FilterView filter(String name, Enum<?>[] values, @Nullable Enum<?> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.label(TEXT + "filter.any"), chosen == null));
        for (Enum<?> value : values) {
            choices.add(new Choice(value.name(), words.label(TEXT + name + "." + value.name()), value == chosen));
        }
        return new FilterView(name, words.label(TEXT + "filter." + name), choices, chosen != null);
    }

    private List<HeadView> heads() {
        return Arrays.stream(Dimension.values())
                .map(dimension ->
                        new HeadView(words.of(dimension.label()), words.label(TEXT + "dimension." + dimension.name())))
                .toList();
    }

    /** What is under way needs no title; what is done with stands apart, below. */
    private List<GroupView> groups(PortfolioPage page) {
        Rows rows = new Rows(words, calendar, contextPath, new Acts(page.names(), words, contextPath));
        List<RowView> underWay = rows(page, true, rows);
        List<RowView> done = rows(page, false, rows);
        List<GroupView> groups = new ArrayList<>();
        if (!underWay.isEmpty()) {
            groups.add(new GroupView(null, underWay));
        }
        if (!done.isEmpty()) {
            groups.add(new GroupView(words.label(TEXT + "done"), done));
        }
        return groups;
    }

    private static List<RowView> rows(PortfolioPage page, boolean underWay, Rows rows) {
        return page.deliveries().stream()
                .filter(row -> row.underWay() == underWay)
                .map(rows::of)
                .toList();
    }

    private String range(PortfolioPage page) {
        int shown = page.deliveries().size();
        long first = page.start() + 1;
        long last = page.start() + shown;
        if (shown == 0) {
            return "";
        }
        return page.isLastPage()
                ? words.label(TEXT + "range.last", first, last)
                : words.label(TEXT + "range", first, last);
    }

    private NothingView nothing(PortfolioPage page, String here, Asked asked) {
        if (asked.isFiltered()) {
            return nothing(
                    "filtered",
                    TEXT + "nothing.filtered.way",
                    here + asked.unfiltered().query(),
                    true);
        }
        if (page.start() > 0) {
            return nothing(
                    "beyond", TEXT + "nothing.beyond.way", here + asked.from(0).query(), true);
        }
        if (page.hidden() != null && page.hidden() > 0) {
            return new NothingView(
                    words.label(TEXT + "nothing.hidden"),
                    words.label(TEXT + "nothing.hidden.text", page.hidden()),
                    null,
                    null,
                    false);
        }
        return nothing("empty", policy == null ? null : TEXT + "nothing.empty.way", policy, false);
    }

    private NothingView nothing(String why, @Nullable String way, @Nullable String href, boolean inPlace) {
        String key = TEXT + "nothing." + why;
        return new NothingView(
                words.label(key), words.label(key + ".text"), way == null ? null : words.label(way), href, inPlace);
    }

    private long age(PortfolioPage page) {
        return page.deliveries().stream()
                .map(PortfolioRow::readAt)
                .min(Comparator.naturalOrder())
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, calendar.now()).toMillis()))
                .orElse(0L);
    }

    // The texts by which the page itself goes on telling the age.
    private static String ageKey(long age) {
        long minutes = Duration.ofMillis(age).toMinutes();
        String unit = minutes < 60 ? "minute" : "hour";
        return "acceptability.panel.js.read." + (minutes < 1 ? "now" : ageCount(age) == 1 ? unit : unit + "s");
    }

    private static long ageCount(long age) {
        Duration duration = Duration.ofMillis(age);
        return duration.toMinutes() < 60 ? duration.toMinutes() : duration.toHours();
    }
}
