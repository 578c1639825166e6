package io.acceptability.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueParts.Named;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.Part;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code fields} and {@code update} of a request into an edit, and names every bad field at once. */
final class IssueInput {
    private static final int SUMMARY_LENGTH = 255;
    private static final Map<String, Association> PARTS = Map.of(
            "components", Association.COMPONENT,
            "fixVersions", Association.FIX_VERSION,
            "versions", Association.AFFECTED_VERSION);

    private final Caller caller;
    private final Map<String, String> errors = new LinkedHashMap<>();

    IssueInput(Caller caller) {
        this.caller = caller;
    }

    void error(String field, String text) {
        errors.putIfAbsent(field, text);
    }

    /** Refuses the request when any field was bad. */
    void check() {
        if (!errors.isEmpty()) {
            throw ApiError.fields(errors);
        }
    }

    /** The edit that a body asks for on an issue; fields that the sandbox does not have are passed over. */
    IssueEdit edit(JsonNode body, IssueRecord issue) {
        IssueEdit edit = IssueEdit.of();
        body.path("fields").properties().forEach(field -> set(edit, field.getKey(), field.getValue(), issue));
        body.path("update").properties().forEach(field -> update(edit, field.getKey(), field.getValue(), issue));
        check();
        return edit;
    }

    /** The comments that a body adds. */
    static List<String> comments(JsonNode body) {
        List<String> found = new ArrayList<>();
        body.path("update").path("comment").forEach(operation -> {
            String text = Body.text(operation.path("add"), "body");
            if (text != null && !text.isBlank()) {
                found.add(text);
            }
        });
        return found;
    }

    /** The edit for the fields of a new issue; project and type are read elsewhere. */
    IssueEdit ofNew(JsonNode fields, long projectId) {
        IssueEdit edit = IssueEdit.of();
        fields.properties().forEach(field -> {
            if (!Set.of("project", "issuetype", "parent", "status", "resolution")
                    .contains(field.getKey())) {
                set(edit, field.getKey(), field.getValue(), projectId, null);
            }
        });
        return edit;
    }

    private void set(IssueEdit edit, String field, JsonNode value, IssueRecord issue) {
        set(edit, field, value, issue.projectId(), issue);
    }

    private void set(IssueEdit edit, String field, JsonNode value, long projectId, IssueRecord issue) {
        switch (field) {
            case "summary" -> edit.summary(summary(value));
            case "description" -> edit.description(text(value));
            case "environment" -> edit.environment(text(value));
            case "issuetype" ->
                edit.type(constant(field, Kind.ISSUE_TYPE, value, "The issue type selected is invalid."));
            case "priority" ->
                edit.priority(constant(field, Kind.PRIORITY, value, "The priority selected is invalid."));
            case "resolution" ->
                edit.resolution(constant(field, Kind.RESOLUTION, value, "The resolution selected is invalid."));
            case "assignee" -> edit.assignee(person(field, value));
            case "reporter" -> edit.reporter(person(field, value));
            case "duedate" -> edit.due(day(value));
            case "labels" -> edit.labels(labels(value));
            case "components" -> edit.components(parts(field, value, projectId));
            case "fixVersions" -> edit.fixVersions(parts(field, value, projectId));
            case "versions" -> edit.affectedVersions(parts(field, value, projectId));
            case "security" -> edit.securityLevel(level(value, projectId));
            case "parent" -> edit.parent(issueKey(field, value));
            case Fields.EPIC_LINK -> edit.epic(issueKey(field, value));
            case Fields.EPIC_NAME -> edit.epicName(text(value));
            default -> {
                // Real clients send fields of their own Jira along.
            }
        }
    }

