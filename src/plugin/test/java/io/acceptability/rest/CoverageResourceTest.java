package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Text;
import io.acceptability.domain.coverage.Addition;
import io.acceptability.domain.coverage.CoverageReport;
import io.acceptability.domain.coverage.CoveredWorkflow;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.GuardOutcome;
import io.acceptability.domain.coverage.GuardPlan;
import io.acceptability.domain.coverage.Module;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.RouteKind;
import io.acceptability.domain.coverage.WayAround;
import io.acceptability.domain.coverage.WorkflowUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage over HTTP: for Jira administrators, in the shapes and the order of the contract. */
class CoverageResourceTest {
    private static final String JSON = "application/json";
    private static final Route OPEN = route(11, RouteKind.GLOBAL, true, Guard.NOT_GUARDED, List.of());
    private static final Route GUARDED = route(12, RouteKind.ORDINARY, true, Guard.GUARDED, List.of());
    private static final Route HIDDEN = route(13, RouteKind.ORDINARY, true, Guard.CONDITION_ONLY, List.of());
    private static final GuardPlan PLAN = plan(OPEN, Module.VALIDATOR, Module.POST_FUNCTION);

    private final RestFixture rest = RestFixture.fresh();

    private static Route route(int id, RouteKind kind, boolean arrives, Guard guard, List<String> elsewhere) {
        return new Route(
                id,
                "Deliver " + id,
                kind,
                arrives,
                List.of("To Do"),
                List.of("Delivered"),
                elsewhere,
                guard,
                false,
                false,
                false);
    }

    private static GuardPlan plan(Route route, Module... adds) {
        return new GuardPlan(
                "A", "sha256:1", List.of(new Addition(route, List.of(adds))), List.of("PAY", "SEC"), Map.of());
    }

    private static CoverageReport report() {
        CoveredWorkflow workflow = new CoveredWorkflow(
                "A",
                false,
                true,
                List.of(new WorkflowUse("PAY", "Payments", List.of("Epic", "Bug"), List.of("Epic"))),
                List.of("Delivered"),
                List.of(OPEN, GUARDED, HIDDEN),
                new CoveredWorkflow.Draft("JIRAUSER10100", "Dana", List.of(OPEN)));
        WayAround way = new WayAround(
                WayAround.Code.UNGUARDED_TRANSITION,
                Text.of("acceptability.coverage.around.IMPORT"),
                Text.of("acceptability.coverage.who.transition"),
                "A",
                11);
        return new CoverageReport(List.of(workflow), List.of(way));
    }

    private RestFixture.Reply post(String path, String body) {
        return rest.call("POST", "coverage/" + path, JSON, body);
    }

    private List<String> planned(GuardPlan plan) {
        when(rest.coverage.preview(any(), any(), any())).thenReturn(new GuardOutcome.Planned(plan));
        ObjectNode preview = post("preview", "{\"workflow\":\"A\"}").json();
        return preview.at("/changes/0/text")
                .valueStream()
                .map(node -> node.textValue())
                .toList();
    }

    @Test
    void tellsEveryTransitionAndEveryWayAround() {
        when(rest.coverage.report(rest.dana)).thenReturn(report());
        ObjectNode coverage = rest.get("coverage").json();
        assertThat(coverage.fieldNames()).toIterable().containsExactly("summary", "waysAround", "workflows");
        assertThat(coverage.get("summary").toString())
                .isEqualTo(
                        "{\"ways\":3,\"guarded\":1,\"conditionOnly\":1,\"notGuarded\":1,\"settingUnreadable\":0,"
                                + "\"text\":\"1 of 3 ways into a delivered status are guarded, 1 hidden by the condition alone\"}");
        assertThat(coverage.at("/waysAround/0").toString())
                .isEqualTo(
                        "{\"code\":\"UNGUARDED_TRANSITION\",\"closable\":true,"
                                + "\"text\":\"Imported issues arrive in whatever status the file names.\","
                                + "\"who\":\"Everybody who may transition issues there\",\"workflow\":\"A\",\"transition\":11}");
        assertThat(coverage.at("/workflows/0/transitions/0").toString())
                .isEqualTo(
                        "{\"id\":11,\"name\":\"Deliver 11\",\"kind\":\"GLOBAL\",\"arrives\":true,\"from\":[\"To Do\"],"
                                + "\"to\":[\"Delivered\"],\"elsewhere\":[],\"guard\":\"NOT_GUARDED\",\"recorded\":false,"
                                + "\"notes\":[]}");
        assertThat(coverage.at("/workflows/0/transitions/2/notes/0").textValue())
                .isEqualTo("The condition hides the transition, but tells nobody why.");
        assertThat(coverage.at("/workflows/0/projects").toString())
                .isEqualTo("[{\"key\":\"PAY\",\"name\":\"Payments\",\"issueTypes\":[\"Epic\",\"Bug\"],"
                        + "\"subjectTypes\":[\"Epic\"]}]");
        assertThat(coverage.at("/workflows/0/draft/by").toString())
                .isEqualTo("{\"key\":\"JIRAUSER10100\",\"displayName\":\"Dana\"}");
    }

