package io.acceptability.benchmark;

import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.SubjectInfo;
import io.acceptability.domain.ConsentKind;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Measures a project's portfolio and its judgement for 10, 100 and 1,000 epics of 100 issues each: a program, not a test. CONTRIBUTING says
 * how to run it.
 *
 * <p>Both databases stand in memory, so that a statement costs no way to another machine. Jira's services are mocks: what they cost is
 * measured with the rest, and is the same for every size.
 */
public final class PortfolioBenchmark {
    private static final int[] SIZES = {10, 100, 1_000};
    private static final int ISSUES = 100;
    private static final int PAGE = 25;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Instant NOW = Instant.now();

    private record Figures(
            int epics,
            double page,
            double summary,
            double rebuild,
            double gate,
            double projectGate,
            double oneByOne,
            int statements) {}

    private PortfolioBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println(
                "| epics | issues | first page ms | summary ms | rebuild ms | gate of an epic ms"
                        + " | gate with the project ms | epics judged one by one ms | with the project : one by one | statements |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        List<Figures> all = new ArrayList<>();
        for (int size : SIZES) {
            Figures it = measure(size);
            all.add(it);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.2f | %.2f | %,.0f | %.2f | %,.1f | %,.1f | %.2f | %d |",
                    it.epics,
                    it.epics * ISSUES,
                    it.page,
                    it.summary,
                    it.rebuild,
                    it.gate,
                    it.projectGate,
                    it.oneByOne,
                    it.projectGate / it.oneByOne,
                    it.statements));
        }
        System.out.println();
        System.out.println("Growth of time per tenfold project (1 is constant, 10 is linear):");
        for (int i = 1; i < all.size(); i++) {
            Figures less = all.get(i - 1);
            Figures more = all.get(i);
            System.out.println(String.format(
                    Locale.ROOT,
                    "- %,d to %,d: first page %.2f, summary %.1f, rebuild %.1f, gate with the project %.1f",
                    less.epics,
                    more.epics,
                    more.page / less.page,
                    more.summary / less.summary,
                    more.rebuild / less.rebuild,
                    more.projectGate / less.projectGate));
        }
        System.exit(0);
    }

    private static Figures measure(int size) {
        AppFixture app = new AppFixture();
        List<EpicInApp> epics = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            EpicInApp epic = app.epic("PAY-" + (100_000 + i)).withConsent(ConsentKind.EXPLICIT);
            fill(app, epic.row);
            epics.add(epic);
        }
        int rounds = Math.max(3, Math.min(50, 1_000 / size));
        SubjectInfo project = app.subjects.find("project:PAY", app.dana).orElseThrow();
        double rebuild = median(rounds, () -> {
            app.portfolio.rebuild(project.projectId());
            return size;
        });
        EpicInApp first = epics.get(0);
        app.jira.forgetStatements();
        app.acceptability.gate(first.issue, true);
        int statements = app.jira.statements();
        return new Figures(
                size,
                median(200, () -> page(app, project)),
                median(rounds, () -> app.portfolio.summary(project, app.dana).underWay()),
                rebuild,
                median(
                        rounds,
                        () -> app.acceptability
                                .gate(first.issue, false)
                                .reasons()
                                .size()),
                median(
                        rounds,
                        () -> app.acceptability
                                .gate(first.issue, true)
                                .reasons()
                                .size()),
                median(
                        Math.min(rounds, 20),
                        () -> epics.stream()
                                .mapToLong(epic -> app.acceptability
                                        .gate(epic.issue, false)
                                        .reasons()
                                        .size())
                                .sum()),
                statements);
    }

    private static long page(AppFixture app, SubjectInfo project) {
        int shown = app.portfolio
                .page(project, app.dana, 0, PAGE, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST)
                .deliveries()
                .size();
        if (shown == 0) {
            throw new IllegalStateException("nothing is shown");
        }
        return shown;
    }

    /** One label and one comment each; every tenth is a defect with a change of status, every fourth is open. */
    private static void fill(AppFixture app, IssueInJira epic) {
        for (int i = 0; i < ISSUES; i++) {
            boolean defect = i % 10 == 0;
            IssueInJira issue = (defect ? app.jira.bug() : app.jira.story())
                    .childOf(epic)
                    .createdAt(NOW)
                    .labelled("team-" + i % 7)
                    .commentedBy("dana", NOW);
            if (defect) {
                issue.changed("status", "Open", "Done", NOW);
            }
            if (i % 4 != 0) {
                issue.done();
            }
        }
    }

    /** What this work costs, in milliseconds of this thread's processor time; as many rounds again only warm up. */
    private static double median(int rounds, LongSupplier work) {
        long[] times = new long[rounds];
        long seen = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            seen += work.getAsLong();
            times[Math.max(round, 0)] = CLOCK.getCurrentThreadCpuTime() - start;
        }
        if (seen < 0) {
            throw new IllegalStateException("nothing was done");
        }
        return Arrays.stream(times).sorted().toArray()[rounds / 2] / 1_000_000.0;
    }
}
