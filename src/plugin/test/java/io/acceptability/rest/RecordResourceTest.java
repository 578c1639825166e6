package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.IssueName;
import io.acceptability.NotAllowedException;
import io.acceptability.Person;
import io.acceptability.RecordQuestion;
import io.acceptability.RecordView;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Way;
import io.acceptability.record.Case;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Judgement records over REST. Dana's has two deliveries, and one that she cannot see; she was refused once. */
class RecordResourceTest {
    private static final String JSON = "application/json";
    private static final Instant MAY = Instant.parse("2026-05-03T10:00:00Z");

    private final RestFixture rest = RestFixture.fresh();

    private static Case delivery(String id, Result result, Integer forecast) {
        boolean broke = result == Result.BROKE;
        return new Case(
                id,
                MAY,
                "1",
                forecast != null,
                forecast == null ? OptionalInt.empty() : OptionalInt.of(forecast),
                result,
                broke ? Optional.of("FUTURE_ROOM") : Optional.empty(),
                broke ? Optional.of("SILENCE") : Optional.empty(),
                Optional.empty());
    }

    private static RecordView view(RecordQuestion question) {
        JudgementRecord figures = JudgementRecord.of(
                List.of(
                        delivery("d000001", Result.BROKE, 85),
                        delivery("d000002", Result.PENDING, null),
                        delivery("d000003", Result.HELD, 90)),
                List.of("r000001"),
                new JudgementRecord.Settings(question.repairCounts(), ZoneOffset.UTC, true));
        RecordView.Case broke = new RecordView.Case(
                "d000001",
                19,
                new IssueName("PAY-19", "<b>Refund</b>"),
                8,
                MAY,
                Way.GATE,
                true,
                85,
                MAY.plusSeconds(60),
                Result.BROKE,
                true,
                Dimension.FUTURE_ROOM,
                Misreading.SILENCE,
                Cooperation.OVER,
                "Ask");
        RecordView.Case pending = new RecordView.Case(
                "d000002",
                20,
                new IssueName("PAY-20", "Batch"),
                3,
                MAY,
                Way.FOUND,
                false,
                null,
                null,
                Result.PENDING,
                null,
                null,
                null,
                null,
                "");
        RecordView.Refused refused = new RecordView.Refused(
                "r000001", 20, new IssueName("PAY-20", "Batch"), MAY, List.of(GateDecision.Code.NOT_CONFIRMED));
        return new RecordView(
                RecordView.Kind.OWN,
                null,
                new Person("dana", "Dana"),
                false,
                question,
                figures,
                Map.of("d000001", broke, "d000002", pending),
                Map.of("r000001", refused),
                1);
    }

