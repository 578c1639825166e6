package io.acceptability.domain.coverage;

import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import io.acceptability.domain.coverage.WayAround.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every way to deliver an issue without passing the gate: first those that a guard would close, then those that no workflow can close
 * and that are recorded when they are used.
 */
public final class WaysAround {
    private static final String KEY = "acceptability.coverage.around.";

    private final List<CoveredWorkflow> workflows;
    private final List<ProjectWorkflows> projects;
    private final List<WayAround> found = new ArrayList<>();

    private WaysAround(List<CoveredWorkflow> workflows, List<ProjectWorkflows> projects) {
        this.workflows = workflows;
        this.projects = projects;
    }

    /** The ways around, the most important first: by kind, and where many projects' subjects go before where few do. */
    public static List<WayAround> of(List<CoveredWorkflow> workflows, List<ProjectWorkflows> projects) {
        WaysAround around = new WaysAround(workflows, projects);
        around.workflows();
        projects.forEach(around::project);
        around.everywhere();
        around.found.sort(Comparator.comparing(WayAround::code));
        return List.copyOf(around.found);
    }

    private void workflows() {
        List<CoveredWorkflow> bySubjects = new ArrayList<>(workflows);
        bySubjects.sort(
                Comparator.comparingLong(WaysAround::projectsWithSubjects).reversed());
        for (CoveredWorkflow workflow : bySubjects) {
            if (!workflow.readable()) {
                add(Code.UNREADABLE_WORKFLOW, who("unknown"), Place.in(workflow), workflow.name());
            }
            workflow.routes().forEach(route -> route(workflow, route));
            if (workflow.draft() != null) {
                draft(workflow, workflow.draft());
            }
        }
    }

    private static long projectsWithSubjects(CoveredWorkflow workflow) {
        return workflow.uses().stream()
                .filter(use -> !use.subjectTypes().isEmpty())
                .count();
    }

    private void route(CoveredWorkflow workflow, Route route) {
        if (!route.guard().isOpen()) {
            return;
        }
        if (!route.arrives()) {
            add(
                    Code.LOOP_BACK,
                    who("transition"),
                    Place.of(workflow, route),
                    route.name(),
                    workflow.name(),
                    route.to());
        } else if (route.kind() == RouteKind.INITIAL) {
            add(
                    Code.UNGUARDED_CREATION,
                    who("create"),
                    Place.of(workflow, route),
                    workflow.name(),
                    route.to(),
                    used(workflow));
        } else {
            add(
                    Code.UNGUARDED_TRANSITION,
                    who(route.restricted() ? "transition-restricted" : "transition"),
                    Place.of(workflow, route),
                    route.name(),
                    workflow.name(),
                    route.to(),
                    used(workflow));
        }
    }

    private static Text used(CoveredWorkflow workflow) {
        if (workflow.uses().isEmpty()) {
            return Text.of("acceptability.coverage.used-by-nobody");
        }
        String key = workflow.hasSubjects() ? "acceptability.coverage.used" : "acceptability.coverage.used-by-others";
        return Text.of(key, workflow.projects());
    }

    /** What the draft would let through that is closed, or not there, today. */
    private void draft(CoveredWorkflow workflow, CoveredWorkflow.Draft draft) {
        List<Integer> openToday = workflow.routes().stream()
                .filter(Route::isWayAround)
                .map(Route::action)
                .toList();
        for (Route route : draft.routes()) {
            if (route.isWayAround() && !openToday.contains(route.action())) {
                add(
                        Code.DRAFT_OPENS,
                        who("administrators"),
                        Place.in(workflow),
                        workflow.name(),
                        route.name(),
                        route.to());
            }
        }
    }

    private void project(ProjectWorkflows project) {
        Map<String, String> blind = new TreeMap<>();
        new TreeMap<>(project.subjects()).forEach((type, workflow) -> {
            if (delivers(workflow, project)) {
                if (!workflow.equals(project.usual()) && isOpen(workflow)) {
                    add(
                            Code.OTHER_WORKFLOW,
                            who("project", project.key()),
                            new Place(workflow, null),
                            project.key(),
                            type,
                            workflow,
                            project.usual());
                }
            } else {
                blind.put(type, workflow);
            }
        });
        if (!blind.isEmpty() && blind.size() == project.subjects().size()) {
            add(
                    Code.NO_DELIVERED_STATUS,
                    who("project", project.key()),
                    Place.EVERYWHERE,
                    project.key(),
                    List.copyOf(blind.keySet()),
                    blind.values().stream().distinct().toList(),
                    project.deliveredStatuses());
        } else {
            blind.forEach((type, workflow) -> add(
                    Code.NO_DELIVERED_STATUS,
                    who("project", project.key()),
                    Place.EVERYWHERE,
                    project.key(),
                    List.of(type),
                    List.of(workflow),
                    project.deliveredStatuses()));
        }
    }

    /** Whether the workflow has a status that this project counts as delivered. */
    private boolean delivers(String workflow, ProjectWorkflows project) {
        return workflows.stream()
                .filter(it -> it.name().equals(workflow))
                .anyMatch(it -> !it.readable()
                        || it.delivered().stream()
                                .anyMatch(status ->
                                        project.deliveredStatuses().stream().anyMatch(status::equalsIgnoreCase)));
    }

    private boolean isOpen(String workflow) {
        return workflows.stream()
                .filter(it -> it.name().equals(workflow))
                .anyMatch(it -> it.routes().stream().anyMatch(Route::isWayAround));
    }

    /** What no guard can close; where nothing is ever delivered, there is nothing to go around. */
    private void everywhere() {
        List<String> delivering = workflows.stream()
                .filter(workflow -> !workflow.delivered().isEmpty())
                .map(CoveredWorkflow::name)
                .toList();
        if (delivering.isEmpty()) {
            return;
        }
        List<String> targets = projects.stream()
                .filter(project -> workflows.stream()
                        .filter(workflow -> workflow.projects().contains(project.key()))
                        .anyMatch(workflow -> delivers(workflow.name(), project)))
                .map(ProjectWorkflows::key)
                .toList();
        if (!targets.isEmpty()) {
            add(Code.MOVE, who("move"), Place.EVERYWHERE, targets);
        }
        add(Code.MIGRATION, who("administrators"), Place.EVERYWHERE, delivering);
        add(Code.IMPORT, who("administrators"), Place.EVERYWHERE);
        add(Code.SCRIPT, who("script"), Place.EVERYWHERE);
        add(Code.APP_DISABLED, who("system-administrators"), Place.EVERYWHERE);
    }

    private static Text who(String whom, Object... arguments) {
        return Text.of("acceptability.coverage.who." + whom, arguments);
    }

    private void add(Code code, Text who, Place place, Object... arguments) {
        found.add(new WayAround(code, Text.of(KEY + code.name(), arguments), who, place.workflow(), place.action()));
    }

    /** Where a way around is. */
    private record Place(
            @Nullable String workflow, @Nullable Integer action) {
        static final Place EVERYWHERE = new Place(null, null);

        static Place in(CoveredWorkflow workflow) {
            return new Place(workflow.name(), null);
        }

        static Place of(CoveredWorkflow workflow, Route route) {
            return new Place(workflow.name(), route.action());
        }
    }
}
