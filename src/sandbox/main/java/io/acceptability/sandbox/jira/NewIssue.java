package io.acceptability.sandbox.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An issue to be created.
 *
 * <p>Types, priorities, statuses, resolutions, components and versions are given by name (or id); people by user key;
 * epics and parents by issue key. What is not set takes Jira's default.
 */
public final class NewIssue {
    final String project;
    String type = "Task";
    String summary = "";
    String description;
    String environment;
    String priority = "Medium";
    String status;
    String resolution;
    String reporter;
    String assignee;
    LocalDate due;
    Instant created;
    Instant updated;
    Instant resolved;
    Long number;
    List<String> labels = List.of();
    List<String> components = List.of();
    List<String> fixVersions = List.of();
    List<String> affectedVersions = List.of();
    String epic;
    String parent;
    String epicName;
    String securityLevel;

    private NewIssue(String project) {
        this.project = project;
    }

    /** An issue of the project with this key. */
    public static NewIssue in(String projectKey) {
        return new NewIssue(projectKey);
    }

    public NewIssue type(String nameOrId) {
        this.type = nameOrId;
        return this;
    }

    public NewIssue summary(String text) {
        this.summary = text;
        return this;
    }

    public NewIssue description(String text) {
        this.description = text;
        return this;
    }

    public NewIssue environment(String text) {
        this.environment = text;
        return this;
    }

    public NewIssue priority(String nameOrId) {
        this.priority = nameOrId;
        return this;
    }

    /** Straight into this status, as an import does: no validator is asked. */
    public NewIssue status(String nameOrId) {
        this.status = nameOrId;
        return this;
    }

    public NewIssue resolution(String nameOrId) {
        this.resolution = nameOrId;
        return this;
    }

    public NewIssue reporter(String userKey) {
        this.reporter = userKey;
        return this;
    }

    public NewIssue assignee(String userKey) {
        this.assignee = userKey;
        return this;
    }

    public NewIssue due(LocalDate day) {
        this.due = day;
        return this;
    }

    public NewIssue created(Instant at) {
        this.created = at;
        return this;
    }

    public NewIssue updated(Instant at) {
        this.updated = at;
        return this;
    }

    public NewIssue resolved(Instant at) {
        this.resolved = at;
        return this;
    }

    /** The number in the key; without it the project's next. */
    public NewIssue number(long number) {
        this.number = number;
        return this;
    }

    public NewIssue labels(String... labels) {
        return labels(List.of(labels));
    }

    public NewIssue labels(List<String> labels) {
        this.labels = List.copyOf(labels);
        return this;
    }

    /** Components by name; unknown ones are created. */
    public NewIssue components(List<String> names) {
        this.components = List.copyOf(names);
        return this;
    }

    /** Versions by name; unknown ones are created, unreleased. */
    public NewIssue fixVersions(List<String> names) {
        this.fixVersions = List.copyOf(names);
        return this;
    }

    /** Versions by name; unknown ones are created, unreleased. */
    public NewIssue affectedVersions(List<String> names) {
        this.affectedVersions = List.copyOf(names);
        return this;
    }

    /** Child of the epic with this key. */
    public NewIssue epic(String issueKey) {
        this.epic = issueKey;
        return this;
    }

    /** Sub-task of the issue with this key. */
    public NewIssue parent(String issueKey) {
        this.parent = issueKey;
        return this;
    }

    public NewIssue epicName(String name) {
        this.epicName = name;
        return this;
    }

    /** Seen only by the holders of this security level of the project. */
    public NewIssue securityLevel(String name) {
        this.securityLevel = name;
        return this;
    }

    /** Takes over every field that an edit names. */
    @SuppressWarnings("unchecked")
    public NewIssue with(IssueEdit edit) {
        edit.values().forEach((field, value) -> {
            switch (field) {
                case SUMMARY -> summary = (String) value;
                case DESCRIPTION -> description = (String) value;
                case ENVIRONMENT -> environment = (String) value;
                case TYPE -> type = (String) value;
                case PRIORITY -> priority = (String) value;
                case RESOLUTION -> resolution = (String) value;
                case ASSIGNEE -> assignee = (String) value;
                case REPORTER -> reporter = (String) value;
                case DUE -> due = (LocalDate) value;
                case SECURITY -> securityLevel = (String) value;
                case LABELS -> labels = (List<String>) value;
                case COMPONENTS -> components = (List<String>) value;
                case FIX_VERSIONS -> fixVersions = (List<String>) value;
                case AFFECTED_VERSIONS -> affectedVersions = (List<String>) value;
                case EPIC_NAME -> epicName = (String) value;
                case EPIC -> epic = (String) value;
                case PARENT -> parent = (String) value;
            }
        });
        return this;
    }
}
