package io.acceptability.sandbox.jira;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to change on an issue; fields not named stay as they are, null empties a field. */
public final class IssueEdit {
    private final Map<Field, Object> values = new EnumMap<>(Field.class);

    /** The fields that can be edited; {@code column} is empty for those kept in tables of their own. */
    public enum Field {
        SUMMARY("summary", "summary"),
        DESCRIPTION("description", "description"),
        ENVIRONMENT("environment", "environment"),
        TYPE("issuetype", "issuetype"),
        PRIORITY("priority", "priority"),
        RESOLUTION("resolution", "resolution"),
        ASSIGNEE("assignee", "assignee"),
        REPORTER("reporter", "reporter"),
        DUE("duedate", "duedate"),
        SECURITY("security", "security"),
        LABELS("labels", ""),
        COMPONENTS("Component", ""),
        FIX_VERSIONS("Fix Version", ""),
        AFFECTED_VERSIONS("Version", ""),
        EPIC_NAME("Epic Name", ""),
        EPIC("Epic Link", ""),
        PARENT("Parent", "");

        final String history;
        final String column;

        Field(String history, String column) {
            this.history = history;
            this.column = column;
        }
    }

    public static IssueEdit of() {
        return new IssueEdit();
    }

    public IssueEdit summary(String text) {
        return set(Field.SUMMARY, text);
    }

    public IssueEdit description(String text) {
        return set(Field.DESCRIPTION, text);
    }

    public IssueEdit environment(String text) {
        return set(Field.ENVIRONMENT, text);
    }

    /** The type that the edit asks for, empty when it leaves it alone. */
    public Optional<String> newType() {
        return Optional.ofNullable((String) values.get(Field.TYPE));
    }

    public IssueEdit type(String nameOrId) {
        return set(Field.TYPE, nameOrId);
    }

    public IssueEdit priority(String nameOrId) {
        return set(Field.PRIORITY, nameOrId);
    }

    public IssueEdit resolution(String nameOrId) {
        return set(Field.RESOLUTION, nameOrId);
    }

    public IssueEdit assignee(String userKey) {
        return set(Field.ASSIGNEE, userKey);
    }

    public IssueEdit reporter(String userKey) {
        return set(Field.REPORTER, userKey);
    }

    public IssueEdit due(LocalDate day) {
        return set(Field.DUE, day);
    }

    /** A security level of the project by name. */
    public IssueEdit securityLevel(String name) {
        return set(Field.SECURITY, name);
    }

    public IssueEdit labels(List<String> labels) {
        return set(Field.LABELS, labels);
    }

    public IssueEdit components(List<String> names) {
        return set(Field.COMPONENTS, names);
    }

    public IssueEdit fixVersions(List<String> names) {
        return set(Field.FIX_VERSIONS, names);
    }

    public IssueEdit affectedVersions(List<String> names) {
        return set(Field.AFFECTED_VERSIONS, names);
    }

    public IssueEdit epicName(String name) {
        return set(Field.EPIC_NAME, name);
    }

    /** The epic by key. */
    public IssueEdit epic(String issueKey) {
        return set(Field.EPIC, issueKey);
    }

    /** The parent of a sub-task by key. */
    public IssueEdit parent(String issueKey) {
        return set(Field.PARENT, issueKey);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    Map<Field, Object> values() {
        return values;
    }

    private IssueEdit set(Field field, Object value) {
        values.put(field, value);
        return this;
    }
}
