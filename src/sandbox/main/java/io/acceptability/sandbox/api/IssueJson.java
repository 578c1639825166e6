package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.jira.VisibleHistory;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueParts.Named;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.store.Records.Comment;
import io.acceptability.sandbox.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows issues as Jira's REST does; what hangs on them is read for all of them at once, and only what the caller sees. */
final class IssueJson {
    private final Caller caller;
    private final Store store;
    private final Json json;
    private final Fields fields;
    private final Map<Long, List<String>> labels;
    private final Map<Long, List<Named>> components;
    private final Map<Long, List<Named>> fixVersions;
    private final Map<Long, List<Named>> versions;
    private final Map<Long, String> epicNames;
    private final List<Link> links;
    private final Map<Long, IssueRecord> visible = new LinkedHashMap<>();

    IssueJson(Caller caller, List<IssueRecord> issues, Fields fields) {
        this.caller = caller;
        this.store = caller.store();
        this.json = new Json(caller);
        this.fields = fields;
        List<Long> ids = issues.stream().map(IssueRecord::id).toList();
        this.labels = store.parts().labels(ids);
        this.components = store.parts().parts(Association.COMPONENT, ids);
        this.fixVersions = store.parts().parts(Association.FIX_VERSION, ids);
        this.versions = store.parts().parts(Association.AFFECTED_VERSION, ids);
        this.epicNames = store.parts().epicNames(ids);
        this.links = store.links().touching(ids);
        Set<Long> others = new LinkedHashSet<>();
        links.forEach(link -> {
            others.add(link.source());
            others.add(link.destination());
        });
        for (IssueRecord issue : store.issues().byIds(others)) {
            if (!issue.archived() && caller.permissions().maySee(issue, caller.user())) {
                visible.put(issue.id(), issue);
            }
        }
    }

    /** One issue with the wanted fields. */
    Map<String, Object> of(IssueRecord issue) {
        Map<String, Object> shown = new LinkedHashMap<>();
        plain(issue, shown);
        many(issue, shown);
        linked(issue, shown);
        shown.keySet().removeIf(name -> !fields.has(name));
        if (fields.has("comment")) {
            shown.put("comment", comments(issue));
        }
        return map(
                "expand",
                "names,schema,transitions,changelog",
                "id",
                String.valueOf(issue.id()),
                "self",
                caller.rest("issue/" + issue.id()),
                "key",
                issue.key(),
                "fields",
                shown);
    }

    private void plain(IssueRecord issue, Map<String, Object> shown) {
        shown.put("summary", issue.summary());
        shown.put("issuetype", json.issueType(constant(Kind.ISSUE_TYPE, issue.typeId())));
        shown.put(
                "project",
                store.projects().byId(issue.projectId()).map(json::project).orElse(null));
        shown.put("status", json.status(constant(Kind.STATUS, issue.statusId())));
        shown.put("priority", json.named("priority", constant(Kind.PRIORITY, issue.priorityId())));
        shown.put("resolution", json.named("resolution", constant(Kind.RESOLUTION, issue.resolutionId())));
        shown.put("description", issue.description());
        shown.put("environment", issue.environment());
        shown.put("assignee", json.person(issue.assignee()));
        shown.put("reporter", json.person(issue.reporter()));
        shown.put("creator", json.person(issue.creator()));
        shown.put("created", Json.time(issue.created()));
        shown.put("updated", Json.time(issue.updated()));
        shown.put("resolutiondate", Json.time(issue.resolved()));
        shown.put("duedate", issue.due() == null ? null : issue.due().toString());
        shown.put(
                "security",
                issue.securityLevel() == null
                        ? null
                        : store.projects()
                                .securityLevel(issue.securityLevel())
                                .map(level -> map("id", String.valueOf(level.id()), "name", level.name()))
                                .orElse(null));
    }

    private void many(IssueRecord issue, Map<String, Object> shown) {
        shown.put("labels", labels.getOrDefault(issue.id(), List.of()));
        shown.put("components", parts(components, issue, "component"));
        shown.put("fixVersions", parts(fixVersions, issue, "version"));
        shown.put("versions", parts(versions, issue, "version"));
        shown.put(Fields.EPIC_NAME, epicNames.get(issue.id()));
    }

