package io.acceptability.sandbox.importer;

import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.importer.IssueDraft.Kind;
import io.acceptability.sandbox.importer.IssueDraft.Relation;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Dangling;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what issues say about each other into links, each once; keeps what leads nowhere as counted. */
final class Relations {
    private final Store store;
    private final Catalogue catalogue;
    private final ImportReport report;
    private final Map<String, Long> idsByKey;
    private final Map<String, Optional<Long>> elsewhere = new HashMap<>();
    private final Set<End> ends = new LinkedHashSet<>();
    private final Map<Long, Kind> kinds = new HashMap<>();
    private final List<Dangling> dangling = new ArrayList<>();

    /** A link, whichever of its two issues tells of it. */
    private record End(long typeId, long source, long destination) {}

    /** @param idsByKey the issues that the file has brought */
    Relations(Store store, Catalogue catalogue, ImportReport report, Map<String, Long> idsByKey) {
        this.store = store;
        this.catalogue = catalogue;
        this.report = report;
        this.idsByKey = idsByKey;
    }

    void add(long issueId, Collection<Relation> relations) {
        for (Relation relation : relations) {
            LinkType type = type(relation);
            kinds.put(type.id(), relation.kind());
            Optional<Long> other = idOf(relation.other());
            if (other.isEmpty()) {
                dangling.add(new Dangling(
                        issueId,
                        relation.outward() ? "outward" : "inward",
                        type.name(),
                        relation.outward() ? type.outward() : type.inward(),
                        relation.other()));
            } else if (other.get() == issueId) {
                report.one(Count.SELF_LINKS);
            } else {
                ends.add(
                        relation.outward()
                                ? new End(type.id(), issueId, other.get())
                                : new End(type.id(), other.get(), issueId));
            }
        }
    }

    /** Writes the links that are not there yet, and settles what earlier imports had to leave open. */
    void write() {
        report.add(Count.DANGLING, dangling.size());
        settle();
        Set<End> there = new LinkedHashSet<>();
        store.links()
                .touching(ends.stream().map(End::source).distinct().toList())
                .forEach(link -> there.add(new End(link.typeId(), link.source(), link.destination())));
        List<Link> links = new ArrayList<>();
        for (End end : ends) {
            if (!there.contains(end)) {
                links.add(new Link(0, end.typeId(), end.source(), end.destination()));
                report.one(counted(kinds.get(end.typeId())));
            }
        }
        store.links().insert(links);
        store.links().addDangling(dangling);
    }

    private void settle() {
        List<Long> settled = new ArrayList<>();
        store.database()
                .read(sql -> sql.listIn(
                        "select id, issue, direction, link_name, target from sandbox_dangling where target in (%s)",
                        idsByKey.keySet(), row -> {
                            Optional<LinkType> type = store.constants().linkType(row.getString("link_name"));
                            if (type.isPresent()) {
                                long issue = row.getLong("issue");
                                long other = idsByKey.get(row.getString("target"));
                                boolean outward = "outward".equals(row.getString("direction"));
                                kinds.putIfAbsent(type.get().id(), kind(type.get()));
                                ends.add(
                                        outward
                                                ? new End(type.get().id(), issue, other)
                                                : new End(type.get().id(), other, issue));
                                settled.add(row.getLong("id"));
                            }
                            return null;
                        }));
        report.add(Count.SETTLED, settled.size());
        store.database()
                .act(sql -> sql.batch(
                        "delete from sandbox_dangling where id = ?",
                        settled.stream().map(id -> new Object[] {id}).toList()));
    }

    private LinkType type(Relation relation) {
        return switch (relation.kind()) {
            case LINK -> catalogue.linkType(relation.type());
            case EPIC -> store.constants().linkTypeOfStyle(Constants.EPIC_STYLE);
            case SUB_TASK -> store.constants().linkTypeOfStyle(Constants.SUBTASK_STYLE);
        };
    }

    private static Kind kind(LinkType type) {
        return Constants.EPIC_STYLE.equals(type.style())
                ? Kind.EPIC
                : Constants.SUBTASK_STYLE.equals(type.style()) ? Kind.SUB_TASK : Kind.LINK;
    }

    private static Count counted(Kind kind) {
        return switch (kind) {
            case LINK -> Count.LINKS;
            case EPIC -> Count.EPIC_CHILDREN;
            case SUB_TASK -> Count.SUB_TASKS;
        };
    }

    private Optional<Long> idOf(String key) {
        Long ofFile = idsByKey.get(key);
        return ofFile != null ? Optional.of(ofFile) : elsewhere.computeIfAbsent(key, this::lookUp);
    }

    private Optional<Long> lookUp(String key) {
        int dash = key.lastIndexOf('-');
        String project = dash < 1 ? key : key.substring(0, dash).toUpperCase(Locale.ROOT);
        boolean possible = store.projects().byKey(project).isPresent();
        return possible ? store.issues().byKey(key).map(IssueRecord::id) : Optional.empty();
    }
}
