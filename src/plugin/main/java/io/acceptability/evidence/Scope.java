package io.acceptability.evidence;

import io.acceptability.domain.Evidence;
import io.acceptability.domain.Evidence.History;
import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.IssueFacts;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found of one subject while it is read with others. */
final class Scope {
    private static final String KEY = "acceptability.evidence.";

    private final Subject subject;
    private final Set<Long> named;
    private final Set<Long> wanted = new HashSet<>();
    private final Set<Long> linkedBlockers = new HashSet<>();
    private final Set<Long> children = new HashSet<>();
    private final Set<Long> scope = new HashSet<>();
    private final Set<Long> blockers = new HashSet<>();
    private final Set<Long> flow = new HashSet<>();
    private final Set<Long> near = new HashSet<>();
    private final Set<Long> nearby = new HashSet<>();
    private final Map<Part, Text> unread = new EnumMap<>(Part.class);
    private Customers.Members members = Customers.Members.NONE;
    private History history = History.NONE;
    private boolean untold;
    private @Nullable Instant lastCustomerComment;
    private @Nullable SortedMap<Long, IssueFacts> told;

    Scope(Subject subject, Set<Long> named) {
        this.subject = subject;
        this.named = named;
    }

    Subject subject() {
        return subject;
    }

    boolean isIssue() {
        return subject.type() == Subject.Type.ISSUE;
    }

    /** Nothing can be said of it: nobody knows what one of its links means. */
    void isUntold() {
        untold = true;
    }

    boolean isTold() {
        return !untold;
    }

    /** Its links, and the sub-tasks of the children that they lead to. */
    void leadsTo(Links links, Map<Long, Set<Long>> subTasks) {
        children.addAll(links.children());
        wanted.addAll(links.children());
        if (isIssue()) {
            links.children().forEach(child -> wanted.addAll(subTasks.getOrDefault(child, Set.of())));
            wanted.addAll(links.linked());
            wanted.remove(subject.id());
        }
        linkedBlockers.addAll(links.blockers());
    }

    /** Every issue to read of it. */
    Set<Long> issues() {
        Set<Long> all = new HashSet<>(named);
        all.addAll(wanted);
        all.addAll(linkedBlockers);
        if (isIssue()) {
            all.add(subject.id());
        }
        return all;
    }

    /** Keeps what is there, once all issues are read. */
    void found(Facts facts) {
        scope.addAll(facts.existing(wanted));
        blockers.addAll(facts.existing(linkedBlockers));
        children.retainAll(scope);
        tellDangling(Part.SCOPE, wanted.size() - scope.size());
        tellDangling(Part.BLOCKERS, linkedBlockers.size() - blockers.size());
    }

    /** The issues in scope that are so. */
    Set<Long> inScope(Facts facts, Predicate<IssueFacts> which) {
        if (told == null) {
            told = facts.of(scope, Customers.Members.NONE, Set.of());
        }
        return told.values().stream().filter(which).map(IssueFacts::id).collect(Collectors.toSet());
    }

    /** Which issues make up the core flow. */
    void flowsThrough(Set<Long> issues) {
        flow.addAll(issues);
    }

    Set<Long> flow() {
        return flow;
    }

    /** What the core flow is linked with outside the scope. */
    Set<Long> near(Facts facts) {
        near.addAll(facts.linked(flow));
        near.removeAll(scope);
        near.removeIf(id -> isIssue() && id == subject.id());
        return near;
    }

    /** Keeps what of it is there, once it is read. */
    void foundNear(Facts facts) {
        nearby.addAll(facts.existing(near));
        tellDangling(Part.SCOPE, near.size() - nearby.size());
    }

    /** The issues on which a comment by the customer is a contact. */
    Set<Long> commentable(Facts facts) {
        Set<Long> commentable = new HashSet<>(scope);
        if (isIssue()) {
            commentable.addAll(facts.existing(Set.of(subject.id())));
        }
        return commentable;
    }

    void customers(Customers.Members all, Facts facts) {
        members = all.only(facts.projects(commentable(facts)));
    }

    /** When the customer last commented which issue. */
    void commented(Map<Long, Instant> byIssue, Facts facts) {
        lastCustomerComment = commentable(facts).stream()
                .flatMap(id -> Stream.ofNullable(byIssue.get(id)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The change history of its issues, and of itself. */
    void history(Facts facts, Map<Long, LocalDate> reopened, Set<Long> defects, Map<Long, Instant> added) {
        Map<Long, LocalDate> days = new HashMap<>(reopened);
        days.keySet().retainAll(defects);
        Map<Long, Instant> joined = new HashMap<>(facts.created(children));
        added.forEach((child, at) -> joined.computeIfPresent(child, (id, created) -> at));
        history = new History(days, joined);
    }

    void failed(Part part) {
        unread.putIfAbsent(part, Text.of(KEY + "failed"));
    }

    private void tellDangling(Part part, int count) {
        if (count > 0) {
            unread.putIfAbsent(part, Text.of(KEY + "dangling", count));
        }
    }

    Evidence evidence(Facts facts, Instant readAt, ZoneId zone) {
        if (untold) {
            return unreadable(readAt);
        }
        return new Evidence(
                readAt,
                told != null && members.isEmpty() && flow.isEmpty() ? told : facts.of(scope, members, flow),
                children,
                facts.of(blockers, members, flow),
                facts.of(nearby, members, flow),
                facts.of(facts.existing(named), members, flow),
                history,
                lastCustomerComment == null ? null : LocalDate.ofInstant(lastCustomerComment, zone),
                unread,
                isIssue() ? facts.status(subject.id()) : "");
    }

    static Evidence unreadable(Instant readAt) {
        return Evidence.unreadable(readAt, Text.of(KEY + "failed"));
    }
}