    private void linked(IssueRecord issue, Map<String, Object> shown) {
        List<Object> ordinary = new ArrayList<>();
        List<Object> subtasks = new ArrayList<>();
        shown.put(Fields.EPIC_LINK, null);
        for (Link link : links) {
            boolean outward = link.source() == issue.id();
            if (!outward && link.destination() != issue.id()) {
                continue;
            }
            IssueRecord other = visible.get(outward ? link.destination() : link.source());
            LinkType type = store.constants().linkType(link.typeId()).orElse(null);
            if (other == null || type == null) {
                continue;
            }
            if (Constants.SUBTASK_STYLE.equals(type.style())) {
                if (outward) {
                    subtasks.add(brief(other));
                } else {
                    shown.put("parent", brief(other));
                }
            } else if (Constants.EPIC_STYLE.equals(type.style())) {
                if (!outward) {
                    shown.put(Fields.EPIC_LINK, other.key());
                }
            } else {
                ordinary.add(link(link, type, outward, other));
            }
        }
        shown.put("issuelinks", ordinary);
        shown.put("subtasks", subtasks);
    }

    private Map<String, Object> link(Link link, LinkType type, boolean outward, IssueRecord other) {
        return map(
                "id",
                String.valueOf(link.id()),
                "self",
                caller.rest("issueLink/" + link.id()),
                "type",
                json.linkType(type),
                outward ? "outwardIssue" : "inwardIssue",
                brief(other));
    }

    /** An issue as it stands in the links of another. */
    Map<String, Object> brief(IssueRecord issue) {
        return map(
                "id",
                String.valueOf(issue.id()),
                "key",
                issue.key(),
                "self",
                caller.rest("issue/" + issue.id()),
                "fields",
                map(
                        "summary", issue.summary(),
                        "status", json.status(constant(Kind.STATUS, issue.statusId())),
                        "priority", json.named("priority", constant(Kind.PRIORITY, issue.priorityId())),
                        "issuetype", json.issueType(constant(Kind.ISSUE_TYPE, issue.typeId()))));
    }

    /** The comments of an issue as a page that holds all of them. */
    Map<String, Object> comments(IssueRecord issue) {
        List<Object> comments = new ArrayList<>();
        store.records().comments(issue.id()).forEach(comment -> comments.add(comment(issue, comment)));
        return map("comments", comments, "maxResults", comments.size(), "total", comments.size(), "startAt", 0);
    }

    Map<String, Object> comment(IssueRecord issue, Comment comment) {
        return map(
                "self", caller.rest("issue/" + issue.id() + "/comment/" + comment.id()),
                "id", String.valueOf(comment.id()),
                "author", json.person(comment.author()),
                "body", comment.body(),
                "updateAuthor", json.person(comment.author()),
                "created", Json.time(comment.created()),
                "updated", Json.time(comment.updated()));
    }

    Map<String, Object> changelog(IssueRecord issue) {
        VisibleHistory history = new VisibleHistory(store, caller.permissions(), caller.user());
        List<Object> histories = new ArrayList<>();
        for (ChangeGroup group : history.of(issue)) {
            List<Object> items = new ArrayList<>();
            group.changes()
                    .forEach(change -> items.add(map(
                            "field", change.field(),
                            "fieldtype", change.fieldType(),
                            "from", change.oldValue(),
                            "fromString", change.oldString(),
                            "to", change.newValue(),
                            "toString", change.newString())));
            histories.add(map(
                    "id", String.valueOf(group.id()),
                    "author", json.person(group.author()),
                    "created", Json.time(group.created()),
                    "items", items));
        }
        return map("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private List<Object> parts(Map<Long, List<Named>> parts, IssueRecord issue, String path) {
        List<Object> shown = new ArrayList<>();
        for (Named part : parts.getOrDefault(issue.id(), List.of())) {
            shown.add(map(
                    "self", caller.rest(path + "/" + part.id()),
                    "id", String.valueOf(part.id()),
                    "name", part.name()));
        }
        return shown;
    }

    private Constant constant(Kind kind, String id) {
        return store.constants().byId(kind, id).orElse(null);
    }
}
