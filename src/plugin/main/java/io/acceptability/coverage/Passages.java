package io.acceptability.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.RouteKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds every transition of a workflow that leads into a delivered status, or stays in one. */
final class Passages {
    private final WorkflowDescriptor workflow;
    private final Function<StepDescriptor, String> statusNames;
    private final Predicate<String> delivered;

    /** An action, and the steps that offer it; an initial one is offered by none. */
    private record Offer(ActionDescriptor action, RouteKind kind, List<StepDescriptor> steps) {}

    private Passages(
            WorkflowDescriptor workflow, Function<StepDescriptor, String> statusNames, Predicate<String> delivered) {
        this.workflow = workflow;
        this.statusNames = statusNames;
        this.delivered = delivered;
    }

    /**
     * The passages of a workflow, in its order: those that create, the global ones, then step by step.
     *
     * @param statusNames the name of a step's status
     * @param delivered whether a status of this name counts as delivered
     */
    static List<Passage> of(
            WorkflowDescriptor workflow, Function<StepDescriptor, String> statusNames, Predicate<String> delivered) {
        Passages passages = new Passages(workflow, statusNames, delivered);
        List<Passage> found = new ArrayList<>();
        for (Offer offer : passages.offers()) {
            Passage passage = passages.passage(offer);
            if (passage != null) {
                found.add(passage);
            }
        }
        return found;
    }

    /** What coverage says of each. */
    static List<Route> routes(List<Passage> passages) {
        return passages.stream().map(Passage::route).toList();
    }

    private List<Offer> offers() {
        Map<Integer, Offer> offers = new LinkedHashMap<>();
        for (ActionDescriptor action : actions(workflow.getInitialActions())) {
            offer(offers, action, RouteKind.INITIAL);
        }
        for (ActionDescriptor action : actions(workflow.getGlobalActions())) {
            offer(offers, action, RouteKind.GLOBAL).steps().addAll(steps());
        }
        for (StepDescriptor step : steps()) {
            for (ActionDescriptor action : actions(step.getActions())) {
                boolean common = workflow.getCommonActions().containsKey(action.getId());
                offer(offers, action, common ? RouteKind.COMMON : RouteKind.ORDINARY)
                        .steps()
                        .add(step);
            }
        }
        return List.copyOf(offers.values());
    }

    private static Offer offer(Map<Integer, Offer> offers, ActionDescriptor action, RouteKind kind) {
        return offers.computeIfAbsent(action.getId(), id -> new Offer(action, kind, new ArrayList<>()));
    }

    private List<StepDescriptor> steps() {
        return Descriptors.list(workflow.getSteps(), StepDescriptor.class);
    }

    private static List<ActionDescriptor> actions(List<?> raw) {
        return Descriptors.list(raw, ActionDescriptor.class);
    }

    private @Nullable Passage passage(Offer offer) {
        Ways arrivals = new Ways();
        Ways stays = new Ways();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Ending ending : Ending.of(workflow, offer.action())) {
            if (offer.kind() == RouteKind.INITIAL) {
                end(null, ending, arrivals, stays, elsewhere);
            }
            offer.steps().forEach(step -> end(step, ending, arrivals, stays, elsewhere));
        }
        Ways ways = arrivals.endings.isEmpty() ? stays : arrivals;
        if (ways.endings.isEmpty()) {
            return null;
        }
        return new Passage(
                offer.action(),
                offer.kind(),
                ways == arrivals,
                List.copyOf(ways.from),
                List.copyOf(ways.to),
                List.copyOf(elsewhere),
                List.copyOf(ways.endings));
    }

    /** Sorts one ending of an action, taken from one step. */
    private void end(@Nullable StepDescriptor from, Ending ending, Ways arrivals, Ways stays, Set<String> elsewhere) {
        StepDescriptor to = ending.step() == Ending.SAME ? from : workflow.getStep(ending.step());
        if (to == null) {
            return;
        }
        String status = statusNames.apply(to);
        if (!delivered.test(status)) {
            elsewhere.add(status);
        } else if (from == null || from.getId() != to.getId()) {
            arrivals.add(from == null ? null : statusNames.apply(from), status, ending);
        } else {
            stays.add(status, status, ending);
        }
    }

    private static final class Ways {
        private final Set<String> from = new LinkedHashSet<>();
        private final Set<String> to = new LinkedHashSet<>();
        private final Set<Ending> endings = new LinkedHashSet<>();

        void add(@Nullable String start, String end, Ending ending) {
            if (start != null) {
                from.add(start);
            }
            to.add(end);
            endings.add(ending);
        }
    }
}
