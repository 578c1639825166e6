package io.acceptability.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import io.acceptability.sandbox.jira.IssueEdit.Field;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueParts.Named;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Edits fields of issues, with the history that Jira writes. Permissions are the caller's business. */
public final class IssueChanges {
    private final Store store;
    private final PartNames parts;
    private final IssueNews news;

    IssueChanges(Store store, IssueNews news) {
        this.store = store;
        this.news = news;
        this.parts = new PartNames(store);
    }

    /** Changes the fields named in the edit; unknown names are refused with an {@link IllegalArgumentException}. */
    public IssueRecord edit(long issueId, IssueEdit edit, String author) {
        return edit(issueId, edit, author, EventType.ISSUE_UPDATED_ID);
    }

    /** Gives an issue to somebody, as the button Assign does. */
    public IssueRecord assign(long issueId, IssueEdit edit, String author) {
        return edit(issueId, edit, author, EventType.ISSUE_ASSIGNED_ID);
    }

    /** Changes fields as a part of something else, whose event tells of it. */
    IssueRecord editQuietly(long issueId, IssueEdit edit, String author) {
        return edit(issueId, edit, author, null);
    }

    private IssueRecord edit(long issueId, IssueEdit edit, String author, Long eventTypeId) {
        return store.database().transact(() -> {
            IssueRecord issue = store.issues().byId(issueId).orElseThrow();
            Map<String, Object> columns = new LinkedHashMap<>();
            List<Change> changes = new ArrayList<>();
            edit.values().forEach((field, value) -> {
                if (field.column.isEmpty()) {
                    satellite(issue, field, value, changes, author);
                } else {
                    column(issue, field, value, columns, changes);
                }
            });
            if (!changes.isEmpty()) {
                Instant now = Instant.now();
                columns.put("updated", now);
                store.issues().set(issueId, columns);
                store.records().addHistory(issueId, author, now, changes);
                if (eventTypeId != null) {
                    news.happened(eventTypeId, issueId, author);
                }
            }
            return store.issues().byId(issueId).orElseThrow();
        });
    }

    private void column(
            IssueRecord issue, Field field, Object value, Map<String, Object> columns, List<Change> changes) {
        switch (field) {
            case SUMMARY -> text(field, issue.summary(), (String) value, columns, changes);
            case DESCRIPTION -> text(field, issue.description(), (String) value, columns, changes);
            case ENVIRONMENT -> text(field, issue.environment(), (String) value, columns, changes);
            case TYPE -> constant(field, Kind.ISSUE_TYPE, issue.typeId(), (String) value, columns, changes);
            case PRIORITY -> constant(field, Kind.PRIORITY, issue.priorityId(), (String) value, columns, changes);
            case RESOLUTION -> {
                constant(field, Kind.RESOLUTION, issue.resolutionId(), (String) value, columns, changes);
                if (columns.containsKey(field.column)) {
                    columns.put("resolutiondate", value == null ? null : Instant.now());
                }
            }
            case ASSIGNEE -> person(field, issue.assignee(), (String) value, columns, changes);
            case REPORTER -> person(field, issue.reporter(), (String) value, columns, changes);
            case DUE -> due(issue.due(), (LocalDate) value, columns, changes);
            case SECURITY -> {
                Long level = value == null ? null : parts.securityLevel(issue.projectId(), (String) value);
                if (!Objects.equals(level, issue.securityLevel())) {
                    columns.put(field.column, level);
                    changes.add(Change.of(
                            field.history, string(issue.securityLevel()), null, string(level), (String) value));
                }
            }
            default -> throw new IllegalStateException(field.name());
        }
    }

    private void text(Field field, String old, String value, Map<String, Object> columns, List<Change> changes) {
        if (!Objects.equals(old, value)) {
            columns.put(field.column, value);
            changes.add(Change.of(field.history, null, old, null, value));
        }
    }

    private void constant(
            Field field, Kind kind, String old, String value, Map<String, Object> columns, List<Change> changes) {
        Constant found = value == null
                ? null
                : store.constants()
                        .find(kind, value)
                        .orElseThrow(() -> new IllegalArgumentException("There is no " + field.history + " " + value));
        String id = found == null ? null : found.id();
        if (!Objects.equals(old, id)) {
            columns.put(field.column, id);
            changes.add(Change.of(
                    field.history, old, store.constants().nameOf(kind, old), id, found == null ? null : found.name()));
        }
    }

    private void person(Field field, String old, String value, Map<String, Object> columns, List<Change> changes) {
        if (!Objects.equals(old, value)) {
            columns.put(field.column, value);
            changes.add(Change.of(field.history, old, displayName(old), value, displayName(value)));
        }
    }

