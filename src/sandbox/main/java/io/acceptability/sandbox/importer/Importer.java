package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.importer.IssueDraft.Moment;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.store.Records.Comment;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Imports the answers of Jira's search into the store.
 *
 * <p>A bad record is skipped and reported; all others of its file are written together. What is there already is left as
 * it is, so that importing twice changes nothing.
 */
public final class Importer {
    private final Store store;
    private final ImportedProjects projects;

    /** An importer that gives new projects permissions and a workflow through {@code projects}. */
    public Importer(Store store, ImportedProjects projects) {
        this.store = store;
        this.projects = projects;
    }

    /** Imports one file; a file that is unreadable as a whole is a {@link StartFailure}. */
    public ImportReport run(Path path) {
        SearchFile file = SearchFile.read(path);
        ImportReport report = new ImportReport(file.name());
        String mark = "import:" + file.hash();
        if (store.records().setting(mark).isPresent()) {
            report.fileIsKnown();
            return report;
        }
        Map<String, IssueDraft> drafts = drafts(file, report);
        try {
            store.database().transact(() -> {
                write(drafts, report);
                store.records().setSetting(mark, file.name() + " " + Instant.now());
                return null;
            });
        } catch (StoreException e) {
            throw new StartFailure("cannot import " + path + ": " + e.getMessage(), e);
        }
        return report;
    }

    private static Map<String, IssueDraft> drafts(SearchFile file, ImportReport report) {
        DraftReader reader = new DraftReader(file);
        Map<String, IssueDraft> drafts = new LinkedHashMap<>();
        int position = 0;
        for (JsonNode issue : file.issues()) {
            position++;
            try {
                IssueDraft draft = reader.read(issue);
                if (drafts.putIfAbsent(draft.key(), draft) != null) {
                    report.skip(draft.key(), "its key is in the file twice; the first one was taken");
                }
            } catch (BadRecord e) {
                report.skip(DraftReader.nameOf(issue, position), e.getMessage());
            }
        }
        return drafts;
    }

    private void write(Map<String, IssueDraft> drafts, ImportReport report) {
        Catalogue catalogue = new Catalogue(store, report);
        PeopleOfFile people = new PeopleOfFile(store.accounts(), report);
        Map<String, ProjectRecord> homes = projects.of(drafts.values(), report);
        Map<String, Long> ids = new LinkedHashMap<>();
        List<IssueDraft> fresh = fresh(drafts.values(), homes, ids, report);
        ids.putAll(newIds(fresh));

        List<IssueRecord> rows = new ArrayList<>();
        for (IssueDraft draft : fresh) {
            rows.add(row(draft, ids.get(draft.key()), homes.get(draft.projectKey()), catalogue, people));
        }
        List<ChangeGroup> history = history(fresh, ids, people);
        List<Comment> comments = comments(fresh, ids, people);
        people.create();
        store.issues().insert(projects.begun(rows));
        report.add(Count.ISSUES, rows.size());
        homes.values()
                .forEach(project -> fresh.stream()
                        .filter(draft -> draft.projectKey().equals(project.key()))
                        .mapToLong(IssueDraft::number)
                        .max()
                        .ifPresent(number -> store.projects().numbersUsedUpTo(project.id(), number)));
        store.records().addHistory(history);
        report.add(Count.CHANGES, history.size());
        store.records().addComments(comments);
        report.add(Count.COMMENTS, comments.size());
        parts(fresh, ids, homes, catalogue);
        formerKeys(fresh, ids, report);
        Relations relations = new Relations(store, catalogue, report, ids);
        fresh.forEach(draft -> relations.add(ids.get(draft.key()), draft.relations()));
        relations.write();
    }

    /** Those that are not there yet; the ids of the others go into {@code ids}. */
    private List<IssueDraft> fresh(
            Collection<IssueDraft> drafts,
            Map<String, ProjectRecord> homes,
            Map<String, Long> ids,
            ImportReport report) {
        Map<String, Long> there = new HashMap<>();
        for (ProjectRecord project : homes.values()) {
            store.issues()
                    .where("i.project = ?", List.of(project.id()), "i.id")
                    .forEach(issue -> there.put(issue.key(), issue.id()));
        }
        List<IssueDraft> fresh = new ArrayList<>();
        for (IssueDraft draft : drafts) {
            Long id = there.get(draft.key());
            if (id == null) {
                fresh.add(draft);
            } else {
                ids.put(draft.key(), id);
                report.one(Count.ALREADY_THERE);
            }
        }
        return fresh;
    }

