package io.acceptability.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Reading many subjects at once tells of each what reading it alone tells, and asks far less often. */
class BulkReadingTest {
    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final JiraDatabase jira = new JiraDatabase();
    private final EvidenceReader reader = jira.reader(projects(), roles());

    /** Three projects, of which each has its own customer; the fourth is not there. */
    private static ProjectManager projects() {
        ProjectManager projects = mock(ProjectManager.class);
        when(projects.getProjectObj(anyLong())).thenAnswer(call -> {
            long id = call.getArgument(0);
            Project project = mock(Project.class);
            when(project.getId()).thenReturn(id);
            return id > 3 ? null : project;
        });
        return projects;
    }

    private static ProjectRoleManager roles() {
        ProjectRoleManager roles = mock(ProjectRoleManager.class);
        ProjectRole role = mock(ProjectRole.class);
        when(roles.getProjectRole("Customers")).thenReturn(role);
        when(roles.getProjectRoleActors(any(), any())).thenAnswer(call -> {
            long id = call.<Project>getArgument(1).getId();
            ApplicationUser customer = mock(ApplicationUser.class);
            when(customer.getKey()).thenReturn("customer-" + id);
            ProjectRoleActors actors = mock(ProjectRoleActors.class);
            when(actors.getApplicationUsers()).thenReturn(Set.of(customer));
            return actors;
        });
        return roles;
    }

    /** Issues of all sorts in all places, linked with each other at random. */
    private final class World {
        private final Random random;
        private final List<IssueInJira> epics = new ArrayList<>();
        private final List<IssueInJira> all = new ArrayList<>();

        World(long seed) {
            random = new Random(seed);
            int epicCount = 1 + random.nextInt(4);
            for (int i = 0; i < epicCount; i++) {
                epics.add(jira.epic().inProject(1 + random.nextInt(4)));
            }
            all.addAll(epics);
            for (int i = 0; i < 12; i++) {
                all.add(issue());
            }
            for (int i = 0; i < 25; i++) {
                link(any(all), any(all));
            }
            if (random.nextInt(3) == 0) {
                any(all).deleted();
            }
        }

        private IssueInJira issue() {
            IssueInJira issue = jira.issue(any(List.of("Story", "Bug", "Test", "Sub-task")))
                    .inProject(1 + random.nextInt(4))
                    .inStatus(any(List.of("Open", "Failed", "Done")))
                    .createdAt(NOW.minus(Duration.ofDays(random.nextInt(60))))
                    .reportedBy(somebody())
                    .commentedBy(somebody(), NOW.minus(Duration.ofHours(random.nextInt(500))));
            if (random.nextBoolean()) {
                issue.done();
            }
            if (random.nextInt(3) == 0) {
                issue.labelled(any(List.of("core-flow", "security", "customer")));
            }
            if (random.nextInt(4) == 0) {
                issue.ofComponent("Core flow");
            }
            if (random.nextInt(3) == 0) {
                issue.changed("status", "Done", "Open", NOW.minus(Duration.ofDays(random.nextInt(40))));
            }
            if (random.nextInt(3) == 0) {
                issue.assignedTo("tess").due(LocalDate.of(2026, 5, 1 + random.nextInt(9)));
            }
            return issue;
        }

        private String somebody() {
            return any(List.of("dana", "customer-1", "customer-2", "customer-3"));
        }

        private void link(IssueInJira from, IssueInJira to) {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> {
                    IssueInJira epic = any(epics);
                    from.childOf(epic);
                    if (random.nextBoolean()) {
                        epic.changed("Epic Child", null, String.valueOf(from.id()), NOW.minus(Duration.ofDays(3)));
                    }
                }
                case 4, 5 -> from.subTaskOf(to);
                case 6, 7 -> from.blocking(to);
                case 8, 9 -> from.relatedTo(to);
                case 10 -> from.linkedByHost(to);
                default -> unusual(from);
            }
        }

        private void unusual(IssueInJira from) {
            switch (random.nextInt(6)) {
                case 0 -> from.linkedByAnUnknownType(any(all));
                case 1 -> from.relatedToNothingThatExists();
                case 2 -> from.blockedByNothingThatExists();
                default -> from.relatedTo(any(epics));
            }
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        Map<Subject, Set<Long>> subjects() {
            Map<Subject, Set<Long>> subjects = new HashMap<>();
            epics.forEach(epic -> subjects.put(Subject.issue(epic.id()), Set.of(any(all).id(), jira.nowhere())));
            subjects.put(Subject.project(1), Set.of());
            return subjects;
        }
    }

    @Property(tries = 150)
    void readingAllTellsOfEachWhatReadingItAloneTells(@ForAll long seed) {
        Map<Subject, Set<Long>> subjects = new World(seed).subjects();
        Map<Subject, Evidence> all = reader.readAll(subjects, Policy.DEFAULT, NOW, SHANGHAI);
        assertThat(all).containsOnlyKeys(subjects.keySet());
        subjects.forEach((subject, named) -> assertThat(all.get(subject))
                .as("%s", subject)
                .isEqualTo(reader.read(subject, Policy.DEFAULT, named, NOW, SHANGHAI)));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheSubjects() {
        int ten = statementsFor(10);
        int hundred = statementsFor(100);
        assertThat(hundred).isEqualTo(ten).isLessThanOrEqualTo(11);
    }

    private int statementsFor(int count) {
        Map<Subject, Set<Long>> subjects = new HashMap<>();
        for (int i = 0; i < count; i++) {
            IssueInJira epic = jira.epic();
            jira.story().childOf(epic).labelled("core-flow");
            jira.bug().childOf(epic).changed("status", "Done", "Open", NOW);
            subjects.put(Subject.issue(epic.id()), Set.of());
        }
        jira.forgetStatements();
        reader.readAll(subjects, Policy.DEFAULT, NOW, SHANGHAI);
        return jira.statements();
    }

    @Test
    void aLinkThatNobodyUnderstandsConcernsItsOwnSubjectOnly() {
        IssueInJira clear = jira.epic();
        IssueInJira story = jira.story().childOf(clear);
        IssueInJira unclear = jira.epic();
        jira.story().linkedByAnUnknownType(unclear);
        Map<Subject, Evidence> all = reader.readAll(
                Map.of(Subject.issue(clear.id()), Set.of(), Subject.issue(unclear.id()), Set.of()),
                Policy.DEFAULT,
                NOW,
                SHANGHAI);
        assertThat(all.get(Subject.issue(clear.id())).scope()).containsOnlyKeys(story.id());
        assertThat(all.get(Subject.issue(unclear.id())).unread()).containsKey(Evidence.Part.SCOPE);
    }

    @Test
    void aStatementThatFailsIsToldOfEveryOneThatNeedsIt() {
        IssueInJira one = jira.epic();
        IssueInJira two = jira.epic();
        jira.failOn("from PUBLIC.changegroup");
        Map<Subject, Evidence> all = reader.readAll(
                Map.of(Subject.issue(one.id()), Set.of(), Subject.issue(two.id()), Set.of()),
                Policy.DEFAULT,
                NOW,
                SHANGHAI);
        assertThat(all.values())
                .allSatisfy(evidence -> assertThat(evidence.unread()).containsOnlyKeys(Evidence.Part.HISTORY));
    }
}
