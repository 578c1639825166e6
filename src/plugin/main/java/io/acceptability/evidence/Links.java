package io.acceptability.evidence;

import io.acceptability.domain.Policy;
import io.acceptability.evidence.JiraTables.LinkRow;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the links of a subject mean to it.
 *
 * @param children issues below it: of the epic, and its own sub-tasks
 * @param linked issues one hop away by a link type that counts
 * @param blockers issues that block it
 */
record Links(Set<Long> children, Set<Long> linked, Set<Long> blockers) {
    private static final String EPIC_STORY = "jira_gh_epic_story";
    private static final String SUB_TASK = "jira_subtask";

    /** A project has children only. */
    static Links ofProject(Set<Long> subjects) {
        return new Links(subjects, Set.of(), Set.of());
    }

    /** Sorts the links of an issue; links with itself mean nothing. */
    static Links ofIssue(long subject, Collection<LinkRow> rows, Policy policy) {
        Links links = new Links(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (LinkRow row : rows) {
            boolean outward = row.source() == subject;
            long other = outward ? row.destination() : row.source();
            if (other != subject) {
                links.add(row, outward, other, policy);
            }
        }
        return links;
    }

    private void add(LinkRow row, boolean outward, long other, Policy policy) {
        if (outward && (EPIC_STORY.equals(row.style()) || SUB_TASK.equals(row.style()))) {
            children.add(other);
        }
        if (row.style() != null && row.style().startsWith("jira_")) {
            return;
        }
        if (policy.follows(row.type(), outward)) {
            linked.add(other);
        }
        if (!outward && (row.type().equalsIgnoreCase("Blocks") || row.inward().equalsIgnoreCase("is blocked by"))) {
            blockers.add(other);
        }
    }
}