    /** The ids of the file, where nobody else has them here. */
    private Map<String, Long> newIds(List<IssueDraft> drafts) {
        List<Long> wanted =
                drafts.stream().map(IssueDraft::id).filter(id -> id != null).toList();
        Set<Long> taken = new HashSet<>(store.database()
                .read(sql -> sql.listIn("select id from jiraissue where id in (%s)", wanted, row -> row.getLong(1))));
        wanted.stream()
                .max(Long::compare)
                .ifPresent(highest -> store.sequences().moveBeyond("Issue", highest));
        Map<String, Long> ids = new LinkedHashMap<>();
        for (IssueDraft draft : drafts) {
            boolean free = draft.id() != null && taken.add(draft.id());
            ids.put(draft.key(), free ? draft.id() : Long.valueOf(store.issues().nextId()));
        }
        return ids;
    }

    private static IssueRecord row(
            IssueDraft draft, long id, ProjectRecord project, Catalogue catalogue, PeopleOfFile people) {
        String reporter = people.key(draft.people().reporter());
        String creator = people.key(draft.people().creator());
        return new IssueRecord(
                id,
                project.id(),
                project.key(),
                draft.number(),
                catalogue.type(draft.type()),
                draft.summary(),
                draft.description(),
                draft.environment(),
                catalogue.priority(draft.priority()),
                catalogue.resolution(draft.resolution()),
                catalogue.status(draft.status()),
                reporter,
                people.key(draft.people().assignee()),
                creator == null ? reporter : creator,
                draft.created(),
                draft.updated(),
                draft.due(),
                draft.resolved(),
                null,
                catalogue.securityLevel(project.id(), draft.security()),
                false);
    }

    private static List<ChangeGroup> history(List<IssueDraft> drafts, Map<String, Long> ids, PeopleOfFile people) {
        List<ChangeGroup> groups = new ArrayList<>();
        for (IssueDraft draft : drafts) {
            for (Moment moment : draft.history()) {
                groups.add(new ChangeGroup(
                        0,
                        ids.get(draft.key()),
                        people.key(moment.author()),
                        moment.at(),
                        moment.items().stream().map(Importer::change).toList()));
            }
        }
        return groups;
    }

    private static Change change(JsonNode item) {
        Function<String, String> text =
                field -> item.path(field).isNull() || item.path(field).isMissingNode()
                        ? null
                        : item.path(field).asText();
        return new Change(
                text.apply("field"),
                item.path("fieldtype").asText("jira"),
                text.apply("from"),
                text.apply("fromString"),
                text.apply("to"),
                text.apply("toString"));
    }

    private static List<Comment> comments(List<IssueDraft> drafts, Map<String, Long> ids, PeopleOfFile people) {
        List<Comment> comments = new ArrayList<>();
        for (IssueDraft draft : drafts) {
            draft.comments()
                    .forEach(remark -> comments.add(new Comment(
                            0,
                            ids.get(draft.key()),
                            people.key(remark.author()),
                            remark.body(),
                            remark.at(),
                            remark.at())));
        }
        return comments;
    }

    private void parts(
            List<IssueDraft> drafts, Map<String, Long> ids, Map<String, ProjectRecord> homes, Catalogue catalogue) {
        Map<Long, List<String>> labels = new LinkedHashMap<>();
        Map<Association, Map<Long, List<Long>>> parts = new HashMap<>();
        for (IssueDraft draft : drafts) {
            long id = ids.get(draft.key());
            long project = homes.get(draft.projectKey()).id();
            labels.put(id, draft.labels());
            part(parts, Association.COMPONENT, id, draft.components(), c -> catalogue.component(project, c));
            part(parts, Association.FIX_VERSION, id, draft.fixVersions(), v -> catalogue.version(project, v));
            part(parts, Association.AFFECTED_VERSION, id, draft.affectedVersions(), v -> catalogue.version(project, v));
            draft.epicName().ifPresent(name -> store.parts().setEpicName(id, name));
        }
        store.parts().addLabels(labels);
        parts.forEach((association, byIssue) -> store.parts().addParts(association, byIssue));
    }

    private static void part(
            Map<Association, Map<Long, List<Long>>> parts,
            Association association,
            long issue,
            List<JsonNode> values,
            Function<JsonNode, Long> idOf) {
        parts.computeIfAbsent(association, a -> new LinkedHashMap<>())
                .put(issue, values.stream().map(idOf).toList());
    }

    private void formerKeys(List<IssueDraft> drafts, Map<String, Long> ids, ImportReport report) {
        for (IssueDraft draft : drafts) {
            for (Moment moment : draft.history()) {
                for (JsonNode item : moment.items()) {
                    String former = item.path("fromString").asText("");
                    if ("Key".equals(item.path("field").asText())
                            && !former.isEmpty()
                            && !ids.containsKey(former)
                            && store.issues().byKey(former).isEmpty()) {
                        store.issues().rememberKey(former, ids.get(draft.key()));
                        report.one(Count.MOVED_KEYS);
                    }
                }
            }
        }
    }
}
