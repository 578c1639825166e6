package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Verdict;
import io.acceptability.evidence.Directory;
import io.acceptability.ledger.PolicyJournal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says before a policy is saved which verdicts it would change, by judging every subject under both. Nothing is written.
 *
 * <p>Of a very large Jira only the newest {@value #MOST_JUDGED} subjects are judged, and the answer says so.
 */
@Component
public final class PolicyPreview {
    /** The most subjects that are judged for one answer. */
    public static final int MOST_JUDGED = 200;

    private static final int CHUNK = 500;

    /**
     * What a document would change.
     *
     * @param subjects how many issues are subjects under either policy, whoever may see them
     * @param judged how many of them were judged: fewer only where they are too many
     * @param changed those whose verdict changes, as far as the viewer may see them, newest first
     * @param hidden how many more change that the viewer may not see
     */
    public record Preview(int subjects, int judged, List<Changed> changed, int hidden) {}

    /** A subject whose verdict changes; none where it is no subject under that policy. */
    public record Changed(String key, String summary, Optional<Verdict> from, Optional<Verdict> to) {}

    private record Turn(Policy before, Policy after) {}

    private record Candidate(Issue issue, Turn turn) {}

    private final Policies policies;
    private final Assessing assessing;
    private final Permissions permissions;
    private final Directory directory;
    private final IssueManager issues;
    private final ProjectManager projects;

    PolicyPreview(
            Policies policies,
            Assessing assessing,
            Permissions permissions,
            Directory directory,
            IssueManager issues,
            ProjectManager projects) {
        this.policies = policies;
        this.assessing = assessing;
        this.permissions = permissions;
        this.directory = directory;
        this.issues = issues;
        this.projects = projects;
    }

    /**
     * Judges under the policies in force, and under those that would be with this document.
     *
     * @throws CannotJudgeException when a policy that is in force cannot be read
     */
    public Preview of(PolicyPlace place, ApplicationUser viewer, PolicyDocument document) {
        List<Candidate> candidates = candidates(turns(place, document));
        List<Changed> changed = new ArrayList<>();
        int hidden = 0;
        List<Candidate> judged = candidates.stream().limit(MOST_JUDGED).toList();
        for (Candidate candidate : judged) {
            Optional<Changed> change = change(candidate);
            if (change.isPresent() && permissions.maySee(candidate.issue(), viewer)) {
                changed.add(change.get());
            } else if (change.isPresent()) {
                hidden++;
            }
        }
        return new Preview(candidates.size(), judged.size(), List.copyOf(changed), hidden);
    }

    /** The policies of every project that the document would reach, before and after. */
    private Map<Long, Turn> turns(PolicyPlace place, PolicyDocument document) {
        List<Long> reached = place.scope().isGlobal()
                ? projects.getProjects().stream().map(Project::getId).toList()
                : Stream.ofNullable(place.scope().project()).toList();
        PolicyJournal global = policies.journals(List.of(PolicyScope.GLOBAL)).get(PolicyScope.GLOBAL);
        Policy before = Policies.global(global);
        Policy after = place.scope().isGlobal() ? document.over(Policy.DEFAULT, before.version() + 1) : before;
        Map<Long, Turn> turns = new HashMap<>();
        for (int from = 0; from < reached.size(); from += CHUNK) {
            List<PolicyScope> scopes = reached.subList(from, Math.min(from + CHUNK, reached.size())).stream()
                    .map(PolicyScope::project)
                    .toList();
            policies.journals(scopes).forEach((scope, journal) -> {
                Policy old = Policies.project(before, journal);
                PolicyDocument next = place.scope().isGlobal() ? journal.document() : document;
                turns.put(scope.project(), new Turn(old, next.over(after, old.version() + 1)));
            });
        }
        return turns;
    }

    private List<Candidate> candidates(Map<Long, Turn> turns) {
        Set<String> types = new LinkedHashSet<>();
        turns.values().forEach(turn -> {
            types.addAll(turn.before().subjectTypes());
            types.addAll(turn.after().subjectTypes());
        });
        List<Long> ids = directory.issuesOfTypes(List.copyOf(types));
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            issues.getIssueObjects(ids.subList(from, Math.min(from + CHUNK, ids.size()))).stream()
                    .filter(Objects::nonNull)
                    .filter(issue -> turns.containsKey(issue.getProjectObject().getId()))
                    .map(issue -> new Candidate(
                            issue, turns.get(issue.getProjectObject().getId())))
                    .filter(candidate -> isSubject(
                                    candidate.issue(), candidate.turn().before())
                            || isSubject(candidate.issue(), candidate.turn().after()))
                    .sorted((a, b) -> b.issue().getId().compareTo(a.issue().getId()))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private Optional<Changed> change(Candidate candidate) {
        Issue issue = candidate.issue();
        SubjectInfo subject = Subjects.info(issue);
        Dossier dossier;
        try {
            dossier = assessing.journal(subject.subject()).dossier();
        } catch (CannotJudgeException unreadable) {
            // No verdict before, and none after.
            return Optional.empty();
        }
        Optional<Verdict> from =
                verdict(subject, issue, dossier, candidate.turn().before());
        Optional<Verdict> to = verdict(subject, issue, dossier, candidate.turn().after());
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Changed(subject.key(), subject.summary(), from, to));
    }

    private Optional<Verdict> verdict(SubjectInfo subject, Issue issue, Dossier dossier, Policy policy) {
        return isSubject(issue, policy)
                ? Optional.of(
                        assessing.assess(subject, dossier, policy).judgement().verdict())
                : Optional.empty();
    }

    private static boolean isSubject(Issue issue, Policy policy) {
        return policy.isSubjectType(issue.getIssueType().getName());
    }
}
