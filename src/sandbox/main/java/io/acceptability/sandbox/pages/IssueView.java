package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.plugin.Panel;
import java.util.List;

/** An issue with all that its page shows to one person; only plain values, for templates. */
public record IssueView(
        IssueLine issue,
        String projectKey,
        String projectName,
        Above above,
        String description,
        String environment,
        String epicName,
        String securityLevel,
        List<String> labels,
        List<String> components,
        List<String> fixVersions,
        List<String> affectedVersions,
        People people,
        Dates dates,
        List<Choice> transitions,
        List<IssueLine> children,
        List<IssueLine> subTasks,
        List<LinkGroup> links,
        int dangling,
        List<Remark> comments,
        List<Moment> history,
        List<Panel> leftPanels,
        List<Panel> rightPanels,
        Rights rights) {

    /** The epic or parent over the issue; the key is empty where there is none that the reader may see. */
    public record Above(String label, String key, String summary) {}

    /** People by display name. */
    public record People(String assignee, String reporter, String creator) {}

    /** When what happened. */
    public record Dates(String created, String updated, String due, String resolved) {}

    /** A transition that the reader may try. */
    public record Choice(int id, String name, String toStatus) {}

    /** Links of one kind and direction. */
    public record LinkGroup(String phrase, List<Linked> issues) {}

    /** A linked issue; the id is the link's. */
    public record Linked(long linkId, IssueLine issue) {}

    /** A comment. */
    public record Remark(String author, String at, String body) {}

    /** Changes that one person made in one act. */
    public record Moment(String author, String at, List<Changed> changes) {}

    /** A changed field. */
    public record Changed(String field, String from, String to) {}

    /** What the reader may do here. */
    public record Rights(boolean edit, boolean link, boolean comment) {}

    /** Whether the page has a table of children: epics have, even an empty one. */
    public boolean isEpic() {
        return issue.typeCss().equals("type-epic");
    }

    /** How many children are resolved. */
    public long childrenDone() {
        return children.stream().filter(IssueLine::resolved).count();
    }
}
