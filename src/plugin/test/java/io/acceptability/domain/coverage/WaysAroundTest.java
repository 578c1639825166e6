package io.acceptability.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.Text;
import io.acceptability.domain.coverage.WayAround.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way to deliver without passing the gate, and nothing that is none. */
class WaysAroundTest {
    private static final WorkflowUse PAY =
            new WorkflowUse("PAY", "Payments", List.of("Epic", "Story"), List.of("Epic"));
    private static final WorkflowUse OPS = new WorkflowUse("OPS", "Operations", List.of("Story"), List.of());

    private static Route route(int action, String name, RouteKind kind, boolean arrives, Guard guard, boolean shut) {
        return new Route(
                action,
                name,
                kind,
                arrives,
                List.of("Open"),
                List.of("Delivered"),
                List.of(),
                guard,
                false,
                false,
                shut);
    }

    private static Route open(int action, String name) {
        return route(action, name, RouteKind.ORDINARY, true, Guard.NOT_GUARDED, false);
    }

    private static Route guarded(int action, String name) {
        return route(action, name, RouteKind.ORDINARY, true, Guard.GUARDED, false);
    }

    private static CoveredWorkflow workflow(String name, List<WorkflowUse> uses, Route... routes) {
        return new CoveredWorkflow(name, false, true, uses, List.of("Delivered"), List.of(routes), null);
    }

    private static CoveredWorkflow drafted(CoveredWorkflow today, Route... routes) {
        return new CoveredWorkflow(
                today.name(),
                false,
                true,
                today.uses(),
                today.delivered(),
                today.routes(),
                new CoveredWorkflow.Draft(null, null, List.of(routes)));
    }

    private static ProjectWorkflows project(String usual, Map<String, String> subjects, String... delivered) {
        return new ProjectWorkflows("PAY", "Payments", usual, subjects, List.of(delivered));
    }

    private static List<String> told(Code code, List<CoveredWorkflow> workflows, ProjectWorkflows... projects) {
        return WaysAround.of(workflows, List.of(projects)).stream()
                .filter(way -> way.code() == code)
                .map(way -> way.what().arguments() + " " + way.who().key()
                        + way.who().arguments() + " " + way.workflow() + " " + way.action())
                .toList();
    }

    @Test
    void whatIsGuardedIsNoWay() {
        Route hidden = route(3, "Hide", RouteKind.GLOBAL, true, Guard.CONDITION_ONLY, true);
        Route unreadable = route(4, "Odd", RouteKind.COMMON, true, Guard.SETTING_UNREADABLE, false);
        assertThat(WaysAround.of(
                        List.of(workflow("Flow", List.of(PAY), guarded(2, "Ship"), hidden, unreadable)), List.of()))
                .extracting(WayAround::code)
                .containsExactly(Code.MIGRATION, Code.IMPORT, Code.SCRIPT, Code.APP_DISABLED);
    }

    @Test
    void everyUnguardedTransitionIsToldWithWhoMayTakeIt() {
        Route restricted = route(3, "Force", RouteKind.GLOBAL, true, Guard.NOT_GUARDED, true);
        CoveredWorkflow flow = workflow("Flow", List.of(PAY), open(2, "Ship"), restricted);
        assertThat(told(Code.UNGUARDED_TRANSITION, List.of(flow)))
                .satisfiesExactly(
                        ship -> assertThat(ship)
                                .startsWith("[Ship, Flow, [Delivered], ")
                                .endsWith("acceptability.coverage.who.transition[] Flow 2"),
                        force -> assertThat(force)
                                .startsWith("[Force, Flow, [Delivered], ")
                                .endsWith("acceptability.coverage.who.transition-restricted[] Flow 3"));
    }

    @Test
    void itIsToldWhoseWorkflowItIs() {
        assertThat(usedText(workflow("Flow", List.of(OPS, PAY), open(2, "Ship"))))
                .isEqualTo(".used [[OPS, PAY]]");
        assertThat(usedText(workflow("Flow", List.of(OPS), open(2, "Ship")))).isEqualTo(".used-by-others [[OPS]]");
        assertThat(usedText(workflow("Flow", List.of(), open(2, "Ship")))).isEqualTo(".used-by-nobody []");
    }

    private static String usedText(CoveredWorkflow workflow) {
        WayAround way = WaysAround.of(List.of(workflow), List.of()).get(0);
        Text used = (Text) way.what().arguments().get(3);
        return used.key().replace("acceptability.coverage", "") + " " + used.arguments();
    }

