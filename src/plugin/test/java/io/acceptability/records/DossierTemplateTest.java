package io.acceptability.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Way;
import io.acceptability.panel.Rendering;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the page of a dossier says, rendered as the host renders it. */
class DossierTemplateTest {
    private static final Instant LONG_AGO =
            Instant.now().minus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");
    private Locale locale = Locale.ENGLISH;

    /** What the template asks of the action. */
    public static final class Action {
        private final DossierPage page;

        Action(DossierPage page) {
            this.page = page;
        }

        public DossierPage getView() {
            return page;
        }
    }

    private String html(boolean inner, ApplicationUser reader) {
        app.reads(reader, locale);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(any())).thenReturn("/jira");
        DossierPage page = new DossierPages(app.subjects, app.dossiers, app.wordings, application)
                .of("PAY-1", OptionalLong.empty(), inner, reader);
        return Rendering.render("/templates/records/dossier.vm", Map.of("action", new Action(page)));
    }

    private String shown(boolean inner) {
        return Rendering.shown(html(inner, app.dana));
    }

    @Test
    void itTellsTheBoundaryTheFindingsTheConfirmationAndTheSeal() {
        epic.readyToConfirm().confirmed().delivered(Way.GATE, LONG_AGO);
        assertThat(shown(false))
                .containsSubsequence(
                        "Acceptance boundary, version 1, as it was confirmed",
                        "Accepted Card payments",
                        "Constraints Time compressed",
                        "✓ Technical floor Holds",
                        "Holds Severe defects",
                        "Explicit consent: Ms Li, Head of operations, Acme",
                        "Confirmed by Dana",
                        "May accept may accept",
                        "SHA-256 then",
                        "The record is whole");
    }

    @Test
    void theForecastAndTheMainRiskAreForOnesOwnHouse() {
        epic.readyToConfirm().confirmed();
        assertThat(shown(false)).contains("Confirmed, not yet delivered").doesNotContain("85 %", "Peak load");
        assertThat(shown(true)).contains("Forecast 85 %", "Main risk Peak load");
    }

    @Test
    void whatTheReaderMayNotSeeIsOnlyCounted() {
        epic.readyToConfirm().withHiddenOpenBlocker("SEC-7").delivered(Way.MIGRATION, LONG_AGO);
        String html = html(false, app.dana);
        assertThat(html).doesNotContain("SEC-7");
        assertThat(Rendering.shown(html))
                .contains("× Technical floor Broken", "Broken Severe defects an issue you cannot see")
                .contains("Nobody confirmed the boundary before the delivery.");
    }

    @Test
    void whoMayNotSeeTheSubjectLearnsNothingOfIt() {
        epic.readyToConfirm().confirmed().hidden();
        assertThat(shown(false))
                .contains("There is no such delivery, or you may not see it.")
                .doesNotContain("Card");
    }

    @Test
    void itIsToldInChinese() {
        locale = Locale.SIMPLIFIED_CHINESE;
        epic.readyToConfirm().confirmed().delivered(Way.GATE, LONG_AGO);
        assertThat(shown(false)).contains("可被接受边界第 1 版，以确认时为准", "✓ 技术底线 成立", "记录完整");
    }
}