    private static void due(LocalDate old, LocalDate value, Map<String, Object> columns, List<Change> changes) {
        if (!Objects.equals(old, value)) {
            columns.put("duedate", value);
            changes.add(Change.of("duedate", string(old), string(old), string(value), string(value)));
        }
    }

    @SuppressWarnings("unchecked")
    private void satellite(IssueRecord issue, Field field, Object value, List<Change> changes, String author) {
        switch (field) {
            case LABELS -> labels(issue, value == null ? List.of() : (List<String>) value, changes);
            case COMPONENTS -> parts(issue, field, Association.COMPONENT, (List<String>) value, changes);
            case FIX_VERSIONS -> parts(issue, field, Association.FIX_VERSION, (List<String>) value, changes);
            case AFFECTED_VERSIONS -> parts(issue, field, Association.AFFECTED_VERSION, (List<String>) value, changes);
            case EPIC_NAME -> {
                String old = store.parts().epicName(issue.id()).orElse(null);
                if (!Objects.equals(old, value)) {
                    store.parts().setEpicName(issue.id(), (String) value);
                    changes.add(new Change(field.history, "custom", null, old, null, (String) value));
                }
            }
            case EPIC -> parent(issue, field, Constants.EPIC_STYLE, (String) value, changes, author);
            case PARENT -> parent(issue, field, Constants.SUBTASK_STYLE, (String) value, changes, author);
            default -> throw new IllegalStateException(field.name());
        }
    }

    private void labels(IssueRecord issue, List<String> labels, List<Change> changes) {
        List<String> old = store.parts().labels(issue.id());
        List<String> sorted = labels.stream().distinct().sorted().toList();
        if (!old.stream().sorted().toList().equals(sorted)) {
            store.parts().setLabels(issue.id(), sorted);
            changes.add(Change.of("labels", null, String.join(" ", old), null, String.join(" ", sorted)));
        }
    }

    // One history item for each part that came or went, as Jira writes them.
    private void parts(
            IssueRecord issue, Field field, Association association, List<String> value, List<Change> changes) {
        List<String> names = value == null ? List.of() : value;
        List<Named> old = store.parts().parts(association, issue.id());
        List<Long> ids = parts.ids(association, issue.projectId(), names);
        for (Named part : old) {
            if (!ids.contains(part.id())) {
                changes.add(Change.of(field.history, String.valueOf(part.id()), part.name(), null, null));
            }
        }
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            if (old.stream().noneMatch(part -> part.id() == id)) {
                changes.add(Change.of(field.history, null, null, String.valueOf(id), names.get(i)));
            }
        }
        store.parts().setParts(association, issue.id(), ids);
    }

    private void parent(IssueRecord issue, Field field, String style, String key, List<Change> changes, String author) {
        LinkType type = store.constants().linkTypeOfStyle(style);
        Optional<IssueRecord> source = Optional.ofNullable(key)
                .map(k -> store.issues()
                        .byKey(k)
                        .orElseThrow(() -> new IllegalArgumentException("There is no issue " + k)));
        Optional<Long> old = store.links().source(type.id(), issue.id());
        if (old.equals(source.map(IssueRecord::id))) {
            return;
        }
        if (source.filter(s -> s.id() == issue.id()).isPresent()) {
            throw new IllegalArgumentException("An issue cannot belong to itself");
        }
        Optional<IssueRecord> oldSource = old.flatMap(store.issues()::byId);
        for (Link link : store.links().inward(issue.id())) {
            if (link.typeId() == type.id()) {
                store.links().delete(link.id());
                news.unlinked(link);
            }
        }
        source.ifPresent(s -> news.linked(store.links().create(type.id(), s.id(), issue.id())));
        changes.add(new Change(
                field.history,
                style.equals(Constants.EPIC_STYLE) ? "custom" : "jira",
                old.map(String::valueOf).orElse(null),
                oldSource.map(IssueRecord::key).orElse(null),
                source.map(s -> String.valueOf(s.id())).orElse(null),
                source.map(IssueRecord::key).orElse(null)));
        if (style.equals(Constants.EPIC_STYLE)) {
            String child = String.valueOf(issue.id());
            oldSource.ifPresent(epic -> epicChild(epic, author, child, issue.key(), null, null));
            source.ifPresent(epic -> epicChild(epic, author, null, null, child, issue.key()));
        }
    }

    private void epicChild(IssueRecord epic, String author, String oldId, String oldKey, String newId, String newKey) {
        store.records()
                .addHistory(
                        epic.id(),
                        author,
                        Instant.now(),
                        List.of(new Change("Epic Child", "custom", oldId, oldKey, newId, newKey)));
    }

    private String displayName(String userKey) {
        return store.accounts().byKey(userKey).map(Account::displayName).orElse(userKey);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }
}
