package io.acceptability.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.pages.IssueView.Above;
import io.acceptability.sandbox.pages.IssueView.Changed;
import io.acceptability.sandbox.pages.IssueView.Choice;
import io.acceptability.sandbox.pages.IssueView.LinkGroup;
import io.acceptability.sandbox.pages.IssueView.Linked;
import io.acceptability.sandbox.pages.IssueView.Moment;
import io.acceptability.sandbox.pages.IssueView.Remark;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueParts.Named;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what the page of an issue shows; what the reader may not see is left out, and not counted either. */
final class IssueReader {
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";

    private static final Set<String> RELATIONS = Set.of("Link", "Epic Link", "Epic Child", "Parent");

    private final SandboxJira jira;
    private final Store store;
    private final Permissions permissions;
    private final InstalledPlugin plugin;
    private final Look look;

    IssueReader(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.store = jira.store();
        this.permissions = jira.permissions();
        this.plugin = plugin;
        this.look = new Look(jira);
    }

    IssueView read(IssueRecord issue, ApplicationUser reader) {
        ProjectRecord project = store.projects().byId(issue.projectId()).orElseThrow();
        String user = reader.getKey();
        Neighbours neighbours = new Neighbours(issue, user);
        return new IssueView(
                look.line(issue),
                project.key(),
                project.name(),
                neighbours.above(),
                text(issue.description()),
                text(issue.environment()),
                store.parts().epicName(issue.id()).orElse(""),
                issue.securityLevel() == null
                        ? ""
                        : store.projects()
                                .securityLevel(issue.securityLevel())
                                .map(SecurityLevel::name)
                                .orElse(""),
                store.parts().labels(issue.id()),
                names(Association.COMPONENT, issue),
                names(Association.FIX_VERSION, issue),
                names(Association.AFFECTED_VERSION, issue),
                new IssueView.People(
                        issue.assignee() == null ? "Unassigned" : look.person(issue.assignee()),
                        issue.reporter() == null ? "Anonymous" : look.person(issue.reporter()),
                        look.person(issue.creator())),
                new IssueView.Dates(
                        look.time(issue.created()),
                        look.time(issue.updated()),
                        look.day(issue.due()),
                        look.time(issue.resolved())),
                transitions(issue, user),
                neighbours.ofStyle(Constants.EPIC_STYLE),
                neighbours.ofStyle(Constants.SUBTASK_STYLE),
                neighbours.links(),
                store.links().dangling(issue.id()).size(),
                comments(issue),
                history(issue, user),
                panels(LEFT, issue, project, reader),
                panels(RIGHT, issue, project, reader),
                new IssueView.Rights(
                        permissions.has(Permissions.EDIT, issue, user),
                        permissions.has(Permissions.LINK, issue, user),
                        permissions.has(Permissions.COMMENT, issue, user)));
    }

    private List<Choice> transitions(IssueRecord issue, String user) {
        return jira.acts().transitions(issue, user).stream()
                .filter(transition -> !issue.statusId().equals(transition.toStatusId()))
                .map(transition ->
                        new Choice(transition.id(), transition.name(), look.name(Kind.STATUS, transition.toStatusId())))
                .toList();
    }

    private List<String> names(Association association, IssueRecord issue) {
        return store.parts().parts(association, issue.id()).stream()
                .map(Named::name)
                .toList();
    }

    private List<Remark> comments(IssueRecord issue) {
        return store.records().comments(issue.id()).stream()
                .map(comment -> new Remark(
                        comment.author() == null ? "Anonymous" : look.person(comment.author()),
                        look.time(comment.created()),
                        comment.body()))
                .toList();
    }

    private List<Moment> history(IssueRecord issue, String user) {
        return store.records().history(issue.id()).stream()
                .map(group -> new Moment(
                        group.author() == null ? "Anonymous" : look.person(group.author()),
                        look.time(group.created()),
                        group.changes().stream()
                                .filter(change -> !namesHidden(change, user))
                                .map(change -> new Changed(
                                        text(change.field()), text(change.oldString()), text(change.newString())))
                                .toList()))
                .filter(moment -> !moment.changes().isEmpty())
                .toList();
    }

    /** Whether a change of relations names an issue that the reader may not see. */
    private boolean namesHidden(Change change, String user) {
        return RELATIONS.contains(text(change.field()))
                && Stream.of(change.oldValue(), change.oldString(), change.newValue(), change.newString())
                        .filter(value -> value != null)
                        .flatMap(value -> store.issues().byKey(value).stream())
                        .anyMatch(other -> !permissions.maySee(other, user));
    }

    private List<Panel> panels(String location, IssueRecord issue, ProjectRecord project, ApplicationUser reader) {
        HostObjects objects = new HostObjects(store);
        Map<String, Object> context = new HashMap<>();
        context.put("user", reader);
        context.put("issue", objects.issue(issue));
        context.put("project", objects.project(project));
        context.put("isAsynchronousRequest", false);
        return plugin.panels(location, context);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The issues around one, as far as the reader may see them. */
    private final class Neighbours {
        private final IssueRecord issue;
        private final List<Link> outward;
        private final List<Link> inward;
        private final Map<Long, IssueRecord> seen = new HashMap<>();

        Neighbours(IssueRecord issue, String user) {
            this.issue = issue;
            this.outward = store.links().outward(issue.id());
            this.inward = store.links().inward(issue.id());
            List<Long> ids = new ArrayList<>();
            outward.forEach(link -> ids.add(link.destination()));
            inward.forEach(link -> ids.add(link.source()));
            store.issues().byIds(ids).stream()
                    .filter(other -> permissions.maySee(other, user))
                    .forEach(other -> seen.put(other.id(), other));
        }

        /** Children of an epic, sub-tasks of a parent. */
        List<IssueLine> ofStyle(String style) {
            long type = store.constants().linkTypeOfStyle(style).id();
            return outward.stream()
                    .filter(link -> link.typeId() == type && seen.containsKey(link.destination()))
                    .map(link -> seen.get(link.destination()))
                    .sorted(Comparator.comparing(IssueRecord::projectKey).thenComparing(IssueRecord::number))
                    .map(look::line)
                    .toList();
        }

        Above above() {
            for (String style : List.of(Constants.SUBTASK_STYLE, Constants.EPIC_STYLE)) {
                long type = store.constants().linkTypeOfStyle(style).id();
                for (Link link : inward) {
                    if (link.typeId() == type && seen.containsKey(link.source())) {
                        IssueRecord other = seen.get(link.source());
                        String label = style.equals(Constants.EPIC_STYLE) ? "Epic" : "Parent";
                        return new Above(label, other.key(), other.summary());
                    }
                }
            }
            return new Above("", "", "");
        }

        List<LinkGroup> links() {
            Map<String, List<Linked>> groups = new TreeMap<>();
            for (Link link : outward) {
                add(groups, link, link.destination(), true);
            }
            for (Link link : inward) {
                add(groups, link, link.source(), false);
            }
            return groups.entrySet().stream()
                    .map(group -> new LinkGroup(group.getKey(), group.getValue()))
                    .toList();
        }

        private void add(Map<String, List<Linked>> groups, Link link, long other, boolean isOutward) {
            LinkType type = store.constants().linkType(link.typeId()).orElseThrow();
            if (!type.isSystem() && other != issue.id() && seen.containsKey(other)) {
                groups.computeIfAbsent(isOutward ? type.outward() : type.inward(), phrase -> new ArrayList<>())
                        .add(new Linked(link.id(), look.line(seen.get(other))));
            }
        }
    }
}
