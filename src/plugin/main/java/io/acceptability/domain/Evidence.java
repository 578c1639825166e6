package io.acceptability.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts about a subject's issues, as read at one moment with security overridden.
 *
 * <p>What could not be read is said per {@link Part}: a rule that needs that part yields UNKNOWN with the reason.
 *
 * @param scope every issue of the scope once, by id, whatever way it was reached
 * @param children the ids of the direct children, all of them in the scope
 * @param blockers every issue that blocks the subject, in the scope or not
 * @param nearby issues outside the scope that an issue of the core flow is linked with
 * @param named issues that people named in what they entered (see {@link Dossier#namedIssues()}); one that is gone is not in it
 * @param history what the change history tells
 * @param lastCustomerComment the day of the last comment by somebody in the customer role, or none
 * @param unread the parts that could not be read, each with the reason
 * @param status the subject's own status, as configured and not translated; empty of a project, and where nothing could be read
 */
public record Evidence(
        Instant readAt,
        SortedMap<Long, IssueFacts> scope,
        Set<Long> children,
        SortedMap<Long, IssueFacts> blockers,
        SortedMap<Long, IssueFacts> nearby,
        SortedMap<Long, IssueFacts> named,
        History history,
        @Nullable LocalDate lastCustomerComment,
        Map<Part, Text> unread,
        String status) {
    /** A part of the evidence that can fail to be read on its own. */
    public enum Part {
        SCOPE,
        BLOCKERS,
        /** Who is in the customer role. */
        CUSTOMERS,
        CUSTOMER_COMMENTS,
        HISTORY,
        /** The issues that people named. */
        NAMED
    }

    /**
     * What the change history tells.
     *
     * @param reopened the day on which each issue of the scope was last reopened, as far back as the policy asks
     * @param joined when each child came under the subject
     * @param afterDelivery what happened since the latest delivery; none where nothing was delivered, or nobody asked
     */
    public record History(
            Map<Long, LocalDate> reopened,
            Map<Long, Instant> joined,
            @Nullable AfterDelivery afterDelivery) {
        public static final History NONE = new History(Map.of(), Map.of());

        public History {
            reopened = Map.copyOf(reopened);
            joined = Map.copyOf(joined);
        }

        /** The history of what was not delivered. */
        public History(Map<Long, LocalDate> reopened, Map<Long, Instant> joined) {
            this(reopened, joined, null);
        }

        /** The same history, with what happened since the delivery. */
        public History with(AfterDelivery after) {
            return new History(reopened, joined, after);
        }
    }

    public Evidence {
        Objects.requireNonNull(readAt, "readAt");
        scope = Collections.unmodifiableSortedMap(new TreeMap<>(scope));
        children = Set.copyOf(children);
        blockers = Collections.unmodifiableSortedMap(new TreeMap<>(blockers));
        nearby = Collections.unmodifiableSortedMap(new TreeMap<>(nearby));
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
        Objects.requireNonNull(history, "history");
        unread = Map.copyOf(unread);
        Objects.requireNonNull(status, "status");
    }

    /** Evidence of which everything could be read, in which nobody named an issue and no history is told. */
    public static Evidence complete(
            Instant readAt,
            Collection<IssueFacts> scope,
            Set<Long> children,
            Collection<IssueFacts> blockers,
            Collection<IssueFacts> nearby,
            @Nullable LocalDate lastCustomerComment) {
        return new Evidence(
                readAt,
                byId(scope),
                children,
                byId(blockers),
                byId(nearby),
                new TreeMap<>(),
                History.NONE,
                lastCustomerComment,
                Map.of(),
                "");
    }

    /** Evidence of which nothing could be read, for one reason. */
    public static Evidence unreadable(Instant readAt, Text reason) {
        Map<Part, Text> unread = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            unread.put(part, reason);
        }
        return new Evidence(
                readAt,
                new TreeMap<>(),
                Set.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                History.NONE,
                null,
                unread,
                "");
    }

    /** The same evidence, but with one part known to be incomplete. */
    public Evidence without(Part part, Text reason) {
        Map<Part, Text> more = new EnumMap<>(Part.class);
        more.putAll(unread);
        more.putIfAbsent(part, reason);
        return new Evidence(
                readAt, scope, children, blockers, nearby, named, history, lastCustomerComment, more, status);
    }

    /** The same evidence, with the issues that people named. */
    public Evidence naming(Collection<IssueFacts> issues) {
        return new Evidence(
                readAt, scope, children, blockers, nearby, byId(issues), history, lastCustomerComment, unread, status);
    }

    /** The same evidence, with what the change history tells. */
    public Evidence with(History told) {
        return new Evidence(
                readAt, scope, children, blockers, nearby, named, told, lastCustomerComment, unread, status);
    }

    /** The same evidence, of a subject in this status. */
    public Evidence in(String ownStatus) {
        return new Evidence(
                readAt, scope, children, blockers, nearby, named, history, lastCustomerComment, unread, ownStatus);
    }

    /** Why the first of these parts could not be read, or empty when all of them were. */
    public Optional<Text> whyUnread(Set<Part> parts) {
        return parts.stream().sorted().map(unread::get).filter(Objects::nonNull).findFirst();
    }

    /** The direct children, by id. */
    public List<IssueFacts> childFacts() {
        return scope.values().stream()
                .filter(issue -> children.contains(issue.id()))
                .toList();
    }

    /** An issue of the scope or near it. */
    public Optional<IssueFacts> known(long id) {
        return Optional.ofNullable(scope.getOrDefault(id, nearby.get(id)));
    }

    private static SortedMap<Long, IssueFacts> byId(Collection<IssueFacts> issues) {
        SortedMap<Long, IssueFacts> byId = new TreeMap<>();
        issues.forEach(issue -> byId.put(issue.id(), issue));
        return byId;
    }
}
