package io.acceptability.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import io.acceptability.Bundles;
import io.acceptability.IssueName;
import io.acceptability.Person;
import io.acceptability.PolicyPlaces;
import io.acceptability.RecordQuestion;
import io.acceptability.RecordView;
import io.acceptability.Records;
import io.acceptability.Wording;
import io.acceptability.Wordings;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Way;
import io.acceptability.panel.Rendering;
import io.acceptability.record.Case;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Result;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the page of a record says, rendered as the host renders it. */
class RecordTemplateTest {
    private final Records records = mock(Records.class);
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, RecordView.Case> shown = new LinkedHashMap<>();
    private Locale locale = Locale.ENGLISH;

    private void held(int count, int forecast) {
        for (int i = 0; i < count; i++) {
            add(Result.HELD, forecast, null, true);
        }
    }

    private void broke(int count, int forecast) {
        for (int i = 0; i < count; i++) {
            add(Result.BROKE, forecast, Misreading.SILENCE, true);
        }
    }

    private void add(Result result, int forecast, Misreading misreading, boolean visible) {
        String id = "d%06d".formatted(cases.size() + 1);
        Instant at = Instant.parse("2026-04-10T09:00:00Z");
        cases.add(new Case(
                id,
                at,
                "1",
                true,
                OptionalInt.of(forecast),
                result,
                Optional.ofNullable(result == Result.BROKE ? Dimension.TECHNICAL_FLOOR.name() : null),
                Optional.ofNullable(misreading).map(Enum::name),
                Optional.empty()));
        if (visible) {
            shown.put(
                    id,
                    new RecordView.Case(
                            id,
                            cases.size(),
                            new IssueName("PAY-" + cases.size(), "Refunds <b>" + cases.size()),
                            5,
                            at,
                            Way.GATE,
                            true,
                            forecast,
                            null,
                            result,
                            misreading == null ? null : true,
                            null,
                            misreading,
                            null,
                            ""));
        }
    }

