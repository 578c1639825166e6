package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.acceptability.IssueNames;
import io.acceptability.Person;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.PortfolioPage;
import io.acceptability.PortfolioRow;
import io.acceptability.PortfolioSummary;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project's portfolio over HTTP: what it answers, what may be asked for, and in which order it refuses. */
class PortfolioResourceTest {
    private static final String PORTFOLIO = "projects/PAY/portfolio";

    private final RestFixture rest = RestFixture.fresh();

    private PortfolioRow row(PortfolioRow.Delivered delivered, Person owner) {
        return new PortfolioRow(
                rest.epic,
                Map.of(
                        Dimension.TECHNICAL_FLOOR, Standing.HOLDS,
                        Dimension.BUSINESS_GOAL, Standing.BROKEN,
                        Dimension.CUSTOMER_EXPECTATION, Standing.STRAINED,
                        Dimension.FUTURE_ROOM, Standing.UNKNOWN),
                Verdict.UNACCEPTABLE,
                Outlook.ABOUT_TO_BLOW_UP,
                true,
                ConfirmationStatus.State.STALE,
                LocalDate.of(2026, 12, 31),
                new SilenceClock(Optional.of(LocalDate.of(2026, 4, 24)), OptionalLong.of(9)),
                owner,
                Instant.parse("2026-05-01T08:00:00Z"),
                delivered,
                new NextAct(
                        NextAct.Code.FIX_DRIVER,
                        Text.of("acceptability.next.fix-only.floor.severe-defects", new IssueRef(4_711)),
                        "floor.severe-defects"),
                Instant.parse("2026-05-03T10:00:00Z"));
    }

    private void answers(Integer hidden, PortfolioRow... rows) {
        when(rest.portfolio.page(any(), any(), anyLong(), anyInt(), any(), any()))
                .thenAnswer(call -> new PortfolioPage(
                        rest.payments,
                        call.getArgument(2),
                        call.getArgument(3),
                        hidden != null,
                        List.of(rows),
                        hidden,
                        IssueNames.ofVisible(Map.of())));
    }

    @Test
    void tellsEveryDeliveryInTheContractsWords() {
        answers(
                2,
                row(
                        new PortfolioRow.Delivered(Instant.parse("2026-05-02T08:00:00Z"), false, Way.MIGRATION),
                        new Person("JIRAUSER1", "Dana")));
        RestFixture.Reply reply = rest.get(PORTFOLIO);
        assertThat(reply.status()).isEqualTo(200);
        String act = reply.json().at("/deliveries/0/nextAct/text").textValue();
        assertThat(act).startsWith("Resolve ").endsWith("the only open defect of top severity");
        assertThat(reply.text())
                .isEqualTo("{\"project\":{\"id\":10000,\"key\":\"PAY\",\"name\":\"Payments\"},\"start\":0,\"limit\":25,"
                        + "\"isLastPage\":true,\"deliveries\":[{\"subject\":{\"type\":\"issue\",\"id\":10042,"
                        + "\"key\":\"PAY-12\",\"summary\":\"Refunds\"},\"standings\":{\"TECHNICAL_FLOOR\":\"HOLDS\","
                        + "\"BUSINESS_GOAL\":\"BROKEN\",\"CUSTOMER_EXPECTATION\":\"STRAINED\",\"FUTURE_ROOM\":\"UNKNOWN\"},"
                        + "\"verdict\":\"UNACCEPTABLE\",\"outlook\":\"ABOUT_TO_BLOW_UP\",\"underWay\":true,"
                        + "\"confirmation\":\"STALE\",\"validUntil\":\"2026-12-31\","
                        + "\"silence\":{\"days\":9,\"since\":\"2026-04-24\"},"
                        + "\"owner\":{\"key\":\"JIRAUSER1\",\"displayName\":\"Dana\"},"
                        + "\"lastJudged\":\"2026-05-01T08:00:00Z\","
                        + "\"delivered\":{\"at\":\"2026-05-02T08:00:00Z\",\"confirmed\":false,\"way\":\"MIGRATION\"},"
                        + "\"nextAct\":{\"code\":\"FIX_DRIVER\",\"text\":\"" + act + "\"},"
                        + "\"readAt\":\"2026-05-03T10:00:00Z\"}],\"hidden\":2}");
    }

