package io.acceptability.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.AppFixture;
import io.acceptability.AppFixture.EpicInApp;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryConfirmedConditionTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1").withDoneChild("PAY-2");

    private boolean shows(Issue issue, Map<String, ?> args) {
        Map<String, Object> transientVars = new HashMap<>();
        transientVars.put("issue", issue);
        return new BoundaryConfirmedCondition(app.acceptability).passesCondition(transientVars, args, null);
    }

    @Test
    void hidesUntilTheBoundaryIsConfirmed() {
        epic.readyToConfirm();
        assertThat(shows(epic.issue, Map.of("requireProject", "false"))).isFalse();
        epic.confirmed();
        assertThat(shows(epic.issue, Map.of("requireProject", "false"))).isTrue();
        epic.withOpenBlocker("PAY-19");
        assertThat(shows(epic.issue, Map.of("requireProject", "false"))).isFalse();
    }

    @Test
    void asksForTheProjectWhereItIsTold() {
        epic.readyToConfirm().confirmed();
        assertThat(shows(epic.issue, Map.of("requireProject", "true"))).isFalse();
    }

    @Test
    void anIssueThatIsNoSubjectSeesTheTransition() {
        assertThat(shows(app.known(app.jira.story(), "PAY-3", "Story"), Map.of()))
                .isTrue();
    }

    @Test
    void whateverGoesWrongHides() {
        epic.readyToConfirm().confirmed();
        Issue broken = mock(Issue.class);
        when(broken.getProjectObject()).thenThrow(new IllegalStateException("broken"));
        assertThat(shows(broken, Map.of())).isFalse();
        assertThat(shows(null, Map.of())).isFalse();
        assertThat(shows(epic.issue, null)).isFalse();
        assertThat(shows(epic.issue, Map.of("requireProject", "maybe"))).isFalse();
    }

    @Test
    void hidingIsNoRefusalAndShowingIsNoPass() {
        epic.readyToConfirm();
        shows(epic.issue, Map.of());
        epic.confirmed();
        long revision = epic.revision();
        shows(epic.issue, Map.of());
        app.aSecondLater();
        assertThat(epic.revision()).isEqualTo(revision);
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsFactoryReadsConditionsOnly() {
        BoundaryConfirmedConditionFactory factory = new BoundaryConfirmedConditionFactory();
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().put("requireProject", "true");
        Map<String, Object> params = new HashMap<>();
        factory.getVelocityParamsForView(params, condition);
        assertThat(params).containsEntry("requireProject", true).containsEntry("unreadable", false);
        ValidatorDescriptor other = new ValidatorDescriptor();
        assertThatThrownBy(() -> factory.getVelocityParamsForView(params, other))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
