package io.acceptability.domain.coverage;

import io.acceptability.domain.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * An active workflow.
 *
 * @param readOnly whether Jira lets nobody change it: its own default workflow
 * @param readable whether its transitions could be read; where not, there are none here
 * @param uses the projects that use it, by key
 * @param delivered names of its statuses that count as delivered in a project that uses it
 * @param routes in the order of the workflow
 * @param draft what is about to be published in its place, or none
 */
public record CoveredWorkflow(
        String name,
        boolean readOnly,
        boolean readable,
        List<WorkflowUse> uses,
        List<String> delivered,
        List<Route> routes,
        @Nullable Draft draft) {
    /**
     * A draft of the workflow.
     *
     * @param authorKey key of whoever changed it last, or none where it does not say
     * @param authorName their name, or none
     */
    public record Draft(
            @Nullable String authorKey, @Nullable String authorName, List<Route> routes) {
        public Draft {
            routes = List.copyOf(routes);
        }
    }

    public CoveredWorkflow {
        Objects.requireNonNull(name, "name");
        uses = List.copyOf(uses);
        delivered = List.copyOf(delivered);
        routes = List.copyOf(routes);
    }

    /** Keys of the projects that use it. */
    public List<String> projects() {
        return uses.stream().map(WorkflowUse::key).toList();
    }

    /** Whether subjects use it anywhere. */
    public boolean hasSubjects() {
        return uses.stream().anyMatch(use -> !use.subjectTypes().isEmpty());
    }

    /** The transitions by which issues are delivered. */
    public List<Route> arrivals() {
        return routes.stream().filter(Route::arrives).toList();
    }
}