    @Test
    void whatIsNotThereIsNull() {
        answers(null, row(null, null));
        RestFixture.Reply reply = rest.get(PORTFOLIO);
        assertThat(reply.json().at("/deliveries/0/delivered").isNull()).isTrue();
        assertThat(reply.json().at("/deliveries/0/owner").isNull()).isTrue();
        assertThat(reply.json().get("hidden").isNull()).isTrue();
        assertThat(reply.json().get("isLastPage").booleanValue()).isFalse();
    }

    @Test
    void asksForWhatTheUrlSays() {
        answers(0);
        rest.get(PORTFOLIO
                + "?start=50&limit=10&verdict=UNDECIDED&confirmation=STALE&silence=PAST_THRESHOLD&order=EXPIRING");
        verify(rest.portfolio)
                .page(
                        rest.payments,
                        rest.dana,
                        50,
                        10,
                        new PortfolioFilter(
                                Verdict.UNDECIDED,
                                ConfirmationStatus.State.STALE,
                                PortfolioFilter.Silence.PAST_THRESHOLD),
                        PortfolioOrder.EXPIRING);
    }

    @Test
    void anEmptyFilterIsAny() {
        answers(0);
        rest.get(PORTFOLIO + "?verdict=&confirmation=&silence=&order=");
        verify(rest.portfolio).page(rest.payments, rest.dana, 0, 25, PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=SPLENDID, verdict, 'ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS, UNDECIDED, NOT_JUDGED, UNACCEPTABLE'",
        "verdict=undecided, verdict, 'ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS, UNDECIDED, NOT_JUDGED, UNACCEPTABLE'",
        "confirmation=YES, confirmation, 'NONE, CURRENT, STALE, EXPIRED, WITHDRAWN'",
        "silence=9, silence, 'PAST_THRESHOLD, WITHIN_THRESHOLD, NEVER_HEARD'",
        "order=RANDOM, order, 'WORST_FIRST, SILENT_LONGEST, EXPIRING'"
    })
    void aValueThatThereIsNotIsRefusedUnderItsName(String query, String parameter, String values) {
        RestFixture.Reply reply = rest.get(PORTFOLIO + "?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/" + parameter).textValue())
                .isEqualTo("This must be one of: " + values + ".");
        verifyNoInteractions(rest.portfolio);
    }

    @Test
    void everyFaultIsNamedAtOnceInTheCallersLanguage() {
        RestFixture.Reply reply =
                rest.inChinese().get(PORTFOLIO + "?start=-1&limit=201&verdict=a&confirmation=b&silence=c&order=d");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").fieldNames())
                .toIterable()
                .containsExactly("start", "limit", "verdict", "confirmation", "silence", "order");
        assertThat(reply.json().at("/errors/order").textValue()).contains("必须");
    }

    @ParameterizedTest
    @ValueSource(strings = {PORTFOLIO, PORTFOLIO + "/summary"})
    void nobodyIsRefusedFirst(String path) {
        assertThat(rest.anonymous().get(path).status()).isEqualTo(401);
        verifyNoInteractions(rest.portfolio);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projects/SEC/portfolio", "projects/SEC/portfolio?order=bad", "projects/SEC/portfolio/summary"})
    void aProjectThatIsNotVisibleIsNotThere(String path) {
        assertThat(rest.get(path).status()).isEqualTo(404);
        verifyNoInteractions(rest.portfolio);
    }

    @Test
    void tellsTheCountsOfTheHeadline() {
        when(rest.portfolio.summary(rest.payments, rest.dana))
                .thenReturn(new PortfolioSummary(
                        rest.payments,
                        23,
                        Map.of(
                                Outlook.ABOUT_TO_BLOW_UP, 3,
                                Outlook.NOT_JUDGED, 7,
                                Outlook.UNDECIDED, 4,
                                Outlook.ACCEPTABLE, 9),
                        5,
                        2,
                        1,
                        Instant.parse("2026-05-03T10:00:00Z")));
        assertThat(rest.get(PORTFOLIO + "/summary").text())
                .isEqualTo("{\"project\":{\"id\":10000,\"key\":\"PAY\",\"name\":\"Payments\"},\"underWay\":23,"
                        + "\"aboutToBlowUp\":3,\"notJudged\":7,\"undecided\":4,\"acceptable\":9,\"delivered\":5,"
                        + "\"unconfirmedThisQuarter\":2,\"hidden\":1,\"readAt\":\"2026-05-03T10:00:00Z\"}");
    }

    @Test
    void whatFailsIsToldPlainly() {
        when(rest.portfolio.summary(any(), any())).thenThrow(new IllegalStateException("secret detail"));
        RestFixture.Reply reply = rest.get(PORTFOLIO + "/summary");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).doesNotContain("secret");
    }
}
