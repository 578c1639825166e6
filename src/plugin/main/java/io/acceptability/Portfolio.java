package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Text;
import io.acceptability.projection.Projected;
import io.acceptability.projection.Projection;
import io.acceptability.projection.Selected;
import io.acceptability.projection.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The deliveries of a project at a glance, read from rows that are kept up to date, never from the issues themselves.
 *
 * <p>A delivery that the viewer may not see is counted as hidden, and nothing else of it is told: neither in which order it stands nor
 * which filter it passes.
 */
@Component
public final class Portfolio {
    private static final Logger LOG = LoggerFactory.getLogger(Portfolio.class);

    private final Projection projection;
    private final PortfolioUpkeep upkeep;
    private final PortfolioCatchUp catchUp;
    private final Policies policies;
    private final PortfolioChoosing choosing;
    private final Viewing viewing;
    private final HostTime time;
    private final UserManager users;
    private final Later later;
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean expected = new AtomicBoolean();

    Portfolio(
            Projection projection,
            PortfolioUpkeep upkeep,
            PortfolioCatchUp catchUp,
            Policies policies,
            PortfolioChoosing choosing,
            Viewing viewing,
            HostTime time,
            UserManager users,
            Later later) {
        this.projection = projection;
        this.upkeep = upkeep;
        this.catchUp = catchUp;
        this.policies = policies;
        this.choosing = choosing;
        this.viewing = viewing;
        this.time = time;
        this.users = users;
        this.later = later;
    }

    /**
     * A part of a project's portfolio. The first page costs the same however many deliveries there are, unless many are hidden.
     *
     * @param project one that the viewer may see
     * @param start how many deliveries that the viewer may see to pass over
     * @param limit the most deliveries on the page, from 1
     * @throws CannotJudgeException when the project's policy cannot be read
     */
    public PortfolioPage page(
            SubjectInfo project,
            ApplicationUser viewer,
            long start,
            int limit,
            PortfolioFilter filter,
            PortfolioOrder order) {
        Policy policy = policies.of(project.projectId());
        LocalDate today = time.day(time.now());
        buildFirst(project);
        PortfolioChoosing.Choice choice =
                choosing.choose(project, viewer, start, limit, selected(filter, order, policy, today));
        Map<Long, Projected> rows = current(choice, policy);
        List<PortfolioRow> deliveries = choice.chosen().values().stream()
                .filter(issue -> rows.containsKey(issue.getId()))
                .map(issue -> row(issue, Objects.requireNonNull(rows.get(issue.getId())), policy, today))
                .toList();
        boolean counted = !choice.more() && filter.equals(PortfolioFilter.ALL);
        return new PortfolioPage(
                project,
                start,
                limit,
                !choice.more(),
                deliveries,
                counted ? choice.hidden() : null,
                viewing.names(named(deliveries), viewer));
    }

    /** The very first page of a project, before any event or job has told of its deliveries. */
    private void buildFirst(SubjectInfo project) {
        if (projection.isEmpty(project.projectId())) {
            attempt(() -> upkeep.rebuild(project.projectId()));
        }
    }

    private static Selected selected(PortfolioFilter filter, PortfolioOrder order, Policy policy, LocalDate today) {
        LocalDate limit = today.minusDays(policy.thresholds().silenceDays());
        PortfolioFilter.Silence silence = filter.silence();
        return new Selected(
                switch (order) {
                    case WORST_FIRST -> Selected.Order.WORST;
                    case SILENT_LONGEST -> Selected.Order.SILENT;
                    case EXPIRING -> Selected.Order.EXPIRY;
                },
                filter.verdict(),
                filter.confirmation(),
                silence == PortfolioFilter.Silence.WITHIN_THRESHOLD ? limit.plusDays(1) : null,
                silence == PortfolioFilter.Silence.PAST_THRESHOLD ? limit.plusDays(1) : null,
                silence == PortfolioFilter.Silence.NEVER_HEARD);
    }

    /** The rows of a page; those made by another policy or on another day are made anew first, so that no page contradicts a panel. */
    private Map<Long, Projected> current(PortfolioChoosing.Choice choice, Policy policy) {
        List<Long> outdated = choice.stamps().stream()
                .filter(stamp -> upkeep.isOutdated(stamp, policy))
                .map(Stamp::issue)
                .toList();
        if (!outdated.isEmpty()) {
            attempt(() -> upkeep.look(outdated));
        }
        return projection.of(choice.chosen().keySet());
    }