    private String html(Asked asked, RecordView.Kind kind) {
        boolean personal = kind == RecordView.Kind.OWN;
        RecordView view = new RecordView(
                kind,
                null,
                personal ? new Person("dana", "Dana Weiss") : null,
                false,
                RecordQuestion.of("dana", asked.repairCounts()),
                JudgementRecord.of(
                        cases,
                        List.of("r000001"),
                        new JudgementRecord.Settings(asked.repairCounts(), ZoneOffset.UTC, personal)),
                shown,
                Map.of(),
                0);
        when(records.of(any(), any())).thenReturn(Optional.of(view));
        Wordings wordings = mock(Wordings.class);
        when(wordings.forReading(anyCollection()))
                .thenReturn(new Wording(
                        Bundles.all(), locale, ZoneOffset.UTC, id -> Optional.empty(), id -> Optional.empty()));
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(any())).thenReturn("/jira");
        PolicyPlaces places = mock(PolicyPlaces.class);
        ApplicationUser viewer = mock(ApplicationUser.class);
        when(viewer.getKey()).thenReturn("dana");
        when(places.mayConfigure(any(), any())).thenReturn(kind == RecordView.Kind.INSTANCE);
        RecordPage page = new RecordPages(records, places, wordings, application).of(asked, viewer);
        return Rendering.render("/templates/records/record.vm", Map.of("action", new Action(page)));
    }

    /** What the template asks of the action. */
    public static final class Action {
        private final RecordPage page;

        Action(RecordPage page) {
            this.page = page;
        }

        public RecordPage getView() {
            return page;
        }

        public String getToken() {
            return "token";
        }
    }

    private String text(Asked asked, RecordView.Kind kind) {
        return Rendering.shown(html(asked, kind).replaceAll("(?s)<head>.*?</head>", ""));
    }

    @Test
    void countsComeFirstAndEachOpensItsCases() {
        held(3, 80);
        broke(1, 80);
        add(Result.PENDING, 70, null, true);
        String html = html(Asked.OWN, RecordView.Kind.OWN);
        assertThat(Rendering.shown(html))
                .contains("Only you can see this record. Let others see it", "5 delivered", "✓ 3 held", "× 1 broke")
                .contains("… 1 pending", "0 of them delivered without confirmation · 1 times the gate refused")
                .containsSubsequence("5 delivered", "Share that held", "75 %", "95 % interval 30–95 %", "Forecasts");
        assertThat(html)
                .contains("href=\"/jira/secure/AcceptabilityRecord.jspa?cases=broke#cases\" data-acr-figure=\"broke\"")
                .contains("name=\"atl_token\" value=\"token\"");
    }

    @Test
    void theScoreStandsBesideThatOfTheBaseRate() {
        held(3, 80);
        broke(1, 80);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN))
                .contains("Brier score 0.190", "Base rate 0.188 always saying 75 %", "Skill −0.013");
        cases.clear();
        held(2, 80);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN))
                .contains("All of them held, so no forecast can beat the base rate")
                .doesNotContain("Skill");
    }

    @Test
    void fewForecastsAreToldOneByOneAndFromThirtyOnDrawnBesideATable() {
        held(20, 80);
        broke(9, 60);
        String few = html(Asked.OWN, RecordView.Kind.OWN);
        assertThat(few)
                .contains("there are 29 so far", "data-acr-case=\"PAY-1\"")
                .doesNotContain("acr-chart");
        held(1, 90);
        String enough = html(Asked.OWN, RecordView.Kind.OWN);
        assertThat(enough)
                .contains("<svg class=\"acr-chart\"", "Forecast 80 % on average: 20 of 20 held")
                .doesNotContain("so far. With so few");
        assertThat(Rendering.shown(enough))
                .contains("60–69 % 60 % 9 0 0 % 0–30 %", "80–89 % 80 % 20 20 100 % 84–100 %")
                .contains("60–69 %: 60 % forecast on average, 0 % held. Too confident, by more than chance")
                .contains("80–89 %: 80 % forecast on average, 100 % held. Too careful, by more than chance")
                .doesNotContain("90–100 %:", "In every range");
    }

    @Test
    void forecastsThatCameTrueAsOftenAsForecastAreLeftToChance() {
        held(24, 80);
        broke(6, 80);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN))
                .contains("In every range chance is enough to explain the distance.")
                .doesNotContain("Too careful", "Too confident, by");
    }

    @Test
    void openCasesNameThoseThatCanBeSeenAndCountTheOthers() {
        broke(1, 80);
        add(Result.BROKE, 70, null, false);
        Asked broke = Asked.OWN.opening("broke", 0);
        String html = html(broke, RecordView.Kind.OWN);
        assertThat(html).contains("id=\"cases\"", "Refunds &lt;b&gt;1").doesNotContain("PAY-2");
        assertThat(Rendering.shown(html)).contains("2 cases: broke", "And one that you cannot see.");
        assertThat(html(Asked.OWN.opening("no such figure", 0), RecordView.Kind.OWN))
                .doesNotContain("id=\"cases\"");
    }

    @Test
    void whetherRepairCountsIsAlwaysShownAndKeptByEveryLink() {
        held(1, 80);
        add(Result.HELD_WITH_REPAIR, 80, null, true);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN)).contains("Held with repair counts as held", "100 %");
        String without = html(Asked.OWN.counting(false), RecordView.Kind.OWN);
        assertThat(Rendering.shown(without)).contains("50 %", "1 of 2 resolved deliveries held without repair.");
        assertThat(without).contains("?repair=no&amp;cases=held#cases");
    }

    @Test
    void theWholeNamesNobodyAndTellsNoGroupOfFewPeopleApart() {
        held(10, 80);
        broke(10, 80);
        assertThat(text(new Asked("", "", true, null, null, true, "", 0), RecordView.Kind.INSTANCE))
                .contains("No person is named, counted by or ordered here.")
                .contains("Misreadings 10 in all. Not shown: with fewer than 5 people behind it")
                .doesNotContain("Dana", "Let others see it");
    }

    @Test
    void aSplitOfNoCasesWithholdsNothing() {
        held(3, 80);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN))
                .contains("Misreadings None so far.", "Which dimension failed None so far.", "Resolved forecasts: 3")
                .doesNotContain("0 in all");
    }

    @Test
    void itIsToldInChinese() {
        locale = Locale.SIMPLIFIED_CHINESE;
        held(3, 80);
        assertThat(text(Asked.OWN, RecordView.Kind.OWN)).contains("判断记录", "3 次交付", "95 % 置信区间 44–100 %", "全部都接住了");
    }
}