    private void update(IssueEdit edit, String field, JsonNode operations, IssueRecord issue) {
        if (field.equals("labels") || PARTS.containsKey(field)) {
            many(edit, field, operations, issue);
            return;
        }
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                set(edit, field, operation.get("set"), issue);
            }
        }
    }

    private void many(IssueEdit edit, String field, JsonNode operations, IssueRecord issue) {
        boolean isLabels = field.equals("labels");
        Set<String> values = new LinkedHashSet<>(
                isLabels
                        ? caller.store().parts().labels(issue.id())
                        : caller.store().parts().parts(PARTS.get(field), issue.id()).stream()
                                .map(Named::name)
                                .toList());
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                values.clear();
                values.addAll(
                        isLabels
                                ? labels(operation.get("set"))
                                : parts(field, operation.get("set"), issue.projectId()));
            }
            one(field, operation.path("add"), issue).ifPresent(values::add);
            one(field, operation.path("remove"), issue).ifPresent(values::remove);
        }
        List<String> list = List.copyOf(values);
        switch (field) {
            case "labels" -> edit.labels(list);
            case "components" -> edit.components(list);
            case "fixVersions" -> edit.fixVersions(list);
            default -> edit.affectedVersions(list);
        }
    }

    private Optional<String> one(String field, JsonNode value, IssueRecord issue) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (field.equals("labels")) {
            return Optional.of(label(value.asText()));
        }
        return Optional.ofNullable(part(field, Body.reference(value), issue.projectId()));
    }

    private String summary(JsonNode value) {
        String text = text(value);
        if (text == null || text.isBlank()) {
            error("summary", "You must specify a summary of the issue.");
        } else if (text.length() > SUMMARY_LENGTH) {
            error("summary", "Summary must be less than 255 characters.");
        } else if (text.contains("\n") || text.contains("\r")) {
            error("summary", "The summary is invalid because it contains newline characters.");
        }
        return text;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.isValueNode() ? value.asText() : value.toString();
    }

    private String constant(String field, Kind kind, JsonNode value, String refusal) {
        String reference = Body.reference(value);
        if (reference == null) {
            return null;
        }
        String id = caller.store()
                .constants()
                .find(kind, reference)
                .map(Constant::id)
                .orElse(null);
        if (id == null) {
            error(field, refusal);
        }
        return id;
    }

    private String person(String field, JsonNode value) {
        String reference = value.isObject() ? Body.firstText(value, "name", "key") : text(value);
        if (reference == null || reference.isEmpty() || reference.equals("-1")) {
            return null;
        }
        String key = caller.store()
                .accounts()
                .byName(reference)
                .or(() -> caller.store().accounts().byKey(reference))
                .map(Account::key)
                .orElse(null);
        if (key == null) {
            error(field, "User '" + reference + "' does not exist.");
        }
        return key;
    }

    private LocalDate day(JsonNode value) {
        String text = text(value);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            error("duedate", "Error parsing date string: " + text);
            return null;
        }
    }

    private List<String> labels(JsonNode value) {
        List<String> labels = new ArrayList<>();
        value.forEach(each -> labels.add(label(each.asText())));
        return labels;
    }

    private String label(String label) {
        if (label.isBlank() || label.contains(" ")) {
            error("labels", "The label '" + label + "' contains spaces which is invalid.");
        } else if (label.length() > SUMMARY_LENGTH) {
            error("labels", "The label '" + label.substring(0, 20) + "…' exceeds the maximum length of 255.");
        }
        return label;
    }

    private List<String> parts(String field, JsonNode value, long projectId) {
        List<String> names = new ArrayList<>();
        for (String reference : Body.references(value)) {
            String name = part(field, reference, projectId);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private String part(String field, String reference, long projectId) {
        List<Part> known = field.equals("components")
                ? caller.store().projects().components(projectId)
                : caller.store().projects().versions(projectId);
        String name = known.stream()
                .filter(part -> part.name().equals(reference)
                        || String.valueOf(part.id()).equals(reference))
                .map(Part::name)
                .findFirst()
                .orElse(null);
        if (name == null) {
            String kind = field.equals("components") ? "Component" : "Version";
            error(field, kind + " name '" + reference + "' is not valid");
        }
        return name;
    }

    private String level(JsonNode value, long projectId) {
        String reference = Body.reference(value);
        if (reference == null) {
            return null;
        }
        String name = caller.store().projects().securityLevels(projectId).stream()
                .filter(level -> level.name().equals(reference)
                        || String.valueOf(level.id()).equals(reference))
                .map(level -> level.name())
                .findFirst()
                .orElse(null);
        if (name == null) {
            error("security", "Security level is not valid");
        }
        return name;
    }

    private String issueKey(String field, JsonNode value) {
        String reference = value.isObject() ? Body.firstText(value, "key", "id") : text(value);
        if (reference == null || reference.isBlank()) {
            return null;
        }
        String key = caller.find(reference).map(IssueRecord::key).orElse(null);
        if (key == null) {
            error(field, "Issue '" + reference + "' could not be found.");
        }
        return key;
    }
}
