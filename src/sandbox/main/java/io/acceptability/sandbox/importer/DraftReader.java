package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single issues of a file and refuses those that cannot be taken, saying why. */
final class DraftReader {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9][0-9]{0,14})");
    private static final DateTimeFormatter JIRA_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XX][XXX]");
    private static final int LONGEST_LINE = 255;

    private final Optional<String> epicField;
    private final Optional<String> epicNameField;

    DraftReader(SearchFile file) {
        epicField = file.customField("gh-epic-link");
        epicNameField = file.customField("gh-epic-label");
    }

    /** How a record is named in the report: its key, or whatever it has. */
    static String nameOf(JsonNode issue, int position) {
        String key = issue.path("key").asText("").strip();
        return key.isEmpty() ? "record " + position : key.length() > 60 ? key.substring(0, 60) + "…" : key;
    }

    IssueDraft read(JsonNode issue) throws BadRecord {
        if (!issue.isObject()) {
            throw new BadRecord("it is not an object");
        }
        Matcher key = KEY.matcher(issue.path("key").asText(""));
        if (!key.matches()) {
            throw new BadRecord("it has no usable key");
        }
        JsonNode fields = issue.path("fields");
        if (!fields.isObject()) {
            throw new BadRecord("it has no fields");
        }
        String projectKey = key.group(1);
        JsonNode project = fields.path("project");
        if (project.has("key") && !project.path("key").asText().equals(projectKey)) {
            throw new BadRecord("its key does not belong to its project "
                    + project.path("key").asText());
        }
        return new IssueDraft(
                id(issue),
                projectKey,
                Long.parseLong(key.group(2)),
                project,
                named(fields, "issuetype"),
                named(fields, "status"),
                optional(fields, "priority"),
                optional(fields, "resolution"),
                optional(fields, "security"),
                line(fields, "summary"),
                text(fields, "description"),
                text(fields, "environment"),
                new IssueDraft.People(
                        optional(fields, "reporter"), optional(fields, "assignee"), optional(fields, "creator")),
                time(fields, "created", true),
                time(fields, "updated", true),
                day(fields, "duedate"),
                time(fields, "resolutiondate", false),
                labels(fields),
                parts(fields, "components"),
                parts(fields, "fixVersions"),
                parts(fields, "versions"),
                epicNameField.map(id -> text(fields, id)).map(DraftReader::cut),
                relations(fields),
                comments(fields),
                history(issue));
    }

    private static Long id(JsonNode issue) {
        String id = issue.path("id").asText("");
        return id.matches("[1-9][0-9]{0,14}") ? Long.valueOf(id) : null;
    }

    private List<IssueDraft.Relation> relations(JsonNode fields) {
        List<IssueDraft.Relation> found = new ArrayList<>();
        for (JsonNode link : fields.path("issuelinks")) {
            boolean outward = link.has("outwardIssue");
            String other = link.path(outward ? "outwardIssue" : "inwardIssue")
                    .path("key")
                    .asText("");
            if (!other.isEmpty() && !link.path("type").path("name").asText("").isEmpty()) {
                found.add(new IssueDraft.Relation(IssueDraft.Kind.LINK, link.path("type"), outward, other));
            }
        }
        String parent = fields.path("parent").path("key").asText("");
        if (!parent.isEmpty()) {
            boolean subTask = fields.path("issuetype").path("subtask").asBoolean();
            found.add(new IssueDraft.Relation(
                    subTask ? IssueDraft.Kind.SUB_TASK : IssueDraft.Kind.EPIC, null, false, parent));
        }
        for (JsonNode child : fields.path("subtasks")) {
            String other = child.path("key").asText("");
            if (!other.isEmpty()) {
                found.add(new IssueDraft.Relation(IssueDraft.Kind.SUB_TASK, null, true, other));
            }
        }
        epicField
                .map(fields::path)
                .map(value -> value.isObject() ? value.path("key").asText("") : value.asText(""))
                .filter(epic -> !epic.isEmpty() && !"null".equals(epic))
                .ifPresent(epic -> found.add(new IssueDraft.Relation(IssueDraft.Kind.EPIC, null, false, epic)));
        return found.stream().distinct().toList();
    }

    private static List<IssueDraft.Remark> comments(JsonNode fields) throws BadRecord {
        List<IssueDraft.Remark> found = new ArrayList<>();
        for (JsonNode comment : fields.path("comment").path("comments")) {
            found.add(new IssueDraft.Remark(
                    optional(comment, "author"), comment.path("body").asText(""), time(comment, "created", true)));
        }
        return found;
    }

    private static List<IssueDraft.Moment> history(JsonNode issue) throws BadRecord {
        List<IssueDraft.Moment> found = new ArrayList<>();
        for (JsonNode entry : issue.path("changelog").path("histories")) {
            List<JsonNode> items = new ArrayList<>();
            entry.path("items").forEach(items::add);
            if (!items.isEmpty()) {
                found.add(new IssueDraft.Moment(optional(entry, "author"), time(entry, "created", true), items));
            }
        }
        return found;
    }

    private static JsonNode named(JsonNode fields, String field) throws BadRecord {
        JsonNode value = fields.path(field);
        if (value.path("name").asText("").isBlank()) {
            throw new BadRecord("it has no " + field);
        }
        return value;
    }

    /** The object in a field, or null. */
    private static JsonNode optional(JsonNode fields, String field) {
        JsonNode value = fields.path(field);
        return value.isObject() ? value : null;
    }

    private static List<JsonNode> parts(JsonNode fields, String field) {
        List<JsonNode> found = new ArrayList<>();
        fields.path(field).forEach(part -> {
            if (!part.path("name").asText("").isBlank()) {
                found.add(part);
            }
        });
        return found;
    }

    private static List<String> labels(JsonNode fields) throws BadRecord {
        List<String> found = new ArrayList<>();
        for (JsonNode label : fields.path("labels")) {
            if (!label.isTextual() || label.asText().length() > LONGEST_LINE) {
                throw new BadRecord("it has a label that is no text of at most " + LONGEST_LINE + " characters");
            }
            found.add(label.asText());
        }
        return found.stream().distinct().toList();
    }

    private static String line(JsonNode fields, String field) throws BadRecord {
        JsonNode value = fields.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BadRecord("it has no " + field);
        }
        String text = value.asText().strip();
        if (text.length() > LONGEST_LINE) {
            throw new BadRecord("its " + field + " has " + text.length() + " characters, more than " + LONGEST_LINE);
        }
        return text;
    }

    private static String text(JsonNode fields, String field) {
        JsonNode value = fields.path(field);
        return value.isTextual() && !value.asText().isEmpty() ? value.asText() : null;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
    }

    private static Instant time(JsonNode fields, String field, boolean required) throws BadRecord {
        String text = text(fields, field);
        if (text == null) {
            if (required) {
                throw new BadRecord("it has no " + field + " time");
            }
            return null;
        }
        try {
            return OffsetDateTime.parse(text, JIRA_TIME).toInstant();
        } catch (DateTimeException e) {
            throw new BadRecord(
                    "its " + field + " time cannot be read: " + cut(text).toLowerCase(Locale.ROOT));
        }
    }

    private static LocalDate day(JsonNode fields, String field) throws BadRecord {
        String text = text(fields, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRecord("its " + field + " cannot be read: " + cut(text));
        }
    }
}