    private JsonNode shown(String query) {
        doAnswer(call -> Optional.of(view(call.getArgument(0))))
                .when(rest.records)
                .of(any(), any());
        RestFixture.Reply reply = rest.get("record" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    @Test
    void counts_come_first_each_with_the_cases_behind_it_and_how_many_are_hidden() {
        JsonNode json = shown("");
        assertThat(names(json))
                .containsExactly(
                        "scope",
                        "project",
                        "person",
                        "shared",
                        "from",
                        "to",
                        "repairCounts",
                        "counts",
                        "held",
                        "forecasts",
                        "reliability",
                        "misreadings",
                        "failedDimensions",
                        "cooperation",
                        "quarters",
                        "cases",
                        "refusals",
                        "hidden",
                        "unreadable");
        assertThat(json.at("/counts/delivered/count").intValue()).isEqualTo(3);
        assertThat(json.at("/counts/delivered/cases")).hasSize(2);
        assertThat(json.at("/counts/delivered/hidden").intValue()).isEqualTo(1);
        assertThat(json.at("/counts/broke").toString()).isEqualTo("{\"count\":1,\"cases\":[\"d000001\"],\"hidden\":0}");
        assertThat(json.at("/counts/held").toString()).isEqualTo("{\"count\":1,\"cases\":[],\"hidden\":1}");
        assertThat(json.at("/counts/refused").toString())
                .isEqualTo("{\"count\":1,\"cases\":[\"r000001\"],\"hidden\":0}");
        assertThat(json.get("hidden").intValue()).isEqualTo(1);
        assertThat(json.get("unreadable").intValue()).isEqualTo(1);
    }

    /** One of two held: 1/2, Wilson 9 to 91 %. Brier ((0.85)² + (0.1)²) / 2 = 0.36625, base rate 0.5 scores 0.25, skill −0.465. */
    @Test
    void shares_have_their_interval_and_scores_stand_beside_the_base_rate() {
        JsonNode json = shown("");
        assertThat(json.at("/held/share").doubleValue()).isEqualTo(0.5);
        assertThat(json.at("/held/low").doubleValue()).isBetween(0.0945, 0.0946);
        assertThat(json.at("/held/high").doubleValue()).isBetween(0.9054, 0.9055);
        assertThat(json.at("/forecasts/brier").doubleValue()).isBetween(0.36624, 0.36626);
        assertThat(json.at("/forecasts/baseBrier").doubleValue()).isEqualTo(0.25);
        assertThat(json.at("/forecasts/skill").doubleValue()).isBetween(-0.46501, -0.46499);
        assertThat(json.at("/forecasts/noSkill").isNull()).isTrue();
        assertThat(json.at("/cooperation/share").isNull()).isTrue();
        assertThat(json.at("/reliability/shown").booleanValue()).isFalse();
        assertThat(json.at("/misreadings/withheld").textValue()).isEqualTo("TOO_FEW_CASES");
        assertThat(json.at("/quarters/0/quarter").textValue()).isEqualTo("2026-Q2");
    }

    @Test
    void a_case_tells_what_can_be_opened() {
        JsonNode json = shown("");
        JsonNode broke = StreamSupport.stream(json.get("cases").spliterator(), false)
                .filter(it -> it.get("id").textValue().equals("d000001"))
                .findFirst()
                .orElseThrow();
        assertThat(broke.toString())
                .isEqualTo("{\"id\":\"d000001\",\"issue\":{\"key\":\"PAY-19\",\"summary\":\"<b>Refund</b>\"},"
                        + "\"delivery\":8,\"at\":\"2026-05-03T10:00:00Z\",\"way\":\"GATE\",\"confirmed\":true,"
                        + "\"forecast\":85,\"observedUntil\":\"2026-05-03T10:01:00Z\",\"result\":\"BROKE\","
                        + "\"insideBoundary\":true,\"dimension\":\"FUTURE_ROOM\",\"misreading\":\"SILENCE\","
                        + "\"cooperation\":\"OVER\",\"note\":\"Ask\"}");
        assertThat(json.at("/refusals/0/codes/0").textValue()).isEqualTo("NOT_CONFIRMED");
    }

    @Test
    void what_is_asked_for_reaches_the_front_door() {
        shown("?project=PAY&author=dana&from=2026-01-01&to=2026-06-30&repairCounts=false");
        verify(rest.records)
                .of(
                        new RecordQuestion("PAY", "dana", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), false),
                        rest.dana);
        assertThat(shown("?repairCounts=true").get("repairCounts").booleanValue())
                .isTrue();
    }

    @Test
    void every_bad_parameter_is_named_at_once() {
        RestFixture.Reply reply = rest.get("record?from=May&to=2026-13-01&repairCounts=maybe");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(names(reply.json().get("errors"))).containsExactly("from", "to", "repairCounts");
        RestFixture.Reply backwards = rest.get("record?from=2026-06-30&to=2026-01-01");
        assertThat(backwards.json().at("/errors/to").textValue())
                .isEqualTo("The last day must not be before the first.");
    }

    @Test
    void what_is_not_there_or_not_for_the_caller_is_404_and_a_project_they_do_not_administer_403() {
        when(rest.records.of(any(), any())).thenReturn(Optional.empty());
        assertThat(rest.get("record?author=tess").status()).isEqualTo(404);
        when(rest.records.of(any(), any())).thenThrow(mock(NotAllowedException.class));
        assertThat(rest.get("record?project=PAY").status()).isEqualTo(403);
        assertThat(RestFixture.fresh().anonymous().get("record").status()).isEqualTo(401);
    }

    @Test
    void the_owner_shares_and_takes_it_back() {
        RestFixture.Reply reply = rest.call("PUT", "record/sharing", JSON, "{\"shared\":true}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{\"shared\":true}");
        verify(rest.records).share(rest.dana, true);
        rest.call("PUT", "record/sharing", JSON, "{\"shared\":false}");
        verify(rest.records).share(rest.dana, false);
    }

    @Test
    void a_form_or_a_bad_body_shares_nothing() {
        assertThat(rest.call("PUT", "record/sharing", "application/x-www-form-urlencoded", "shared=true")
                        .status())
                .isEqualTo(415);
        assertThat(rest.call("PUT", "record/sharing", JSON, "{}").status()).isEqualTo(400);
        assertThat(rest.call("PUT", "record/sharing", JSON, "{\"shared\":\"yes\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.call("PUT", "record/sharing", JSON, "{\"shared\":true,\"owner\":\"tess\"}")
                        .status())
                .isEqualTo(400);
        assertThat(RestFixture.fresh()
                        .anonymous()
                        .call("PUT", "record/sharing", JSON, "{\"shared\":true}")
                        .status())
                .isEqualTo(401);
        verify(rest.records, never()).share(any(), anyBoolean());
    }
}
