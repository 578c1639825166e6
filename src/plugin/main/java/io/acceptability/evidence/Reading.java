package io.acceptability.evidence;

import io.acceptability.domain.Evidence;
import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Subject;
import io.acceptability.evidence.JiraTables.CommentRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reading of one subject or of many, part by part. What several of them need is read once; what is told of each is the same as if it
 * were read alone.
 *
 * <p>A part that fails to be read is unread of all that need it.
 */
final class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReader.class);

    /** Asks Jira's tables. */
    interface Database {
        <T> T select(Function<JiraTables, T> question);
    }

    private final Database database;
    private final Customers customers;
    private final Policy policy;
    private final Instant readAt;
    private final ZoneId zone;
    private final Facts facts = new Facts();
    private final List<Scope> all;
    private Customers.Members members = Customers.Members.NONE;

    Reading(
            Database database,
            Customers customers,
            Map<Subject, Set<Long>> named,
            Policy policy,
            Instant readAt,
            ZoneId zone) {
        this.database = database;
        this.customers = customers;
        this.policy = policy;
        this.readAt = readAt;
        this.zone = zone;
        this.all = named.entrySet().stream()
                .map(entry -> new Scope(entry.getKey(), entry.getValue()))
                .toList();
    }

    Map<Subject, Evidence> evidence() {
        try {
            database.select(this::issues);
        } catch (RuntimeException failure) {
            log(all, "its issues", failure);
            return each(scope -> Scope.unreadable(readAt));
        }
        List<Scope> told = all.stream().filter(Scope::isTold).toList();
        told.forEach(scope -> scope.flowsThrough(scope.inScope(facts, policy::isCoreFlow)));
        attempt(
                Part.SCOPE,
                told.stream().filter(scope -> !scope.flow().isEmpty()).toList(),
                this::coreFlow);
        if (attempt(Part.CUSTOMERS, told, this::customers)) {
            attempt(Part.CUSTOMER_COMMENTS, told, this::customerComments);
        } else {
            told.forEach(scope -> scope.failed(Part.CUSTOMER_COMMENTS));
        }
        attempt(Part.HISTORY, told, this::history);
        return each(scope -> scope.evidence(facts, readAt, zone));
    }

    private Map<Subject, Evidence> each(Function<Scope, Evidence> evidence) {
        return all.stream().collect(Collectors.toMap(Scope::subject, evidence));
    }

    private interface Step {
        void read(List<Scope> scopes);
    }

    private boolean attempt(Part part, List<Scope> scopes, Step step) {
        try {
            if (!scopes.isEmpty()) {
                step.read(scopes);
            }
            return true;
        } catch (RuntimeException failure) {
            log(scopes, part, failure);
            scopes.forEach(scope -> scope.failed(part));
            return false;
        }
    }

    private static void log(List<Scope> scopes, Object what, RuntimeException failure) {
        LOG.error(
                "Of {}, {} could not be read; what needs it counts as unknown.",
                scopes.stream().map(Scope::subject).toList(),
                what,
                failure);
    }

    /** Finds the issues, and reads all of them at once, whatever subject and part they belong to. */
    private List<Scope> issues(JiraTables tables) {
        Map<Long, Set<Long>> subTasks = new HashMap<>();
        Map<Scope, Links> links = links(tables, subTasks);
        links.forEach((scope, found) -> scope.leadsTo(found, subTasks));
        facts.load(tables, union(all, Scope::issues));
        all.forEach(scope -> scope.found(facts));
        return all;
    }

    private Map<Scope, Links> links(JiraTables tables, Map<Long, Set<Long>> subTasks) {
        Set<Long> untold = new HashSet<>();
        List<Long> ids = all.stream()
                .filter(Scope::isIssue)
                .map(scope -> scope.subject().id())
                .toList();
        Map<Long, List<JiraTables.LinkRow>> rows = tables.links(ids, untold, subTasks);
        Map<Scope, Links> links = new HashMap<>();
        for (Scope scope : all) {
            long id = scope.subject().id();
            if (!scope.isIssue()) {
                links.put(scope, Links.ofProject(tables.issuesOfTypes(id, policy.subjectTypes())));
            } else if (untold.contains(id)) {
                LOG.error("Of {}, the type of a link is not there; all of it counts as unknown.", scope.subject());
                scope.isUntold();
            } else {
                links.put(scope, Links.ofIssue(id, rows.getOrDefault(id, List.of()), policy));
            }
        }
        return links;
    }

    /** What the issues of the core flow are linked with; of other issues no rule asks. */
    private void coreFlow(List<Scope> scopes) {
        database.select(tables -> {
            facts.linked(tables.neighbours(union(scopes, Scope::flow)));
            facts.load(tables, union(scopes, scope -> scope.near(facts)));
            scopes.forEach(scope -> scope.foundNear(facts));
            return scopes;
        });
    }

    private void customers(List<Scope> scopes) {
        Set<Long> projects = facts.projects(union(scopes, scope -> scope.commentable(facts)));
        members = customers.in(projects, policy.matchers().customerRole());
        scopes.forEach(scope -> scope.customers(members, facts));
    }

    private void customerComments(List<Scope> scopes) {
        if (members.isEmpty()) {
            return;
        }
        Set<Long> commentable = union(scopes, scope -> scope.commentable(facts));
        Map<Long, Instant> last = new HashMap<>();
        for (CommentRow comment : database.select(tables -> tables.lastComments(commentable))) {
            if (members.contains(facts.project(comment.issue()), comment.author())) {
                last.merge(comment.issue(), comment.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        scopes.forEach(scope -> scope.commented(last, facts));
    }

    private void history(List<Scope> scopes) {
        Map<Scope, Set<Long>> defects = new HashMap<>();
        scopes.forEach(scope -> defects.put(scope, scope.inScope(facts, policy::isDefect)));
        Set<Long> asked = union(scopes, defects::get);
        scopes.stream()
                .filter(Scope::isIssue)
                .forEach(scope -> asked.add(scope.subject().id()));
        // One day more than asked, because a day of the host may begin earlier than 24 hours times the days.
        Instant since = readAt.minus(policy.thresholds().reopenedDays() + 1L, ChronoUnit.DAYS);
        Changes changes = database.select(tables -> Changes.read(tables, asked, since, zone));
        Map<Long, LocalDate> reopened = changes.reopened();
        Map<Long, Map<Long, Instant>> added = changes.added();
        scopes.forEach(scope -> scope.history(
                facts,
                reopened,
                defects.get(scope),
                scope.isIssue() ? added.getOrDefault(scope.subject().id(), Map.of()) : Map.of()));
    }

    private static Set<Long> union(List<Scope> scopes, Function<Scope, ? extends Collection<Long>> issues) {
        Set<Long> union = new HashSet<>();
        scopes.forEach(scope -> union.addAll(issues.apply(scope)));
        return union;
    }
}
