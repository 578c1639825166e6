package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Reminder;
import io.acceptability.domain.Subject;
import io.acceptability.evidence.Directory;
import io.acceptability.evidence.Directory.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the owners of subjects are told unasked: silence, confirmations that go stale or run out, promises that are overdue.
 *
 * <p>Portfolios say where to look; every fact that is told comes from a judgement made for it, so that no mail contradicts a panel. What a
 * person may not see is left out, and what cannot be judged is logged and left out.
 */
@Component
public final class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int CHUNK = 500;

    private final PortfolioCandidates candidates;
    private final Directory directory;
    private final Policies policies;
    private final BulkAssessing bulk;
    private final Assessing assessing;
    private final Permissions permissions;
    private final Viewing viewing;
    private final IssueManager issues;
    private final ProjectManager projects;
    private final HostTime time;

    Reminders(
            PortfolioCandidates candidates,
            Directory directory,
            Policies policies,
            BulkAssessing bulk,
            Assessing assessing,
            Permissions permissions,
            Viewing viewing,
            IssueManager issues,
            ProjectManager projects,
            HostTime time) {
        this.candidates = candidates;
        this.directory = directory;
        this.policies = policies;
        this.bulk = bulk;
        this.assessing = assessing;
        this.permissions = permissions;
        this.viewing = viewing;
        this.issues = issues;
        this.projects = projects;
        this.time = time;
    }

    /** The subjects of which there may be something to tell, by the user keys of their owners: the assignee, else the project lead. */
    public Map<String, List<Subject>> candidates() {
        return candidates.byOwner();
    }

    /**
     * What to tell a person of these subjects as they stand now, as far as they own and may see them.
     *
     * @throws CannotJudgeException when a policy cannot be read
     */
    public ReminderList of(ApplicationUser person, Collection<Subject> subjects) {
        Instant now = time.now();
        List<ReminderList.Item> items = new ArrayList<>();
        List<Long> ids = subjects.stream()
                .filter(subject -> subject.type() == Subject.Type.ISSUE)
                .map(Subject::id)
                .toList();
        directory.candidates(ids).values().stream()
                .collect(Collectors.groupingBy(Candidate::project))
                .forEach((project, those) -> items.addAll(deliveries(project, those, person, now)));
        subjects.stream()
                .filter(subject -> subject.type() == Subject.Type.PROJECT)
                .forEach(subject -> project(subject, person).ifPresent(items::add));
        items.sort(Comparator.comparing(ReminderList.Item::reminder, Reminder.WORST_FIRST));
        Set<Long> named = new HashSet<>();
        items.forEach(item -> {
            Reminder reminder = item.reminder();
            reminder.matters().forEach(matter -> named.addAll(Wordings.issuesIn(matter.text())));
            named.addAll(Wordings.issuesIn(reminder.nextAct().text()));
        });
        return new ReminderList(items, viewing.names(named, person));
    }

    private List<ReminderList.Item> deliveries(long id, List<Candidate> those, ApplicationUser person, Instant now) {
        Policy policy = policies.of(id);
        Project project = projects.getProjectObj(id);
        if (project == null || !policy.reminders()) {
            return List.of();
        }
        boolean leads = person.getKey().equals(project.getLeadUserKey());
        Map<Long, Candidate> owned = those.stream()
                .filter(it -> it.assignee().isEmpty() ? leads : it.assignee().equals(person.getKey()))
                .collect(Collectors.toMap(Candidate::id, it -> it));
        Map<Long, Issue> visible = visible(List.copyOf(owned.keySet()), person);
        List<ReminderList.Item> items = new ArrayList<>();
        List<Subject> subjects = visible.keySet().stream().map(Subject::issue).toList();
        bulk.assess(
                id,
                policy,
                subjects,
                now,
                (subject, assessment) -> assessment
                        .flatMap(it -> of(it, owned.get(subject.id()), policy))
                        .ifPresent(reminder ->
                                items.add(new ReminderList.Item(Subjects.info(visible.get(subject.id())), reminder))));
        return items;
    }

    private Map<Long, Issue> visible(List<Long> ids, ApplicationUser person) {
        Map<Long, Issue> visible = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            issues.getIssueObjects(ids.subList(from, Math.min(from + CHUNK, ids.size()))).stream()
                    .filter(issue -> issue != null && permissions.maySee(issue, person))
                    .forEach(issue -> visible.put(issue.getId(), issue));
        }
        return visible;
    }

    private static Optional<Reminder> of(Assessment now, Candidate issue, Policy policy) {
        boolean underWay = issue.open() && !Policy.matches(policy.deliveredStatuses(), issue.status());
        return underWay || now.inputs().dossier().latestDelivery().isPresent()
                ? Reminder.of(now, underWay)
                : Optional.empty();
    }

    private Optional<ReminderList.Item> project(Subject subject, ApplicationUser person) {
        Project project = projects.getProjectObj(subject.id());
        if (project == null
                || !person.getKey().equals(project.getLeadUserKey())
                || !permissions.maySee(project, person)
                || !policies.of(subject.id()).reminders()) {
            return Optional.empty();
        }
        SubjectInfo info = Subjects.of(project);
        try {
            return Reminder.of(assessing.assess(info, assessing.journal(subject)), true)
                    .map(reminder -> new ReminderList.Item(info, reminder));
        } catch (CannotJudgeException failure) {
            LOG.error("{} cannot be judged, so nobody is reminded of it.", info.key(), failure);
            return Optional.empty();
        }
    }
}