    @Test
    void oneWayIsCountedInTheSingular() {
        CoveredWorkflow one = new CoveredWorkflow("A", false, true, List.of(), List.of(), List.of(GUARDED), null);
        when(rest.coverage.report(rest.dana)).thenReturn(new CoverageReport(List.of(one), List.of()));
        assertThat(rest.get("coverage").json().at("/summary/text").textValue())
                .isEqualTo("1 of 1 way into a delivered status is guarded");
        when(rest.coverage.report(rest.dana)).thenReturn(new CoverageReport(List.of(), List.of()));
        assertThat(rest.get("coverage").json().at("/summary/text").textValue())
                .isEqualTo("No active workflow leads into a delivered status: the gate is never asked");
    }

    @Test
    void thePreviewSaysWhatIsAddedAndWhatFollows() {
        when(rest.coverage.preview(rest.dana, "A", 11)).thenReturn(new GuardOutcome.Planned(PLAN));
        RestFixture.Reply reply = post("preview", "{\"workflow\":\"A\",\"transition\":11}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        ObjectNode preview = reply.json();
        assertThat(preview.fieldNames())
                .toIterable()
                .containsExactly("workflow", "fingerprint", "projects", "changes", "consequences");
        assertThat(preview.get("fingerprint").textValue()).isEqualTo("sha256:1");
        assertThat(preview.at("/changes/0/adds").toString()).isEqualTo("[\"VALIDATOR\",\"POST_FUNCTION\"]");
        assertThat(preview.at("/changes/0/transition/id").intValue()).isEqualTo(11);
        assertThat(preview.get("consequences").valueStream().map(node -> node.textValue()))
                .containsExactly(
                        "A draft of “A” gets these changes and nothing else, and is published at once."
                                + " No issue changes its status.",
                        "From then on the gate is asked in PAY, SEC. Issues that are no deliveries pass as before.");
        verifyNoInteractions(rest.guardTransitions);
    }

    @Test
    void thePreviewWarnsOfWhatAGuardAlsoCloses() {
        String validator = "Adds the validator “acceptability.gate.validator.name” after the validators it has.";
        assertThat(planned(plan(route(1, RouteKind.INITIAL, true, Guard.NOT_GUARDED, List.of()), Module.VALIDATOR)))
                .containsExactly(
                        validator,
                        "Nobody has judged an issue that is only just being created, so no delivery can be created"
                                + " straight in Delivered any more.");
        assertThat(planned(plan(
                        route(31, RouteKind.GLOBAL, false, Guard.NOT_GUARDED, List.of("To Do", "Doing")),
                        Module.VALIDATOR)))
                .containsExactly(
                        validator,
                        "Deliveries in Delivered can then take it only while the gate is open.",
                        "It also ends in To Do, Doing. The gate is asked there as well.");
        assertThat(planned(new GuardPlan(
                        "A",
                        "sha256:1",
                        List.of(new Addition(OPEN, List.of(Module.VALIDATOR))),
                        List.of("PAY", "SEC"),
                        Map.of(11, List.of("SEC")))))
                .containsExactly(
                        validator,
                        "In SEC, Delivered does not count as delivered. Deliveries there are asked all the same.");
        assertThat(planned(plan(GUARDED, Module.POST_FUNCTION)))
                .containsExactly("Adds the post function “Record the delivery” as the last one.");
        assertThat(post("preview", "{\"workflow\":\"A\"}")
                        .json()
                        .at("/consequences/1")
                        .textValue())
                .isEqualTo("From then on deliveries in PAY, SEC are recorded in the transition itself, not only"
                        + " afterwards.");
    }

    @Test
    void guardingAnswersWithCoverageAsItIsNow() {
        when(rest.guardTransitions.apply(rest.dana, "A", null, "sha256:1")).thenReturn(new GuardOutcome.Guarded(PLAN));
        when(rest.coverage.report(rest.dana)).thenReturn(report());
        RestFixture.Reply reply = post("guard", "{\"workflow\":\"A\",\"fingerprint\":\"sha256:1\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(rest.get("coverage").text());
    }

    @Test
    void theFingerprintMayBeLeftOut() {
        when(rest.guardTransitions.apply(any(), any(), any(), any())).thenReturn(new GuardOutcome.Guarded(PLAN));
        when(rest.coverage.report(rest.dana)).thenReturn(report());
        assertThat(post("guard", "{\"workflow\":\"A\",\"transition\":11}").status())
                .isEqualTo(200);
        verify(rest.guardTransitions).apply(rest.dana, "A", 11, null);
    }

    @Test
    void aWorkflowThatChangedIs412WithWhatWouldBeChangedNow() {
        when(rest.guardTransitions.apply(any(), any(), any(), any())).thenReturn(new GuardOutcome.Changed(PLAN));
        RestFixture.Reply reply = post("guard", "{\"workflow\":\"A\",\"fingerprint\":\"sha256:0\"}");
        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.messages())
                .containsExactly("“A” was changed after you looked at it, and nothing was guarded."
                        + " Look at what would be changed now.");
        assertThat(reply.json().get("fingerprint").textValue()).isEqualTo("sha256:1");
        assertThat(reply.json().at("/changes/0/code").textValue()).isEqualTo("WORKFLOW_CHANGED");
        assertThat(reply.json().at("/preview/changes/0/transition/id").intValue())
                .isEqualTo(11);
    }

    @Test
    void aWorkflowThatIsNotThereIs404AndWhatCannotBeIs422() {
        when(rest.coverage.preview(any(), any(), any())).thenReturn(new GuardOutcome.Missing("B"));
        RestFixture.Reply missing = post("preview", "{\"workflow\":\"B\"}");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.messages()).containsExactly("There is no active workflow “B”.");
        when(rest.coverage.preview(any(), any(), any()))
                .thenReturn(new GuardOutcome.Refused(
                        Text.of("acceptability.coverage.refused.draft-of", "A", "Dana {0} <b>")));
        RestFixture.Reply refused = post("preview", "{\"workflow\":\"A\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.messages())
                .containsExactly("“A” has a draft, last changed by Dana {0} <b>. Guarding publishes, and must not"
                        + " publish that along: have the draft published or discarded first.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|workflow",
                "{\"workflow\":\"\"}|workflow",
                "{\"workflow\":7}|workflow",
                "{\"workflow\":\"A\",\"transition\":\"11\"}|transition",
                "{\"workflow\":\"A\",\"transition\":-1}|transition",
                "{\"workflow\":\"A\",\"transition\":2147483648}|transition",
                "{\"workflow\":\"A\",\"fingerprint\":1}|fingerprint",
                "{\"workflow\":\"A\",\"all\":true}|all"
            })
    void aWrongFieldIsNamed(String body, String field) {
        for (String path : List.of("preview", "guard")) {
            RestFixture.Reply reply = post(path, body);
            assertThat(reply.status()).as(path + body).isEqualTo(400);
            assertThat(reply.json().get("errors").fieldNames()).toIterable().containsExactly(field);
        }
        verifyNoInteractions(rest.guardTransitions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET coverage", "POST coverage/preview", "POST coverage/guard"})
    void nobodyElseGetsIn(String call) {
        String[] parts = call.split(" ");
        when(rest.coverage.mayUse(any())).thenReturn(false);
        RestFixture.Reply reply = rest.call(parts[0], parts[1], JSON, "not even read");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.messages()).containsExactly("Coverage is for Jira administrators.");
        assertThat(rest.anonymous().call(parts[0], parts[1], JSON, "").status()).isEqualTo(401);
        verifyNoInteractions(rest.guardTransitions);
    }

    @Test
    void aFormCannotGuard() {
        assertThat(rest.call("POST", "coverage/guard", "application/x-www-form-urlencoded", "workflow=A")
                        .status())
                .isEqualTo(415);
        verifyNoInteractions(rest.guardTransitions);
    }

    @Test
    void speaksChinese() {
        when(rest.inChinese().coverage.report(any())).thenReturn(report());
        assertThat(rest.get("coverage").json().at("/summary/text").textValue())
                .isEqualTo("通向已交付状态的 3 条途径中有 1 条受到守护，另有 1 条仅由条件隐藏");
    }
}
