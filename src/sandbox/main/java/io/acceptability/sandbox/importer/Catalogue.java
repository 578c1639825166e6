package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.Projects.Holder;
import io.acceptability.sandbox.store.Projects.Part;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import io.acceptability.sandbox.store.Roles;
import io.acceptability.sandbox.store.Store;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What issues refer to by name: taken from the sandbox where it is known there, else created and counted. */
final class Catalogue {
    private final Store store;
    private final ImportReport report;
    private final Map<String, Object> known = new HashMap<>();

    Catalogue(Store store, ImportReport report) {
        this.store = store;
        this.report = report;
    }

    String type(JsonNode type) {
        return constant(
                Kind.ISSUE_TYPE,
                Count.ISSUE_TYPES,
                type,
                type.path("subtask").asBoolean() ? Constants.SUBTASK_STYLE : null);
    }

    String status(JsonNode status) {
        return constant(Kind.STATUS, Count.STATUSES, status, category(status.path("statusCategory")));
    }

    String priority(JsonNode priority) {
        return constant(Kind.PRIORITY, Count.PRIORITIES, priority, null);
    }

    String resolution(JsonNode resolution) {
        return constant(Kind.RESOLUTION, Count.RESOLUTIONS, resolution, null);
    }

    /** The link type; a known one of the same name whose two ends are the other way round is not the same. */
    LinkType linkType(JsonNode type) {
        String name = type.path("name").asText();
        return remembered("link type", name, () -> {
            String inward = type.path("inward").asText(name);
            String outward = type.path("outward").asText(name);
            Optional<LinkType> same = store.constants().linkType(name);
            boolean turned = same.filter(known -> !inward.equalsIgnoreCase(outward)
                            && (known.inward().equalsIgnoreCase(outward)
                                    || known.outward().equalsIgnoreCase(inward)))
                    .isPresent();
            String wanted = turned ? name + " (imported)" : name;
            if (store.constants().linkType(wanted).isEmpty()) {
                report.one(Count.LINK_TYPES);
            }
            return store.constants().createLinkType(wanted, inward, outward, null);
        });
    }

    long component(long projectId, JsonNode component) {
        String name = component.path("name").asText();
        return this.<Long>remembered("component " + projectId, name, () -> {
            boolean isNew = store.projects().components(projectId).stream()
                    .noneMatch(part -> part.name().equalsIgnoreCase(name));
            Part part = store.projects().component(projectId, name);
            if (isNew) {
                report.one(Count.COMPONENTS);
            }
            return part.id();
        });
    }

    long version(long projectId, JsonNode version) {
        String name = version.path("name").asText();
        return this.<Long>remembered("version " + projectId, name, () -> {
            boolean isNew = store.projects().versions(projectId).stream()
                    .noneMatch(part -> part.name().equalsIgnoreCase(name));
            Part part = store.projects()
                    .version(projectId, name, version.path("released").asBoolean());
            if (isNew) {
                report.one(Count.VERSIONS);
                if (version.path("archived").asBoolean()) {
                    store.database()
                            .act(sql ->
                                    sql.update("update projectversion set archived = 'true' where id = ?", part.id()));
                }
            }
            return part.id();
        });
    }

    /** The security level, or null; a new one opens its issues to the project's administrators only. */
    Long securityLevel(long projectId, JsonNode level) {
        if (level == null || level.path("name").asText("").isBlank()) {
            return null;
        }
        String name = level.path("name").asText();
        return this.<Long>remembered(
                "security " + projectId,
                name,
                () -> store.projects().securityLevels(projectId).stream()
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .map(SecurityLevel::id)
                        .findFirst()
                        .orElseGet(() -> {
                            SecurityLevel created = store.projects().createSecurityLevel(projectId, name);
                            store.projects().addToSecurityLevel(created.id(), Holder.ROLE, Roles.ADMINISTRATORS);
                            return created.id();
                        }));
    }

    private String constant(Kind kind, Count count, JsonNode value, String extra) {
        if (value == null || value.path("name").asText("").isBlank()) {
            return null;
        }
        String name = value.path("name").asText();
        return remembered(kind.name(), name, () -> {
            Constants constants = store.constants();
            return constants
                    .byName(kind, name)
                    .orElseGet(() -> {
                        report.one(count);
                        String id = value.path("id").asText("");
                        return id.matches("[1-9][0-9]{0,9}")
                                        && constants.byId(kind, id).isEmpty()
                                ? constants.create(kind, id, name, extra)
                                : constants.create(kind, name, extra);
                    })
                    .id();
        });
    }

    /** The category's id; none where the file (an old Jira's) has none. */
    private static String category(JsonNode category) {
        for (Category known : Category.values()) {
            if (known.key().equals(category.path("key").asText())) {
                return String.valueOf(known.id());
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private <T> T remembered(String kind, String name, Supplier<T> find) {
        String key = kind + "\n" + name.toLowerCase(Locale.ROOT);
        Object value = known.get(key);
        if (value == null) {
            value = find.get();
            known.put(key, value);
        }
        return (T) value;
    }
}
