package io.acceptability.sandbox.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What an import did with a file: one line of counts, and one more for every record it skipped. */
public final class ImportReport {

    /** What is counted, with the words of the report. */
    public enum Count {
        ISSUES("issue", "issues"),
        LINKS("link", "links"),
        EPIC_CHILDREN("epic child", "epic children"),
        SUB_TASKS("sub-task", "sub-tasks"),
        COMMENTS("comment", "comments"),
        CHANGES("history entry", "history entries"),
        MOVED_KEYS("former key", "former keys"),
        USERS("user", "users"),
        ISSUE_TYPES("issue type", "issue types"),
        STATUSES("status", "statuses"),
        PRIORITIES("priority", "priorities"),
        RESOLUTIONS("resolution", "resolutions"),
        LINK_TYPES("link type", "link types"),
        COMPONENTS("component", "components"),
        VERSIONS("version", "versions"),
        /** References to issues that are not there, each end that the file tells. */
        DANGLING("reference to an issue that is not there", "references to issues that are not there"),
        /** Earlier dangling references that this import could settle. */
        SETTLED("earlier reference settled", "earlier references settled"),
        ALREADY_THERE("issue already there and left as it is", "issues already there and left as they are"),
        SELF_LINKS("link of an issue to itself ignored", "links of issues to themselves ignored");

        private final String one;
        private final String many;

        Count(String one, String many) {
            this.one = one;
            this.many = many;
        }

        private String of(int number) {
            return number + " " + (number == 1 ? one : many);
        }
    }

    private record Skipped(String name, String reason) {}

    private static final List<Count> CONTENT = List.of(
            Count.ISSUES,
            Count.LINKS,
            Count.EPIC_CHILDREN,
            Count.SUB_TASKS,
            Count.COMMENTS,
            Count.CHANGES,
            Count.MOVED_KEYS);
    private static final List<Count> CREATED = List.of(
            Count.USERS,
            Count.ISSUE_TYPES,
            Count.STATUSES,
            Count.PRIORITIES,
            Count.RESOLUTIONS,
            Count.LINK_TYPES,
            Count.COMPONENTS,
            Count.VERSIONS);
    private static final List<Count> REMARKS =
            List.of(Count.DANGLING, Count.SETTLED, Count.ALREADY_THERE, Count.SELF_LINKS);

    private final String file;
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final List<Skipped> skipped = new ArrayList<>();
    private final TreeSet<String> newProjects = new TreeSet<>();
    private boolean knownFile;

    ImportReport(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Count count, int number) {
        counts.merge(count, number, Integer::sum);
    }

    void one(Count count) {
        add(count, 1);
    }

    void skip(String name, String reason) {
        skipped.add(new Skipped(name, reason));
    }

    void newProject(String key) {
        newProjects.add(key);
    }

    /** This very content has been imported before: nothing was done. */
    void fileIsKnown() {
        knownFile = true;
    }

    /** How many of these there were. */
    public int count(Count count) {
        return counts.getOrDefault(count, 0);
    }

    /** How many records were skipped. */
    public int skipped() {
        return skipped.size();
    }

    /** The report for people: one line for the file, then one for each skipped record. */
    public List<String> lines() {
        if (knownFile) {
            return List.of("Import of " + file + ": this content was imported before; nothing changed");
        }
        List<String> parts = new ArrayList<>();
        parts.add(counted(CONTENT, "no issues"));
        String created = counted(CREATED, "");
        if (!newProjects.isEmpty()) {
            String projects = newProjects.size() == 1 ? "project " : newProjects.size() + " projects (";
            projects += String.join(", ", newProjects) + (newProjects.size() == 1 ? "" : ")");
            created = created.isEmpty() ? projects : projects + ", " + created;
        }
        if (!created.isEmpty()) {
            parts.add("created " + created);
        }
        String remarks = counted(REMARKS, "");
        if (!remarks.isEmpty()) {
            parts.add(remarks);
        }
        parts.add(skipped.isEmpty() ? "nothing skipped" : skipped.size() + " skipped");
        List<String> lines = new ArrayList<>();
        lines.add("Import of " + file + ": " + String.join("; ", parts));
        skipped.forEach(
                record -> lines.add("Import of " + file + ": skipped " + record.name() + ": " + record.reason()));
        return lines;
    }

    private String counted(List<Count> these, String none) {
        String text = String.join(
                ", ",
                these.stream()
                        .filter(count -> count(count) > 0)
                        .map(count -> count.of(count(count)))
                        .toList());
        return text.isEmpty() ? none : text;
    }
}
