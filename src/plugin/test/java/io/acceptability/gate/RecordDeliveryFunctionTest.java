package io.acceptability.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordDeliveryFunctionTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");
    private final RecordDeliveryFunction function = new RecordDeliveryFunction(app.deliveries, app.authentication);

    @Test
    void recordsWhatItsTransitionDelivers() {
        epic.readyToConfirm().confirmed();
        function.execute(Map.of("issue", epic.issue), Map.of(), null);
        epic.row
                .inStatus("Delivered")
                .changed("status", "Open", "Delivered", Instant.now().truncatedTo(ChronoUnit.MILLIS));
        app.aSecondLater();
        assertThat(epic.assessed().assessment().inputs().dossier().deliveries())
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.way()).isEqualTo(Way.GATE));
    }

    @Test
    void neverStandsInTheWayOfItsTransition() {
        function.execute(new HashMap<>(), Map.of(), null);
        Issue broken = mock(Issue.class);
        when(broken.getId()).thenThrow(new IllegalStateException("broken"));
        function.execute(Map.of("issue", broken), null, null);
        Issue unborn = mock(Issue.class);
        function.execute(Map.of("issue", unborn), Map.of(), null);
        assertThat(epic.revision()).isZero();
    }
}