    /** Somebody else may be writing the same rows just now; then theirs are shown, and every row says of when it is. */
    private static void attempt(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failure) {
            LOG.error("A portfolio could not be brought up to date; it is shown as it is.", failure);
        }
    }

    private PortfolioRow row(Issue issue, Projected it, Policy policy, LocalDate today) {
        Projected.Delivered delivered = it.delivered();
        return new PortfolioRow(
                Subjects.info(issue),
                it.standings(),
                it.verdict(),
                PortfolioRows.outlook(it, policy, today),
                it.underWay(),
                it.confirmation(),
                it.validUntil(),
                PortfolioRows.silence(it, today),
                owner(it, issue.getProjectObject()),
                it.lastJudged(),
                delivered == null
                        ? null
                        : new PortfolioRow.Delivered(delivered.at(), delivered.confirmed(), delivered.way()),
                it.nextAct(),
                it.readAt());
    }

    private @Nullable Person owner(Projected it, Project project) {
        String key = it.ownerKey().isEmpty() ? project.getLeadUserKey() : it.ownerKey();
        return key == null
                ? null
                : new Person(
                        key,
                        Optional.ofNullable(users.getUserByKeyEvenWhenUnknown(key))
                                .map(ApplicationUser::getDisplayName)
                                .orElse(key));
    }

    private static Set<Long> named(List<PortfolioRow> deliveries) {
        Set<Long> named = new HashSet<>();
        deliveries.forEach(row -> collect(row.nextAct().text(), named));
        return named;
    }

    private static void collect(Object argument, Set<Long> issues) {
        if (argument instanceof IssueRef issue) {
            issues.add(issue.id());
        } else if (argument instanceof Text text) {
            text.arguments().forEach(it -> collect(it, issues));
        } else if (argument instanceof List<?> list) {
            list.forEach(it -> collect(it, issues));
        }
    }

    /**
     * The counts of the headline. It costs a permission check for every delivery of the project.
     *
     * @param project one that the viewer may see
     * @throws CannotJudgeException when the project's policy cannot be read
     */
    public PortfolioSummary summary(SubjectInfo project, ApplicationUser viewer) {
        Policy policy = policies.of(project.projectId());
        LocalDate today = time.day(time.now());
        buildFirst(project);
        List<Projected> rows = projection.ofProject(project.projectId());
        Map<Long, Boolean> sight = choosing.sight(
                project, viewer, rows.stream().map(Projected::issue).toList());
        List<Projected> visible = rows.stream()
                .filter(row -> sight.getOrDefault(row.issue(), false))
                .toList();
        int hidden = (int) sight.values().stream().filter(seen -> !seen).count();
        return summary(project, visible, hidden, policy, today);
    }

    private PortfolioSummary summary(
            SubjectInfo project, List<Projected> visible, int hidden, Policy policy, LocalDate today) {
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        for (Outlook outlook : Outlook.values()) {
            outlooks.put(outlook, 0);
        }
        List<Projected> underWay = visible.stream().filter(Projected::underWay).toList();
        underWay.forEach(row -> outlooks.merge(PortfolioRows.outlook(row, policy, today), 1, Integer::sum));
        long unconfirmed = visible.stream()
                .map(Projected::unconfirmedAt)
                .filter(Objects::nonNull)
                .filter(at -> isInQuarterOf(today, time.day(at)))
                .count();
        return new PortfolioSummary(
                project,
                underWay.size(),
                outlooks,
                visible.size() - underWay.size(),
                (int) unconfirmed,
                hidden,
                visible.stream().map(Projected::readAt).min(Instant::compareTo).orElse(null));
    }

    private static boolean isInQuarterOf(LocalDate today, LocalDate day) {
        return today.getYear() == day.getYear()
                && today.get(IsoFields.QUARTER_OF_YEAR) == day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Looks anew, soon and on another thread, at every delivery that a change of these issues may concern. Never fails. */
    public void changed(Collection<Long> issueIds) {
        changed.addAll(issueIds);
        // One look for all that changes within the second.
        if (expected.compareAndSet(false, true) && !later.soon("looking at changed deliveries", this::look)) {
            expected.set(false);
        }
    }

    private void look() {
        expected.set(false);
        Set<Long> some = Set.copyOf(changed);
        changed.removeAll(some);
        upkeep.changed(some);
    }

    /**
     * Finds and mends what no event told of. For the job that runs once per cluster.
     *
     * @return how many deliveries were looked at
     */
    public int catchUp() {
        return catchUp.catchUp();
    }

    /** Looks anew at every delivery of a project. */
    public void rebuild(long projectId) {
        upkeep.rebuild(projectId);
    }
}
