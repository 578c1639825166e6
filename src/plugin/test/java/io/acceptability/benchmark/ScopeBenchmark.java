package io.acceptability.benchmark;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Judge;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.rules.Rules;
import io.acceptability.evidence.EvidenceReader;
import io.acceptability.evidence.JiraDatabase;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import org.mockito.Mockito;

/**
 * Measures a judgement for scopes of 10 to 10,000 issues: a program, not a test. CONTRIBUTING says how to run it.
 *
 * <p>Everything stands in an H2 database in memory, so that a statement costs no way to another machine: the ratio to the loop of a
 * script is the least favourable one there is.
 */
public final class ScopeBenchmark {
    private static final int[] SCOPES = {10, 100, 1_000, 10_000};
    private static final Instant NOW = Instant.now();

    /** All that evidence is made of, in one statement. */
    private static final String PLAIN_QUERY =
            "select i.id, i.project, t.pname, p.pname, s.pname, i.resolution, i.assignee, i.duedate, i.reporter, i.created,"
                    + " lb.label, c.cname, v.id, v.released, v.archived, a.author, a.created, g.created, h.field,"
                    + " h.oldvalue, h.newvalue"
                    + " from issuelink l join jiraissue i on i.id = l.destination"
                    + " left join issuetype t on t.id = i.issuetype left join priority p on p.id = i.priority"
                    + " left join issuestatus s on s.id = i.issuestatus left join label lb on lb.issue = i.id"
                    + " left join nodeassociation n on n.source_node_id = i.id"
                    + " left join component c on c.id = n.sink_node_id and n.association_type = 'IssueComponent'"
                    + " left join projectversion v on v.id = n.sink_node_id and n.association_type = 'IssueFixVersion'"
                    + " left join jiraaction a on a.issueid = i.id left join changegroup g on g.issueid = i.id"
                    + " left join changeitem h on h.groupid = g.id where l.source = ?";

    private record Figures(
            int scope, double reading, double judging, double gate, double plain, double loop, int statements) {}

    private ScopeBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        List<Figures> all = new ArrayList<>();
        for (int scope : SCOPES) {
            all.add(measure(scope));
        }
        System.out.println(
                "| issues | reading ms | judging ms | gate ms | plain query ms | reading : plain | one read per issue ms"
                        + " | reading : loop | statements |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (Figures it : all) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %.2f | %.3f | %.2f | %.2f | %.2f | %.2f | %.2f | %d |",
                    it.scope,
                    it.reading,
                    it.judging,
                    it.gate,
                    it.plain,
                    it.reading / it.plain,
                    it.loop,
                    it.reading / it.loop,
                    it.statements));
        }
        System.out.println();
        System.out.println("Growth of time per tenfold scope (10 is linear):");
        for (int i = 1; i < all.size(); i++) {
            Figures less = all.get(i - 1);
            Figures more = all.get(i);
            System.out.println(String.format(
                    Locale.ROOT,
                    "- %,d to %,d: reading %.1f, judging %.1f, gate %.1f",
                    less.scope,
                    more.scope,
                    more.reading / less.reading,
                    more.judging / less.judging,
                    more.gate / less.gate));
        }
        System.exit(0);
    }

    private static Figures measure(int scope) throws SQLException {
        AppFixture app = new AppFixture();
        EpicInApp epic = app.epic("PAY-1").readyToConfirm();
        fill(app.jira, epic.row, scope);
        EvidenceReader reader = app.jira.reader(projects(), roles());
        Subject subject = epic.subject.subject();
        Evidence evidence = reader.read(subject, Policy.DEFAULT, Set.of(), NOW, ZoneOffset.UTC);
        if (evidence.scope().size() != scope || !evidence.unread().isEmpty()) {
            throw new IllegalStateException("read " + evidence.scope().size() + " issues, unread " + evidence.unread());
        }
        app.jira.forgetStatements();
        reader.read(subject, Policy.DEFAULT, Set.of(), NOW, ZoneOffset.UTC);
        int statements = app.jira.statements();
        Inputs inputs = new Inputs(
                subject, evidence, epic.assessed().assessment().inputs().dossier(), Policy.DEFAULT, LocalDate.now());
        Judge judge = new Judge(Rules.ALL, (rule, failure) -> {
            throw failure;
        });
        Connection connection = app.jira.connection();
        List<Long> ids = List.copyOf(evidence.scope().keySet());
        double reading = median(() -> reader.read(subject, Policy.DEFAULT, Set.of(), NOW, ZoneOffset.UTC)
                .scope()
                .size());
        double plain = median(() -> rows(connection, PLAIN_QUERY, subject.id()));
        double loop = median(() -> ids.stream()
                .mapToLong(id -> rows(connection, "select * from jiraissue where id = ?", id))
                .sum());
        double judging =
                median(() -> judge.assess(inputs).judgement().findings().size());
        double gate =
                median(() -> app.acceptability.gate(epic.issue, false).reasons().size());
        return new Figures(scope, reading, judging, gate, plain, loop, statements);
    }

    /** One label, one component or release, and one comment each; every tenth is a defect with a change of status. */
    private static void fill(JiraDatabase jira, IssueInJira epic, int scope) {
        for (int i = 0; i < scope; i++) {
            boolean defect = i % 10 == 0;
            IssueInJira issue = (defect ? jira.bug() : jira.story())
                    .childOf(epic)
                    .createdAt(NOW)
                    .inStatus("Done")
                    .labelled("team-" + i % 7)
                    .commentedBy(i % 50 == 0 ? "carl" : "dana", NOW)
                    .reportedBy("dana")
                    .assignedTo("tess");
            if (i % 2 == 0) {
                issue.ofComponent("Web");
            } else {
                issue.fixedIn(null, null);
            }
            if (defect) {
                issue.changed("status", "Open", "Done", NOW);
            }
            if (i % 4 != 0) {
                issue.done();
            }
        }
    }

    private static long rows(Connection connection, String sql, long id) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            long seen = 0;
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        seen += rows.getString(column) == null ? 0 : 1;
                    }
                }
            }
            return seen;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** In milliseconds, after as much work again to warm up. */
    private static double median(LongSupplier work) {
        long[] times = new long[31];
        long seen = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                seen += work.getAsLong();
                times[i] = System.nanoTime() - start;
            }
        }
        if (seen < 0) {
            throw new IllegalStateException("nothing was done");
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1_000_000.0;
    }

    private static ProjectManager projects() {
        ProjectManager projects = Mockito.mock(ProjectManager.class);
        Mockito.when(projects.getProjectObj(Mockito.anyLong())).thenReturn(Mockito.mock(Project.class));
        return projects;
    }

    private static ProjectRoleManager roles() {
        ProjectRoleManager roles = Mockito.mock(ProjectRoleManager.class);
        ProjectRoleActors actors = Mockito.mock(ProjectRoleActors.class);
        ApplicationUser carl = Mockito.mock(ApplicationUser.class);
        Mockito.when(carl.getKey()).thenReturn("carl");
        Mockito.when(actors.getApplicationUsers()).thenReturn(Set.of(carl));
        Mockito.when(roles.getProjectRole(Mockito.anyString())).thenReturn(Mockito.mock(ProjectRole.class));
        Mockito.when(roles.getProjectRoleActors(Mockito.any(), Mockito.any())).thenReturn(actors);
        return roles;
    }
}
