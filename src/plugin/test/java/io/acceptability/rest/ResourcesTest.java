package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.acceptability.AnswerQuestion;
import io.acceptability.CannotJudgeException;
import io.acceptability.LedgerView;
import io.acceptability.NotAllowedException;
import io.acceptability.Outcome;
import io.acceptability.Person;
import io.acceptability.domain.Change;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.rest.Bodies.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers of every resource, and the order in which they come. */
class ResourcesTest {
    private static final String JSON = "application/json";
    private static final String EPIC = "subjects/PAY-12";

    private final RestFixture rest = RestFixture.fresh();

    /** A write: its path below a subject, its body, its answer when done. */
    record Write(String method, String path, Kind kind, int success) {
        RestFixture.Reply on(RestFixture rest, String subject, String type, String body) {
            return rest.call(method, "subjects/" + subject + "/" + path, type, body);
        }

        String body() {
            // A day that is not in the past whenever this runs, since the resources ask the real clock.
            String text = kind.body().put("revision", 7).toString();
            return text.replace("2026-12-31", LocalDate.now().plusYears(1).toString())
                    .replace("2026-11-24", "2026-01-02")
                    .replace("2026-11-20", "2026-01-02");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Write> writes() {
        return Stream.of(
                new Write("PUT", "answers/systemic", Kind.ANSWER, 200),
                new Write("PUT", "metrics", Kind.METRICS, 200),
                new Write("POST", "consent", Kind.CONSENT, 201),
                new Write("POST", "contacts", Kind.CONTACT, 201),
                new Write("POST", "concessions", Kind.CONCESSION, 201),
                new Write("POST", "concessions/3/end", Kind.CONCESSION_END, 201),
                new Write("PUT", "boundary", Kind.BOUNDARY, 200),
                new Write("POST", "confirmation", Kind.CONFIRMATION, 201),
                new Write("POST", "withdrawal", Kind.WITHDRAWAL, 201),
                new Write("POST", "outcome", Kind.OUTCOME, 201));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void answersAWriteWithTheNewDossier(Write write) {
        everyActAnswers(new Outcome.Done(rest.assessed));
        RestFixture.Reply reply = write.on(rest, "PAY-12", JSON, write.body());
        assertThat(reply.status()).as(reply.text()).isEqualTo(write.success());
        assertThat(reply.type()).isEqualTo("application/json;charset=UTF-8");
        assertThat(reply.json().at("/subject/key").textValue()).isEqualTo("PAY-12");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesInTheDocumentedOrder(Write write) {
        String large = "x".repeat(Body.MOST_BYTES + 1);
        assertThat(write.on(RestFixture.fresh().anonymous(), "PAY-99", "text/plain", large)
                        .status())
                .isEqualTo(401);
        assertThat(write.on(RestFixture.fresh().mayOnlyLook(), "PAY-99", "text/plain", large)
                        .status())
                .isEqualTo(404);
        assertThat(write.on(RestFixture.fresh().mayOnlyLook(), "PAY-12", "text/plain", large)
                        .status())
                .isEqualTo(403);
        RestFixture.fresh();
        assertThat(write.on(rest, "PAY-12", "text/plain", large).status()).isEqualTo(413);
        assertThat(write.on(rest, "PAY-12", "text/plain", "garbage").status()).isEqualTo(415);
        assertThat(write.on(rest, "PAY-12", null, write.body()).status()).isEqualTo(415);
        assertThat(write.on(rest, "PAY-12", JSON, "garbage").status()).isEqualTo(400);
        assertThat(write.on(rest, "PAY-12", JSON, "{}").status()).isEqualTo(400);
        assertThat(write.on(rest, "PAY-12", JSON, "").status()).isEqualTo(400);
        verifyNoInteractions(
                rest.answerQuestion,
                rest.setMetrics,
                rest.recordConsent,
                rest.recordContact,
                rest.grantConcession,
                rest.endConcession,
                rest.draftBoundary,
                rest.confirmBoundary,
                rest.withdrawConfirmation,
                rest.recordOutcome);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void everyRefusalHasTheShapeOfJirasErrors(Write write) {
        String large = "x".repeat(Body.MOST_BYTES + 1);
        Stream.of(
                        write.on(RestFixture.fresh().anonymous(), "PAY-12", JSON, "{}"),
                        write.on(RestFixture.fresh().mayOnlyLook(), "PAY-12", JSON, "{}"),
                        write.on(RestFixture.fresh(), "PAY-99", JSON, "{}"),
                        write.on(rest, "PAY-12", JSON, large),
                        write.on(rest, "PAY-12", "text/xml", "<a/>"),
                        write.on(rest, "PAY-12", JSON, "[]"))
                .forEach(reply -> {
                    assertThat(reply.type()).isEqualTo("application/json;charset=UTF-8");
                    assertThat(reply.json().get("errors")).isEmpty();
                    assertThat(reply.messages())
                            .singleElement()
                            .satisfies(message -> assertThat(message)
                                    .isNotBlank()
                                    .doesNotContain("acceptability.")
                                    .doesNotContain("Exception"));
                });
    }

    @ParameterizedTest
    @MethodSource("writes")
    void namesTheRevisionBesideTheOtherFaults(Write write) {
        String body =
                write.kind().body().put("revision", -1).put("surprise", "<b>").toString();
        RestFixture.Reply reply = write.on(rest, "PAY-12", JSON, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errorMessages")).isEmpty();
        assertThat(reply.json().at("/errors/revision").textValue())
                .isEqualTo("This must be a whole number of 0 or more.");
        assertThat(reply.json().at("/errors/surprise").textValue()).isEqualTo("There is no such property here.");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void saysWhatWasWrittenInBetween(Write write) {
        everyActAnswers(new Outcome.Conflict(
                9, List.of(Text.of("acceptability.ledger.JUDGED", "Tess", Instant.parse("2026-05-03T10:00:00Z")))));
        RestFixture.Reply reply = write.on(rest, "PAY-12", JSON, write.body());
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("errorMessages", "revision", "changes");
        assertThat(reply.json().get("revision").longValue()).isEqualTo(9);
        assertThat(reply.json().at("/changes/0").isTextual()).isTrue();
    }

    @Test
    void saysHowTheFactsDifferFromWhatWasConfirmed() {
        everyActAnswers(new Outcome.Mismatch(
                "sha256:11",
                List.of(new Change(
                        Change.Code.NEW_GAP,
                        Text.of("acceptability.change.new-gap", List.of(new IssueRef(19), new IssueRef(666)), "x")))));
        Write confirm = new Write("POST", "confirmation", Kind.CONFIRMATION, 201);
        RestFixture.Reply reply = confirm.on(rest, "PAY-12", JSON, confirm.body());
        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("errorMessages", "fingerprint", "changes");
        assertThat(reply.json().get("fingerprint").textValue()).isEqualTo("sha256:11");
        assertThat(reply.json().at("/changes/0/code").textValue()).isEqualTo("NEW_GAP");
        assertThat(reply.json().at("/changes/0/text").textValue())
                .contains("PAY-19")
                .doesNotContain("666");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void givesTheReasonsWhenTheRulesForbidIt(Write write) {
        everyActAnswers(new Outcome.Forbidden(List.of(Verdict.UNDECIDED.label(), Verdict.NOT_JUDGED.label())));
        RestFixture.Reply reply = write.on(rest, "PAY-12", JSON, write.body());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.messages()).containsExactly("Undecided", "Not judged");
        assertThat(reply.json().get("errors")).isEmpty();
    }

    @Test
    void handsTheActExactlyWhatWasTyped() {
        everyActAnswers(new Outcome.Done(rest.assessed));
        rest.call(
                "PUT",
                EPIC + "/answers/systemic",
                "application/json;charset=UTF-8",
                "{\"revision\":7,\"answer\":\"no\",\"note\":\" <b>ok</b>\\n 可以 \",\"link\":null}");
        verify(rest.answerQuestion)
                .apply(
                        rest.epic,
                        rest.dana,
                        7,
                        new AnswerQuestion.Input(Question.SYSTEMIC, Reply.NO, " <b>ok</b>\n 可以 ", null));
    }

    @Test
    void aMissingSubjectAndAHiddenOneAndAQuestionNobodyAsksAreTheSame() {
        String missing = rest.get("subjects/PAY-99").text();
        assertThat(rest.get("subjects/project:SEC").text()).isEqualTo(missing);
        assertThat(rest.get("subjects/%3Cscript%3E").text()).isEqualTo(missing);
        assertThat(rest.get(EPIC + "/nothing/here").text()).isEqualTo(missing);
        assertThat(rest.call("PUT", EPIC + "/answers/consent", JSON, "{}").text())
                .isEqualTo(missing);
        assertThat(rest.call("POST", EPIC + "/concessions/x/end", JSON, "{}").text())
                .isEqualTo(missing);
        assertThat(rest.call("POST", EPIC + "/nothing", JSON, "{}").status()).isEqualTo(404);
        assertThat(rest.get("subjects/PAY-99").messages())
                .containsExactly("There is no such thing, or you may not see it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/panel", "/ledger", "/ledger/verification", "/nothing"})
    void showsNothingToWhoIsNotLoggedIn(String path) {
        assertThat(rest.anonymous().get(EPIC + path).status()).isEqualTo(401);
    }

    @Test
    void showsTheDossierAndThePanel() {
        assertThat(rest.get(EPIC).json().at("/verdict/status").textValue()).isEqualTo("ACCEPTABLE");
        RestFixture.Reply panel = rest.get(EPIC + "/panel");
        assertThat(panel.type()).isEqualTo("text/html;charset=UTF-8");
        assertThat(panel.text()).isEqualTo("<p>可接受</p>");
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 50", "?start=3&limit=200, 3, 200", "?limit=1, 0, 1"})
    void pagesTheLedger(String query, long start, int limit) {
        RestFixture.Reply reply = rest.get(EPIC + "/ledger" + query);
        assertThat(reply.text())
                .isEqualTo("{\"start\":" + start + ",\"limit\":" + limit + ",\"total\":0,\"entries\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "?start=-1, start", "?start=x, start", "?start=, start", "?start=99999999999999999999, start",
        "?limit=0, limit", "?limit=201, limit", "?limit=1.5, limit", "?limit=%00, limit"
    })
    void refusesAPageThatCannotBe(String query, String field) {
        RestFixture.Reply reply = rest.get(EPIC + "/ledger" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").fieldNames()).toIterable().containsExactly(field);
    }

    @Test
    void showsEntriesWithWhoWhenAndWhat() {
        LedgerView.Entry entry = new LedgerView.Entry(
                1,
                "JUDGED",
                new Person("JIRAUSER10100", "Dana"),
                Instant.parse("2026-05-03T10:00:00Z"),
                Verdict.NOT_JUDGED,
                Map.of("answer", "NO"),
                "00",
                "aa");
        when(rest.ledger.page(rest.epic, rest.dana, 0, 50)).thenReturn(new LedgerView.Page(0, 50, 1, List.of(entry)));
        assertThat(rest.get(EPIC + "/ledger").json().at("/entries/0").toString())
                .isEqualTo("{\"sequence\":1,\"kind\":\"JUDGED\",\"by\":{\"key\":\"JIRAUSER10100\","
                        + "\"displayName\":\"Dana\"},\"at\":\"2026-05-03T10:00:00Z\",\"verdict\":\"NOT_JUDGED\","
                        + "\"content\":{\"answer\":\"NO\"},\"previousHash\":\"00\",\"hash\":\"aa\"}");
    }

    @Test
    void saysWhetherTheRecordIsWhole() {
        when(rest.ledger.verify(rest.epic))
                .thenReturn(new LedgerView.Verification(3, Optional.empty(), Optional.empty()));
        assertThat(rest.get(EPIC + "/ledger/verification").text())
                .isEqualTo("{\"intact\":true,\"entries\":3,\"brokenAt\":null,\"why\":null}");
    }

    @Test
    void hidesTheDetailsOfAnUnexpectedFailure() {
        when(rest.acceptability.of(any(), any())).thenThrow(new IllegalStateException("jdbc:secret"));
        RestFixture.Reply reply = rest.get(EPIC);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.messages()).hasSize(1);
        assertThat(reply.text())
                .doesNotContain("jdbc")
                .doesNotContain("Exception")
                .doesNotContain("io.acceptability");
    }

    @Test
    void saysThatTheRecordCannotBeRead() {
        CannotJudgeException unreadable = mock(CannotJudgeException.class);
        when(unreadable.why()).thenReturn(Verdict.NOT_JUDGED.label());
        when(rest.acceptability.of(any(), any())).thenThrow(unreadable);
        assertThat(rest.get(EPIC).status()).isEqualTo(500);
        assertThat(rest.get(EPIC).messages()).containsExactly("Not judged");
    }

    @Test
    void refusesWhoLostTheRightMeanwhile() {
        Write write = new Write("POST", "withdrawal", Kind.WITHDRAWAL, 201);
        when(rest.withdrawConfirmation.apply(any(), any(), eq(7L), any())).thenThrow(mock(NotAllowedException.class));
        assertThat(write.on(rest, "PAY-12", JSON, write.body()).status()).isEqualTo(403);
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        RestFixture chinese = rest.inChinese();
        assertThat(chinese.get("subjects/PAY-99").messages()).containsExactly("没有这个内容，或者您无权查看。");
        assertThat(chinese.call("PUT", EPIC + "/boundary", JSON, "{}")
                        .json()
                        .at("/errors/accepted")
                        .textValue())
                .isEqualTo("缺少此项。");
    }

    @Test
    void leavesOtherMethodsToTheHost() {
        assertThat(rest.call("DELETE", EPIC, null, "").status()).isEqualTo(405);
        assertThat(rest.call("GET", EPIC + "/metrics", null, "").status()).isEqualTo(405);
        assertThat(rest.call("HEAD", EPIC, null, "").status()).isEqualTo(200);
        assertThat(rest.call("OPTIONS", EPIC, null, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/", ";;;", "application/json;charset"})
    void aContentTypeThatIsNoneIsRefusedInItsTurn(String type) {
        assertThat(RestFixture.fresh()
                        .anonymous()
                        .call("PUT", EPIC + "/metrics", type, "{}")
                        .status())
                .isEqualTo(401);
        assertThat(RestFixture.fresh()
                        .call("PUT", EPIC + "/metrics", type, "{}")
                        .status())
                .isEqualTo(415);
        assertThat(rest.call("PUT", EPIC + "/metrics", type, "{}").messages())
                .containsExactly("Send the body as application/json in UTF-8.");
        verifyNoInteractions(rest.setMetrics);
    }

    private void everyActAnswers(Outcome outcome) {
        when(rest.answerQuestion.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.setMetrics.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.recordConsent.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.recordContact.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.grantConcession.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.endConcession.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.draftBoundary.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.confirmBoundary.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.withdrawConfirmation.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
        when(rest.recordOutcome.apply(any(), any(), eq(7L), any())).thenReturn(outcome);
    }
}
