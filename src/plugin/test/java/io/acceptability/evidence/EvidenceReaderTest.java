package io.acceptability.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.LinkScope;
import io.acceptability.domain.LinkScope.Direction;
import io.acceptability.domain.Policies;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceReaderTest {
    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Text FAILED = Text.of("acceptability.evidence.failed");

    private final JiraDatabase jira = new JiraDatabase();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final EvidenceReader reader = new EvidenceReader(jira, new Customers(projects, roles));
    private final IssueInJira epic = jira.epic();
    private Set<Long> named = Set.of();

    private Evidence evidence() {
        return evidence(Policy.DEFAULT);
    }

    private Evidence evidence(Policy policy) {
        return reader.read(Subject.issue(epic.id()), policy, named, NOW, SHANGHAI);
    }

    private void customers(long projectId, String... keys) {
        Project project = mock(Project.class);
        ProjectRole customerRole = mock(ProjectRole.class);
        ProjectRoleActors actors = mock(ProjectRoleActors.class);
        Set<ApplicationUser> users = Stream.of(keys)
                .map(key -> {
                    ApplicationUser user = mock(ApplicationUser.class);
                    when(user.getKey()).thenReturn(key);
                    return user;
                })
                .collect(java.util.stream.Collectors.toSet());
        when(projects.getProjectObj(projectId)).thenReturn(project);
        when(roles.getProjectRole("Customers")).thenReturn(customerRole);
        when(roles.getProjectRoleActors(any(), org.mockito.ArgumentMatchers.eq(project)))
                .thenReturn(actors);
        when(actors.getApplicationUsers()).thenReturn(users);
    }

    private static IssueFacts facts(Evidence evidence, IssueInJira issue) {
        return evidence.scope().get(issue.id());
    }

    @Test
    void anEpicWithoutLinksHasNoScope() {
        Evidence evidence = evidence();
        assertThat(evidence.scope()).isEmpty();
        assertThat(evidence.unread()).isEmpty();
        assertThat(evidence.readAt()).isEqualTo(NOW);
    }

    @Test
    void childrenAreFoundByTheStyleOfTheLinkWhateverItIsCalled() {
        IssueInJira story = jira.story().childOf(epic);
        jira.renameLinkTypes();
        assertThat(evidence().children()).containsExactly(story.id());
    }

    @Test
    void itsOwnSubTasksAreChildrenToo() {
        IssueInJira task = jira.issue("Sub-task").subTaskOf(epic);
        assertThat(evidence().children()).containsExactly(task.id());
    }

    @Test
    void subTasksOfChildrenAreInScopeButNoChildren() {
        IssueInJira story = jira.story().childOf(epic);
        IssueInJira task = jira.issue("Sub-task").subTaskOf(story);
        Evidence evidence = evidence();
        assertThat(evidence.scope()).containsOnlyKeys(story.id(), task.id());
        assertThat(evidence.children()).containsExactly(story.id());
    }

    @Test
    void linkedIssuesAreInScopeOneHopFar() {
        IssueInJira there = jira.bug().relatedTo(epic).labelled("core-flow");
        IssueInJira back = jira.bug();
        epic.relatedTo(back);
        IssueInJira twoHops = jira.bug().relatedTo(there);
        Evidence evidence = evidence();
        assertThat(evidence.scope()).containsOnlyKeys(there.id(), back.id());
        assertThat(evidence.children()).isEmpty();
        assertThat(evidence.nearby()).containsOnlyKeys(twoHops.id());
    }

    @Test
    void thePolicyNarrowsTheLinkTypesThatCount() {
        IssueInJira related = jira.bug().relatedTo(epic);
        jira.bug().cloneOf(epic);
        Policy policy = Policies.following(new LinkScope("relates", Direction.BOTH));
        assertThat(evidence(policy).scope()).containsOnlyKeys(related.id());
    }

    @Test
    void thePolicyNarrowsTheDirectionsToo() {
        IssueInJira inward = jira.bug().relatedTo(epic);
        IssueInJira outward = jira.bug();
        epic.relatedTo(outward);
        assertThat(evidence(Policies.following(new LinkScope("Relates", Direction.INWARD)))
                        .scope())
                .containsOnlyKeys(inward.id());
        assertThat(evidence(Policies.following(new LinkScope("Relates", Direction.OUTWARD)))
                        .scope())
                .containsOnlyKeys(outward.id());
    }

    @Test
    void anIssueReachedByTwoWaysCountsOnce() {
        IssueInJira story =
                jira.story().childOf(epic).childOf(epic).relatedTo(epic).blocking(epic);
        jira.story().childOf(epic).relatedTo(story);
        Evidence evidence = evidence();
        assertThat(evidence.scope()).hasSize(2);
        assertThat(evidence.children()).hasSize(2);
        assertThat(evidence.blockers()).containsOnlyKeys(story.id());
    }

    @Test
    void cyclesAreHarmlessAndASubjectIsNeverInItsOwnScope() {
        IssueInJira story = jira.story().childOf(epic);
        epic.childOf(story).childOf(epic).subTaskOf(story).relatedTo(epic).blocking(epic);
        Evidence evidence = evidence();
        assertThat(evidence.scope()).containsOnlyKeys(story.id());
        assertThat(evidence.nearby()).isEmpty();
        assertThat(evidence.blockers()).isEmpty();
        assertThat(evidence.unread()).isEmpty();
    }

    @Test
    void issuesOfOtherProjectsBelongToItAsWell() {
        IssueInJira story = jira.story().inProject(2).childOf(epic);
        assertThat(evidence().scope()).containsOnlyKeys(story.id());
    }

    @Test
    void blockersAreWhatBlocksTheSubjectAndNotWhatItBlocks() {
        IssueInJira blocker = jira.bug().blocking(epic);
        epic.blocking(jira.bug());
        assertThat(evidence().blockers()).containsOnlyKeys(blocker.id());
        assertThat(evidence().blockers().get(blocker.id()).open()).isTrue();
    }

    @Test
    void readsWhatTheRulesNeedOfAnIssue() {
        IssueInJira other = jira.bug();
        IssueInJira story = jira.bug()
                .childOf(epic)
                .ofPriority("Blocker")
                .inStatus("Open")
                .labelled("security")
                .labelled("core-flow")
                .tagged("breaking")
                .ofComponent("Core flow")
                .assignedTo("JIRAUSER1")
                .due(LocalDate.of(2026, 6, 1))
                .fixedIn(null, null)
                .relatedTo(other);
        assertThat(facts(evidence(), story))
                .isEqualTo(new IssueFacts(
                        story.id(),
                        "Bug",
                        "Blocker",
                        "Open",
                        true,
                        Set.of("security", "core-flow"),
                        Set.of("Core flow"),
                        true,
                        LocalDate.of(2026, 6, 1),
                        true,
                        false,
                        Set.of(other.id())));
    }

    @Test
    void anIssueWithAResolutionIsDone() {
        IssueInJira story = jira.story().childOf(epic).done();
        assertThat(facts(evidence(), story).open()).isFalse();
    }

    @Test
    void onlyAComingReleaseIsAPlan() {
        IssueInJira released = jira.story().childOf(epic).fixedIn("true", null);
        IssueInJira archived = jira.story().childOf(epic).fixedIn(null, "true");
        IssueInJira affected = jira.story().childOf(epic).affecting(null);
        IssueInJira planned = jira.story().childOf(epic).fixedIn("true", null).fixedIn("false", null);
        Evidence evidence = evidence();
        assertThat(Stream.of(released, archived, affected))
                .noneMatch(issue -> facts(evidence, issue).plannedRelease());
        assertThat(facts(evidence, planned).plannedRelease()).isTrue();
    }

    @Test
    void whoIsACustomerIsAskedOfTheIssuesOwnProject() {
        customers(1, "carl");
        customers(2, "cora");
        IssueInJira own = jira.bug().childOf(epic).reportedBy("carl");
        IssueInJira foreign = jira.bug().childOf(epic).inProject(2).reportedBy("carl");
        Evidence evidence = evidence();
        assertThat(facts(evidence, own).reportedByCustomer()).isTrue();
        assertThat(facts(evidence, foreign).reportedByCustomer()).isFalse();
    }

    @Test
    void theLastCommentOfACustomerCountsAsADayOfTheHost() {
        customers(1, "carl");
        epic.commentedBy("carl", Instant.parse("2026-04-01T10:00:00Z"));
        jira.story()
                .childOf(epic)
                .commentedBy("carl", Instant.parse("2026-04-20T20:00:00Z"))
                .commentedBy("dana", Instant.parse("2026-05-02T10:00:00Z"));
        assertThat(evidence().lastCustomerComment()).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void withoutACustomerRoleNobodyIsACustomer() {
        epic.commentedBy("carl", NOW);
        assertThat(evidence().lastCustomerComment()).isNull();
        assertThat(evidence().unread()).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereMakesTheScopeIncomplete() {
        IssueInJira story = jira.story().childOf(epic).labelled("core-flow").relatedToNothingThatExists();
        epic.relatedToNothingThatExists();
        Evidence evidence = evidence();
        assertThat(evidence.unread())
                .containsOnlyKeys(Part.SCOPE)
                .containsEntry(Part.SCOPE, Text.of("acceptability.evidence.dangling", 1));
        assertThat(evidence.scope()).containsOnlyKeys(story.id());
    }

    @Test
    void aBlockerThatIsNotThereMakesTheBlockersIncomplete() {
        epic.blockedByNothingThatExists();
        assertThat(evidence().unread())
                .containsEntry(Part.BLOCKERS, Text.of("acceptability.evidence.dangling", 1))
                .containsKey(Part.SCOPE);
    }

    @Test
    void whenALinkIsOfNoKnownTypeNothingIsKnown() {
        epic.linkedByAnUnknownType(jira.story());
        assertThat(evidence().unread()).containsOnlyKeys(Part.values()).containsValue(FAILED);
    }

    @Test
    void whenNoLinksCanBeReadNothingIsKnown() {
        jira.failOn("issuelinktype");
        assertThat(evidence().unread()).containsOnlyKeys(Part.values()).containsValue(FAILED);
    }

    @Test
    void whenAPartCannotBeReadTheOthersAreReadAllTheSame() {
        customers(1, "carl");
        jira.story().childOf(epic);
        IssueInJira blocker = jira.bug().blocking(epic);
        jira.failOn("jiraaction");
        Evidence evidence = evidence();
        assertThat(evidence.unread()).containsOnlyKeys(Part.CUSTOMER_COMMENTS).containsValue(FAILED);
        assertThat(evidence.scope()).hasSize(2);
        assertThat(evidence.blockers()).containsOnlyKeys(blocker.id());
    }

    @Test
    void whenTheScopeCannotBeReadNeitherCanWhatWasSaidInIt() {
        jira.story().childOf(epic);
        jira.failOn(".label");
        assertThat(evidence().unread()).containsKeys(Part.SCOPE, Part.CUSTOMER_COMMENTS);
    }

    @Test
    void whenTheRoleCannotBeReadNobodyKnowsWhenACustomerSpoke() {
        when(roles.getProjectRole("Customers")).thenThrow(new IllegalStateException("directory down"));
        assertThat(evidence().unread()).containsOnlyKeys(Part.CUSTOMERS, Part.CUSTOMER_COMMENTS);
    }

    @Test
    void theScopeOfAProjectIsItsSubjects() {
        jira.story().inProject(7);
        IssueInJira one = jira.epic().inProject(7);
        IssueInJira two = jira.epic().inProject(7);
        Evidence evidence = reader.read(Subject.project(7), Policy.DEFAULT, Set.of(), NOW, SHANGHAI);
        assertThat(evidence.children()).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(evidence.scope()).containsOnlyKeys(one.id(), two.id());
        assertThat(evidence.blockers()).isEmpty();
    }

    @Test
    void anIssueWithTheIdOfAProjectIsNotTakenForIt() {
        IssueInJira other = jira.epic().inProject(epic.id());
        Evidence evidence = reader.read(Subject.project(epic.id()), Policy.DEFAULT, Set.of(), NOW, SHANGHAI);
        assertThat(evidence.scope()).containsOnlyKeys(other.id());
    }

    // archived, deleted and named issues

    @Test
    void anArchivedIssueCountsAsItStands() {
        IssueInJira open = jira.story().childOf(epic).archived();
        IssueInJira done = jira.story().childOf(epic).done().archived();
        assertThat(evidence().children()).containsExactlyInAnyOrder(open.id(), done.id());
        assertThat(facts(evidence(), open).open()).isTrue();
        assertThat(facts(evidence(), done).open()).isFalse();
    }

    @Test
    void aDeletedChildWhoseLinkIsLeftMakesTheScopeIncomplete() {
        IssueInJira left = jira.story().childOf(epic);
        jira.story().childOf(epic).deleted();
        assertThat(evidence().children()).containsExactly(left.id());
        assertThat(evidence().unread()).containsOnlyKeys(Part.SCOPE);
    }

    @Test
    void theTypeOfASubjectMayBeCalledAnything() {
        IssueInJira feature = jira.issue("Feature");
        IssueInJira story = jira.story().childOf(feature);
        Evidence evidence = reader.read(Subject.issue(feature.id()), Policy.DEFAULT, Set.of(), NOW, SHANGHAI);
        assertThat(evidence.children()).containsExactly(story.id());
    }

    @Test
    void anIssueOfAnotherKindOfHostLinkIsNoChild() {
        jira.story().childOf(epic);
        jira.story().linkedByHost(epic);
        assertThat(evidence().children()).hasSize(1);
    }

    @Test
    void issuesThatPeopleNamedAreReadAndOnesThatAreGoneAreLeftOut() {
        IssueInJira followOn = jira.bug().due(LocalDate.of(2026, 6, 1));
        IssueInJira child = jira.story().childOf(epic);
        named = Set.of(followOn.id(), child.id(), jira.nowhere());
        Evidence evidence = evidence();
        assertThat(evidence.named()).containsOnlyKeys(followOn.id(), child.id());
        assertThat(evidence.named().get(followOn.id()).due()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(evidence.scope()).containsOnlyKeys(child.id());
        assertThat(evidence.unread()).isEmpty();
    }

    // history

    @Test
    void aDefectIsReopenedWhenItsResolutionIsTakenAwayOrItLeavesTheDoneStatuses() {
        Instant late = Instant.parse("2026-04-20T20:00:00Z");
        IssueInJira resolution = jira.bug()
                .childOf(epic)
                .changed("resolution", "10000", null, NOW.minusSeconds(86_400 * 20))
                .changed("resolution", "10000", null, late);
        IssueInJira status = jira.bug().childOf(epic).changed("status", "Done", "Open", late);
        jira.bug()
                .childOf(epic)
                .changed("resolution", null, "10000", late)
                .changed("resolution", "10000", "10001", late)
                .changed("status", "Open", "Done", late)
                .changed("status", "Done", "Released", late)
                .changed("status", "Open", "Failed", late)
                .changed("Labels", "a", null, late);
        jira.bug().childOf(epic).changed("status", "Done", "Open", Instant.parse("2026-03-01T10:00:00Z"));
        jira.story().childOf(epic).changed("status", "Done", "Open", late);
        LocalDate day = LocalDate.of(2026, 4, 21);
        assertThat(evidence().history().reopened())
                .containsOnly(Map.entry(resolution.id(), day), Map.entry(status.id(), day));
    }

    @Test
    void aChildJoinedWhenTheEpicsHistorySaysSoAndOtherwiseWhenItWasCreated() {
        Instant created = Instant.parse("2026-01-01T10:00:00Z");
        Instant added = Instant.parse("2026-04-01T10:00:00Z");
        IssueInJira plain = jira.story().createdAt(created).childOf(epic);
        IssueInJira moved = jira.story().createdAt(created).childOf(epic);
        epic.changed("Epic Child", null, String.valueOf(moved.id()), NOW.minusSeconds(86_400 * 90))
                .changed("Epic Child", String.valueOf(moved.id()), null, NOW.minusSeconds(86_400 * 80))
                .changed("Epic Child", null, String.valueOf(moved.id()), added)
                .changed("Epic Child", null, "PAY-1", NOW)
                .changed("Epic Child", null, String.valueOf(jira.nowhere()), NOW);
        assertThat(evidence().history().joined())
                .containsOnly(Map.entry(plain.id(), created), Map.entry(moved.id(), added));
    }

    @Test
    void whenTheHistoryCannotBeReadTheOthersAreReadAllTheSame() {
        jira.bug().childOf(epic);
        jira.failOn("changegroup");
        assertThat(evidence().unread()).containsOnlyKeys(Part.HISTORY).containsValue(FAILED);
        assertThat(evidence().scope()).hasSize(1);
    }

    // how much is read

    @Test
    void statementsGrowOnlyByOnePerFiveHundredIds() {
        customers(1, "carl");
        int few = statementsFor(10);
        int many = statementsFor(990);
        // Links with sub-tasks, rows, what hangs on them, comments, and the epic's own history; nothing else is asked.
        assertThat(few).isEqualTo(5);
        // Rows, what hangs on them, and comments: once more for the second five hundred, and the subject’s own id
        // begins a
        // third.
        assertThat(many - few).isBetween(3, 2 * 3);
    }

    @Test
    void theCoreFlowAndTheDefectsAddAFewStatementsHoweverManyOtherIssuesThereAre() {
        customers(1, "carl");
        IssueInJira fix = jira.bug();
        jira.story().childOf(epic).done().labelled("core-flow").relatedTo(fix);
        jira.bug().childOf(epic).done().changed("status", "Done", "Open", NOW);
        // One for the links of the core flow, two for what they lead to, one for the statuses.
        assertThat(statementsFor(8)).isEqualTo(5 + 4);
    }

    private int statementsFor(int moreChildren) {
        for (int i = 0; i < moreChildren; i++) {
            jira.story().childOf(epic).done();
        }
        jira.forgetStatements();
        assertThat(evidence().unread()).isEmpty();
        return jira.statements();
    }
}
