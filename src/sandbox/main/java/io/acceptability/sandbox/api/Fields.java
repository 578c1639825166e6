package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of issues as {@code /field} describes them, and which of them a request wants. */
final class Fields {
    static final String EPIC_LINK = "customfield_10100";
    static final String EPIC_NAME = "customfield_10101";
    private static final String EPIC_LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final String EPIC_NAME_TYPE = "com.pyxis.greenhopper.jira:gh-epic-label";

    private static final Map<String, Map<String, Object>> ALL = new LinkedHashMap<>();

    static {
        system("summary", "Summary", "string");
        system("issuetype", "Issue Type", "issuetype");
        system("project", "Project", "project");
        system("status", "Status", "status");
        system("priority", "Priority", "priority");
        system("resolution", "Resolution", "resolution");
        system("description", "Description", "string");
        system("environment", "Environment", "string");
        system("assignee", "Assignee", "user");
        system("reporter", "Reporter", "user");
        system("creator", "Creator", "user");
        system("created", "Created", "datetime");
        system("updated", "Updated", "datetime");
        system("resolutiondate", "Resolved", "datetime");
        system("duedate", "Due Date", "date");
        list("labels", "Labels", "string");
        list("components", "Component/s", "component");
        list("fixVersions", "Fix Version/s", "version");
        list("versions", "Affects Version/s", "version");
        list("issuelinks", "Linked Issues", "issuelinks");
        list("subtasks", "Sub-Tasks", "issuelinks");
        system("parent", "Parent", "issuelink");
        system("security", "Security Level", "securitylevel");
        system("comment", "Comment", "comments-page");
        custom(EPIC_LINK, 10100, "Epic Link", "any", EPIC_LINK_TYPE);
        custom(EPIC_NAME, 10101, "Epic Name", "string", EPIC_NAME_TYPE);
    }

    private final Set<String> wanted = new LinkedHashSet<>();

    private Fields() {}

    /** Which fields a request wants: {@code *all}, {@code *navigable}, names, {@code -name}; none named: all. */
    static Fields wanted(List<String> names, boolean commentsToo) {
        Fields fields = new Fields();
        List<String> asked = new ArrayList<>();
        for (String each : names) {
            for (String name : each.split(",")) {
                if (!name.isBlank()) {
                    asked.add(name.trim());
                }
            }
        }
        boolean onlyWithout = asked.stream().allMatch(name -> name.startsWith("-"));
        if (onlyWithout) {
            asked.add(0, commentsToo ? "*all" : "*navigable");
        }
        for (String name : asked) {
            if (name.equals("*all")) {
                fields.wanted.addAll(ALL.keySet());
            } else if (name.equals("*navigable")) {
                fields.wanted.addAll(ALL.keySet());
                fields.wanted.remove("comment");
            } else if (name.startsWith("-")) {
                fields.wanted.remove(name.substring(1));
            } else {
                fields.wanted.add(name);
            }
        }
        return fields;
    }

    boolean has(String name) {
        return wanted.contains(name);
    }

    static List<Object> described() {
        return List.copyOf(ALL.values());
    }

    static Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        ALL.forEach((id, field) -> names.put(id, field.get("name")));
        return names;
    }

    static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        ALL.forEach((id, field) -> schemas.put(id, field.get("schema")));
        return schemas;
    }

    /** The fields that can be set when an issue is created or edited, as {@code createmeta} describes them. */
    static Map<String, Object> settable() {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> required = Set.of("summary", "issuetype", "project");
        Set<String> derived = Set.of(
                "status", "resolution", "creator", "created", "updated", "resolutiondate", "subtasks", "comment");
        ALL.forEach((id, field) -> {
            if (!derived.contains(id)) {
                boolean isList = ((Map<?, ?>) field.get("schema")).get("type").equals("array");
                fields.put(
                        id,
                        map(
                                "required",
                                required.contains(id),
                                "schema",
                                field.get("schema"),
                                "name",
                                field.get("name"),
                                "fieldId",
                                id,
                                "hasDefaultValue",
                                false,
                                "operations",
                                isList ? List.of("add", "set", "remove") : List.of("set")));
            }
        });
        return fields;
    }

    private static void system(String id, String name, String type) {
        add(id, name, false, map("type", type, "system", id));
    }

    private static void list(String id, String name, String items) {
        add(id, name, false, map("type", "array", "items", items, "system", id));
    }

    private static void custom(String id, long number, String name, String type, String custom) {
        add(id, name, true, map("type", type, "custom", custom, "customId", number));
    }

    private static void add(String id, String name, boolean custom, Map<String, Object> schema) {
        ALL.put(
                id,
                map(
                        "id",
                        id,
                        "name",
                        name,
                        "custom",
                        custom,
                        "orderable",
                        true,
                        "navigable",
                        true,
                        "searchable",
                        true,
                        "clauseNames",
                        custom ? List.of("cf[" + schema.get("customId") + "]", name) : List.of(id),
                        "schema",
                        schema));
    }
}
