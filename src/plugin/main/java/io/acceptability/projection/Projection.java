package io.acceptability.projection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The rows that portfolios are read from. */
@Component
public final class Projection {
    /** What rows are written by; a row of another version is made anew before it is shown. */
    static final int SCHEMA_VERSION = 2;

    private static final int CHUNK = 500;

    /** Rows that are replaced in one transaction. */
    private static final int AT_ONCE = 100;

    private static final int MOST_ATTEMPTS = 3;

    /** No instant. */
    private static final long NONE = 0;

    private final ActiveObjects ao;

    Projection(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Some rows of a project in order, passing over the first {@code from}. */
    public List<Stamp> stamps(long project, Selected selected, int from, int limit) {
        StringBuilder where = new StringBuilder("PROJECT_ID = ?");
        List<Object> values = new ArrayList<>(List.of(project));
        and(where, values, "VERDICT = ?", name(selected.verdict()));
        and(where, values, "CONFIRMATION = ?", name(selected.confirmation()));
        boolean heard = selected.heardFrom() != null || selected.heardBefore() != null;
        and(where, values, "LAST_CONTACT_DAY < ?", heard ? Ranks.NEVER : null);
        and(where, values, "LAST_CONTACT_DAY = ?", selected.neverHeard() ? Ranks.NEVER : null);
        and(
                where,
                values,
                "LAST_CONTACT_DAY >= ?",
                selected.heardFrom() == null ? null : Ranks.number(selected.heardFrom()));
        and(
                where,
                values,
                "LAST_CONTACT_DAY < ?",
                selected.heardBefore() == null ? null : Ranks.number(selected.heardBefore()));
        Query query = Query.select()
                .where(where.toString(), values.toArray())
                .order(selected.order().column() + " ASC, ISSUE_ID ASC")
                .offset(from)
                .limit(limit);
        return find(query).stream().map(Projection::stamp).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    /** Whether there is no row of a project at all. */
    public boolean isEmpty(long project) {
        return stamps(project, Selected.ALL, 0, 1).isEmpty();
    }

    /** All rows of all projects. */
    public List<Stamp> all() {
        return find(Query.select()).stream().map(Projection::stamp).toList();
    }

    /** All rows of a project that this version can read. */
    public List<Projected> ofProject(long project) {
        return find(Query.select().where("PROJECT_ID = ? AND SCHEMA_VERSION = ?", project, SCHEMA_VERSION)).stream()
                .map(Projection::projected)
                .toList();
    }

    /** The rows of these issues that this version can read. */
    public Map<Long, Projected> of(Collection<Long> issues) {
        return rows(issues).values().stream()
                .filter(row -> row.getSchemaVersion() == SCHEMA_VERSION)
                .collect(Collectors.toMap(DeliveryRow::getIssueId, Projection::projected));
    }

    /**
     * Writes rows, each in the place of the one before; all of them or none.
     *
     * @param outlook what to expect of each
     * @return the confirmations as they stood in the rows before, by issue
     */
    public Map<Long, ConfirmationStatus.State> put(Collection<Projected> rows, Function<Projected, Outlook> outlook) {
        List<Projected> all = List.copyOf(rows);
        Map<Long, ConfirmationStatus.State> before = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            before.putAll(replace(all.subList(from, Math.min(from + AT_ONCE, all.size())), outlook));
        }
        return before;
    }

    private Map<Long, ConfirmationStatus.State> replace(List<Projected> rows, Function<Projected, Outlook> outlook) {
        RuntimeException refused = null;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return ao.executeInTransaction(() -> {
                    Map<Long, DeliveryRow> known =
                            rows(rows.stream().map(Projected::issue).toList());
                    Map<Long, ConfirmationStatus.State> before = new HashMap<>();
                    known.forEach(
                            (issue, row) -> before.put(issue, ConfirmationStatus.State.valueOf(row.getConfirmation())));
                    // What was looked at later, while these were judged, stays.
                    List<Projected> newer = rows.stream()
                            .filter(row -> !known.containsKey(row.issue())
                                    || known.get(row.issue()).getReadAt() <= millis(row.readAt()))
                            .toList();
                    remove(newer.stream().map(Projected::issue).toList());
                    newer.forEach(row -> ao.create(DeliveryRow.class, columns(row, outlook.apply(row))));
                    return before;
                });
            } catch (RuntimeException somebodyElseWrites) {
                // Of two that replace the same row at once the database refuses one, which then finds the other's row.
                refused = somebodyElseWrites;
            }
        }
        throw Objects.requireNonNull(refused);
    }

    /** How many deliveries this user owns. */
    public int countOwnedBy(String userKey) {
        return ao.executeInTransaction(
                () -> ao.count(DeliveryRow.class, Query.select().where("OWNER_KEY = ?", userKey)));
    }

    /** Follows a change of a user's key. */
    public void rename(String from, String to) {
        boolean more = !from.equals(to);
        while (more) {
            more = ao.executeInTransaction(() -> {
                DeliveryRow[] rows = ao.find(
                        DeliveryRow.class,
                        Query.select().where("OWNER_KEY = ?", from).limit(AT_ONCE));
                for (DeliveryRow row : rows) {
                    row.setOwnerKey(to);
                    row.save();
                }
                return rows.length > 0;
            });
        }
    }

    /** Forgets these issues. */
    public void remove(Collection<Long> issues) {
        for (List<Long> chunk : chunks(issues)) {
            ao.executeInTransaction(() ->
                    ao.deleteWithSQL(DeliveryRow.class, "ISSUE_ID IN (" + marks(chunk.size()) + ")", chunk.toArray()));
        }
    }

    private Map<Long, DeliveryRow> rows(Collection<Long> issues) {
        Map<Long, DeliveryRow> rows = new HashMap<>();
        for (List<Long> chunk : chunks(issues)) {
            find(Query.select().where("ISSUE_ID IN (" + marks(chunk.size()) + ")", chunk.toArray()))
                    .forEach(row -> rows.put(row.getIssueId(), row));
        }
        return rows;
    }

    private List<DeliveryRow> find(Query query) {
        return ao.executeInTransaction(() -> List.of(ao.find(DeliveryRow.class, query)));
    }

    private static List<List<Long>> chunks(Collection<Long> issues) {
        List<Long> all = issues.stream().distinct().sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static DBParam[] columns(Projected it, Outlook outlook) {
        Projected.Delivered delivered = it.delivered();
        return new DBParam[] {
            new DBParam("ISSUE_ID", it.issue()),
            new DBParam("PROJECT_ID", it.project()),
            new DBParam("WORST_RANK", Ranks.worst(it, outlook)),
            new DBParam("SILENT_RANK", Ranks.silent(it)),
            new DBParam("EXPIRY_RANK", Ranks.expiry(it)),
            new DBParam("UNDER_WAY", it.underWay()),
            new DBParam(
                    "TECHNICAL_FLOOR", it.standing(Dimension.TECHNICAL_FLOOR).name()),
            new DBParam("BUSINESS_GOAL", it.standing(Dimension.BUSINESS_GOAL).name()),
            new DBParam(
                    "CUSTOMER_EXPECTATION",
                    it.standing(Dimension.CUSTOMER_EXPECTATION).name()),
            new DBParam("FUTURE_ROOM", it.standing(Dimension.FUTURE_ROOM).name()),
            new DBParam("VERDICT", it.verdict().name()),
            new DBParam("CONFIRMATION", it.confirmation().name()),
            new DBParam("VALID_UNTIL_DAY", Ranks.number(it.validUntil())),
            new DBParam("LAST_CONTACT_DAY", Ranks.number(it.lastContact())),
            new DBParam("OWNER_KEY", it.ownerKey()),
            new DBParam("LAST_JUDGED_AT", millis(it.lastJudged())),
            new DBParam("DELIVERED_AT", millis(delivered == null ? null : delivered.at())),
            new DBParam("DELIVERY_CONFIRMED", delivered != null && delivered.confirmed()),
            new DBParam(
                    "DELIVERY_WAY", delivered == null ? null : delivered.way().name()),
            new DBParam("UNCONFIRMED_AT", millis(it.unconfirmedAt())),
            new DBParam("NEXT_ACT", TextJson.write(it.nextAct())),
            new DBParam("SCHEMA_VERSION", SCHEMA_VERSION),
            new DBParam("POLICY_VERSION", it.policyVersion()),
            new DBParam("LINK_COUNT", it.links()),
            new DBParam("READ_AT", millis(it.readAt()))
        };
    }

    private static Stamp stamp(DeliveryRow row) {
        return new Stamp(
                row.getIssueId(),
                row.getProjectId(),
                row.getSchemaVersion() == SCHEMA_VERSION,
                row.getPolicyVersion(),
                row.getLinkCount(),
                Instant.ofEpochMilli(row.getReadAt()));
    }

    private static Projected projected(DeliveryRow row) {
        Map<Dimension, Standing> standings = new EnumMap<>(Dimension.class);
        standings.put(Dimension.TECHNICAL_FLOOR, Standing.valueOf(row.getTechnicalFloor()));
        standings.put(Dimension.BUSINESS_GOAL, Standing.valueOf(row.getBusinessGoal()));
        standings.put(Dimension.CUSTOMER_EXPECTATION, Standing.valueOf(row.getCustomerExpectation()));
        standings.put(Dimension.FUTURE_ROOM, Standing.valueOf(row.getFutureRoom()));
        String way = row.getDeliveryWay();
        String owner = row.getOwnerKey();
        Instant deliveredAt = instant(row.getDeliveredAt());
        return new Projected(
                row.getIssueId(),
                row.getProjectId(),
                row.isUnderWay(),
                standings,
                Verdict.valueOf(row.getVerdict()),
                ConfirmationStatus.State.valueOf(row.getConfirmation()),
                Ranks.day(row.getValidUntilDay()),
                Ranks.day(row.getLastContactDay()),
                owner == null ? "" : owner,
                instant(row.getLastJudgedAt()),
                way == null || deliveredAt == null
                        ? null
                        : new Projected.Delivered(deliveredAt, row.isDeliveryConfirmed(), Way.valueOf(way)),
                instant(row.getUnconfirmedAt()),
                TextJson.read(row.getNextAct()),
                row.getPolicyVersion(),
                row.getLinkCount(),
                Instant.ofEpochMilli(row.getReadAt()));
    }

    private static long millis(@Nullable Instant at) {
        return at == null ? NONE : at.toEpochMilli();
    }

    private static @Nullable Instant instant(long millis) {
        return millis == NONE ? null : Instant.ofEpochMilli(millis);
    }
}