    @Test
    void creatingIssuesDeliveredIsToldAsSuch() {
        Route create = route(1, "Create", RouteKind.INITIAL, true, Guard.NOT_GUARDED, false);
        assertThat(told(Code.UNGUARDED_CREATION, List.of(workflow("Flow", List.of(PAY), create))))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("[Flow, [Delivered], ")
                        .endsWith("acceptability.coverage.who.create[] Flow 1"));
    }

    @Test
    void aLoopBackIsToldAfterWhatDelivers() {
        Route loop = route(5, "Comment", RouteKind.COMMON, false, Guard.NOT_GUARDED, false);
        CoveredWorkflow flow = workflow("Flow", List.of(PAY), loop, open(2, "Ship"));
        assertThat(WaysAround.of(List.of(flow), List.of()))
                .extracting(WayAround::code)
                .startsWith(Code.UNGUARDED_TRANSITION, Code.LOOP_BACK, Code.MIGRATION);
        assertThat(told(Code.LOOP_BACK, List.of(flow)))
                .containsExactly("[Comment, Flow, [Delivered]] acceptability.coverage.who.transition[] Flow 5");
    }

    @Test
    void whatManyProjectsDeliverByComesFirst() {
        CoveredWorkflow none = workflow("A", List.of(OPS), open(1, "a"));
        CoveredWorkflow one = workflow("B", List.of(PAY, OPS), open(1, "b"));
        CoveredWorkflow two = workflow("C", List.of(PAY, PAY), open(1, "c"));
        assertThat(WaysAround.of(List.of(none, one, two), List.of()))
                .filteredOn(way -> way.code() == Code.UNGUARDED_TRANSITION)
                .extracting(WayAround::workflow)
                .containsExactly("C", "B", "A");
    }

    @Test
    void aWorkflowThatCannotBeReadIsToldFirst() {
        CoveredWorkflow odd = new CoveredWorkflow("Odd", false, false, List.of(PAY), List.of(), List.of(), null);
        assertThat(WaysAround.of(List.of(odd, workflow("Flow", List.of(PAY), open(2, "Ship"))), List.of()))
                .extracting(WayAround::code)
                .startsWith(Code.UNREADABLE_WORKFLOW, Code.UNGUARDED_TRANSITION);
        assertThat(told(Code.UNREADABLE_WORKFLOW, List.of(odd)))
                .containsExactly("[Odd] acceptability.coverage.who.unknown[] Odd null");
        assertThat(told(Code.NO_DELIVERED_STATUS, List.of(odd), project("Odd", Map.of("Epic", "Odd"), "Delivered")))
                .as("what cannot be read may well deliver")
                .isEmpty();
    }

    @Test
    void aDraftIsToldOfWhatItWouldOpenAndOfNothingElse() {
        Route loop = route(5, "Comment", RouteKind.COMMON, false, Guard.NOT_GUARDED, false);
        CoveredWorkflow flow = drafted(
                workflow("Flow", List.of(PAY), guarded(2, "Ship"), open(3, "Force")),
                open(2, "Ship"),
                open(3, "Force"),
                guarded(6, "Hand over"),
                open(7, "Drop"),
                loop);
        assertThat(told(Code.DRAFT_OPENS, List.of(flow)))
                .containsExactly(
                        "[Flow, Ship, [Delivered]] acceptability.coverage.who.administrators[] Flow null",
                        "[Flow, Drop, [Delivered]] acceptability.coverage.who.administrators[] Flow null");
    }

    @Test
    void subjectsOfAnotherWorkflowAreToldOnlyWhereItIsOpen() {
        CoveredWorkflow usual = workflow("Flow", List.of(PAY), guarded(2, "Ship"));
        CoveredWorkflow other = workflow("Other", List.of(PAY), open(2, "Ship"));
        CoveredWorkflow safe = workflow("Safe", List.of(PAY), guarded(2, "Ship"));
        ProjectWorkflows project =
                project("Flow", Map.of("Epic", "Other", "Feature", "Flow", "Release", "Safe"), "delivered");
        assertThat(told(Code.OTHER_WORKFLOW, List.of(usual, other, safe), project))
                .containsExactly("[PAY, Epic, Other, Flow] acceptability.coverage.who.project[PAY] Other null");
        assertThat(told(
                        Code.OTHER_WORKFLOW,
                        List.of(workflow("Flow", List.of(PAY), open(2, "Ship"))),
                        project("Flow", Map.of("Epic", "Flow"), "Delivered")))
                .isEmpty();
    }

    @Test
    void aProjectWhereNothingIsEverDeliveredIsToldOnce() {
        CoveredWorkflow flow = workflow("Flow", List.of(PAY), guarded(2, "Ship"));
        CoveredWorkflow blind = new CoveredWorkflow("Blind", false, true, List.of(PAY), List.of(), List.of(), null);
        assertThat(told(
                        Code.NO_DELIVERED_STATUS,
                        List.of(flow, blind),
                        project("Flow", Map.of("Feature", "Blind", "Epic", "Blind"), "Delivered")))
                .containsExactly(
                        "[PAY, [Epic, Feature], [Blind], [Delivered]] acceptability.coverage.who.project[PAY] null null");
        assertThat(told(
                        Code.NO_DELIVERED_STATUS,
                        List.of(flow, blind),
                        project("Flow", Map.of("Feature", "Blind", "Epic", "Flow"), "Delivered")))
                .containsExactly(
                        "[PAY, [Feature], [Blind], [Delivered]] acceptability.coverage.who.project[PAY] null null");
        assertThat(told(Code.NO_DELIVERED_STATUS, List.of(flow), project("Flow", Map.of(), "Delivered")))
                .isEmpty();
        assertThat(told(
                        Code.NO_DELIVERED_STATUS,
                        List.of(flow),
                        project("Flow", Map.of("Epic", "Flow"), "Handed over")))
                .as("its status counts as delivered in another project only")
                .hasSize(1);
    }

    @Test
    void whatNoWorkflowCanCloseIsToldWhereThereIsSomethingToGoAround() {
        CoveredWorkflow flow = workflow("Flow", List.of(PAY), guarded(2, "Ship"));
        ProjectWorkflows project = project("Flow", Map.of("Epic", "Flow"), "Delivered");
        assertThat(told(Code.MOVE, List.of(flow), project))
                .containsExactly("[[PAY]] acceptability.coverage.who.move[] null null");
        assertThat(told(Code.MIGRATION, List.of(flow), project))
                .containsExactly("[[Flow]] acceptability.coverage.who.administrators[] null null");
        assertThat(told(Code.IMPORT, List.of(flow), project))
                .containsExactly("[] acceptability.coverage.who.administrators[] null null");
        assertThat(told(Code.SCRIPT, List.of(flow), project))
                .containsExactly("[] acceptability.coverage.who.script[] null null");
        assertThat(told(Code.APP_DISABLED, List.of(flow), project))
                .containsExactly("[] acceptability.coverage.who.system-administrators[] null null");
        CoveredWorkflow blind = new CoveredWorkflow("Blind", false, true, List.of(PAY), List.of(), List.of(), null);
        assertThat(WaysAround.of(List.of(blind), List.of())).isEmpty();
        assertThat(told(Code.MOVE, List.of(flow, blind), project("Flow", Map.of("Epic", "Flow"), "Handed over")))
                .isEmpty();
        CoveredWorkflow elsewhere = workflow("Flow", List.of(OPS), guarded(2, "Ship"));
        assertThat(told(Code.MOVE, List.of(elsewhere), project)).isEmpty();
    }

    @Test
    void whatCanBeClosedIsKnown() {
        assertThat(Arrays.stream(Code.values()).filter(code -> !code.isClosable()))
                .containsExactly(Code.MOVE, Code.MIGRATION, Code.IMPORT, Code.SCRIPT, Code.APP_DISABLED);
    }

    @Test
    void aReportCountsWhatArrivesAndHowItIsGuarded() {
        Route loop = route(5, "Comment", RouteKind.COMMON, false, Guard.NOT_GUARDED, false);
        CoverageReport report = new CoverageReport(
                List.of(
                        workflow("A", List.of(PAY), guarded(1, "a"), open(2, "b"), loop),
                        workflow("B", List.of(OPS), open(1, "c"))),
                List.of());
        assertThat(report.ways()).isEqualTo(3);
        assertThat(report.ways(Guard.NOT_GUARDED)).isEqualTo(2);
        assertThat(report.ways(Guard.GUARDED)).isEqualTo(1);
        assertThat(report.ways(Guard.CONDITION_ONLY)).isZero();
    }
}
