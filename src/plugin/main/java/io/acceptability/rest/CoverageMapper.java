package io.acceptability.rest;

import io.acceptability.Wording;
import io.acceptability.domain.Text;
import io.acceptability.domain.coverage.Addition;
import io.acceptability.domain.coverage.CoverageReport;
import io.acceptability.domain.coverage.CoveredWorkflow;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.GuardPlan;
import io.acceptability.domain.coverage.Module;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.RouteKind;
import io.acceptability.domain.coverage.WayAround;
import io.acceptability.domain.coverage.WorkflowUse;
import java.util.ArrayList;
import java.util.List;

/** Writes coverage, and what guarding would change, in the reader's words. */
final class CoverageMapper {
    private final Wording wording;

    CoverageMapper(Wording wording) {
        this.wording = wording;
    }

    CoverageWire.Coverage map(CoverageReport report) {
        return new CoverageWire.Coverage(
                summary(report),
                report.waysAround().stream().map(this::around).toList(),
                report.workflows().stream().map(this::workflow).toList());
    }

    private CoverageWire.Summary summary(CoverageReport report) {
        int guarded = report.ways(Guard.GUARDED);
        int hidden = report.ways(Guard.CONDITION_ONLY);
        String text = report.ways() == 0
                ? word("acceptability.coverage.summary.none")
                : word("acceptability.coverage.summary", guarded, report.ways());
        return new CoverageWire.Summary(
                report.ways(),
                guarded,
                hidden,
                report.ways(Guard.NOT_GUARDED),
                report.ways(Guard.SETTING_UNREADABLE),
                hidden == 0 ? text : word("acceptability.coverage.summary.hidden", text, hidden));
    }

    private CoverageWire.WayAround around(WayAround way) {
        return new CoverageWire.WayAround(
                way.code().name(),
                way.code().isClosable(),
                wording.word(way.what()),
                wording.word(way.who()),
                way.workflow(),
                way.action());
    }

    private CoverageWire.Workflow workflow(CoveredWorkflow workflow) {
        return new CoverageWire.Workflow(
                workflow.name(),
                workflow.readOnly(),
                workflow.readable(),
                workflow.uses().stream().map(CoverageMapper::project).toList(),
                workflow.delivered(),
                workflow.routes().stream().map(this::transition).toList(),
                draft(workflow));
    }

    private static CoverageWire.Project project(WorkflowUse use) {
        return new CoverageWire.Project(use.key(), use.name(), use.types(), use.subjectTypes());
    }

    private CoverageWire.Draft draft(CoveredWorkflow workflow) {
        CoveredWorkflow.Draft draft = workflow.draft();
        if (draft == null) {
            return null;
        }
        return new CoverageWire.Draft(
                draft.authorKey() == null ? null : new Wire.Person(draft.authorKey(), draft.authorName()),
                draft.routes().stream().map(this::transition).toList());
    }

    private CoverageWire.Transition transition(Route route) {
        return new CoverageWire.Transition(
                route.action(),
                route.name(),
                route.kind().name(),
                route.arrives(),
                route.from(),
                route.to(),
                route.elsewhere(),
                route.guard().name(),
                route.recorded(),
                notes(route));
    }

    private List<String> notes(Route route) {
        List<String> notes = new ArrayList<>();
        if (!route.arrives()) {
            notes.add(word("acceptability.coverage.note.stays", route.to()));
        }
        if (route.guard() == Guard.SETTING_UNREADABLE) {
            notes.add(word("acceptability.coverage.note.setting"));
        }
        if (route.guard() == Guard.CONDITION_ONLY) {
            notes.add(word("acceptability.coverage.note.condition"));
        }
        if (route.looseCondition()) {
            notes.add(word("acceptability.coverage.note.loose"));
        }
        return notes;
    }

    CoverageWire.Preview map(GuardPlan plan) {
        return new CoverageWire.Preview(
                plan.workflow(),
                plan.fingerprint(),
                plan.projects(),
                plan.additions().stream()
                        .map(addition -> change(plan, addition))
                        .toList(),
                List.of(word("acceptability.coverage.plan.draft", plan.workflow()), effect(plan)));
    }

    private String effect(GuardPlan plan) {
        boolean asks =
                plan.additions().stream().anyMatch(addition -> addition.adds().contains(Module.VALIDATOR));
        return asks
                ? word("acceptability.coverage.plan.subjects", plan.projects())
                : word("acceptability.coverage.plan.recorded", plan.projects());
    }

    private CoverageWire.Change change(GuardPlan plan, Addition addition) {
        Route route = addition.route();
        List<String> text = new ArrayList<>();
        boolean asks = addition.adds().contains(Module.VALIDATOR);
        if (asks) {
            text.add(word("acceptability.coverage.adds.validator", Text.of("acceptability.gate.validator.name")));
        }
        if (addition.adds().contains(Module.POST_FUNCTION)) {
            text.add(word("acceptability.coverage.adds.function", Text.of("acceptability.gate.function.name")));
        }
        if (asks && route.kind() == RouteKind.INITIAL) {
            text.add(word("acceptability.coverage.plan.initial", route.to()));
        }
        if (asks && !route.arrives()) {
            text.add(word("acceptability.coverage.plan.stays", route.to()));
        }
        if (asks && !route.elsewhere().isEmpty()) {
            text.add(word("acceptability.coverage.plan.elsewhere", route.elsewhere()));
        }
        List<String> others = plan.alsoAsked().get(route.action());
        if (others != null) {
            text.add(word("acceptability.coverage.plan.others", others, route.to()));
        }
        List<String> adds = addition.adds().stream().map(Module::name).toList();
        return new CoverageWire.Change(transition(route), adds, text);
    }

    /** What a caller is told whose workflow changed meanwhile. */
    CoverageWire.Changed changed(GuardPlan now) {
        String why = word("acceptability.coverage.refused.changed", now.workflow());
        return new CoverageWire.Changed(
                List.of(why), now.fingerprint(), List.of(new Wire.Change("WORKFLOW_CHANGED", why)), map(now));
    }

    private String word(String key, Object... arguments) {
        return wording.word(Text.of(key, arguments));
    }
}
