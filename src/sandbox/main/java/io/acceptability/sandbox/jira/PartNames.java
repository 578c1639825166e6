package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.Projects.Part;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import io.acceptability.sandbox.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the components, versions and security levels of a project by name. */
final class PartNames {
    private final Store store;
    // A part's name never changes here; an import asks for the same few ones thousands of times.
    private final Map<String, Long> known = new HashMap<>();

    PartNames(Store store) {
        this.store = store;
    }

    /** Ids of the parts of those names; unknown ones are created. */
    synchronized List<Long> ids(Association association, long projectId, Collection<String> names) {
        return names.stream().map(name -> id(association, projectId, name)).toList();
    }

    long securityLevel(long projectId, String name) {
        return store.projects().securityLevels(projectId).stream()
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst()
                .map(SecurityLevel::id)
                .orElseThrow(() -> new IllegalArgumentException("There is no security level " + name));
    }

    private long id(Association association, long projectId, String name) {
        boolean component = association == Association.COMPONENT;
        String key = projectId + (component ? " component " : " version ") + name;
        Long id = known.get(key);
        if (id == null) {
            Part part = component
                    ? store.projects().component(projectId, name)
                    : store.projects().version(projectId, name, false);
            id = part.id();
            store.database().afterCommit(() -> remember(key, part.id()));
        }
        return id;
    }

    private synchronized void remember(String key, long id) {
        known.put(key, id);
    }
}
