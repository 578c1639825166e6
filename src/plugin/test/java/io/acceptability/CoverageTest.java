package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.coverage.WorkflowGuard;
import io.acceptability.coverage.WorkflowReader;
import io.acceptability.coverage.WorkflowReader.Judged;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.coverage.CoverageReport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coverage at the front door: for Jira administrators only, each project under its own policy. */
class CoverageTest {
    private final AppFixture app = new AppFixture();
    private final WorkflowReader reader = mock(WorkflowReader.class);
    private final WorkflowGuard guard = mock(WorkflowGuard.class);
    private final Coverage coverage = new Coverage(app.projects, app.policyPlaces, app.policies, reader, guard);
    private final GuardTransitions act = new GuardTransitions(coverage, guard);

    @Test
    void nobodyButAnAdministratorReadsOrGuards() {
        for (ApplicationUser viewer : Arrays.asList(app.dana, app.vera, app.eve, null)) {
            assertThat(coverage.mayUse(viewer)).isFalse();
            assertThatThrownBy(() -> coverage.report(viewer)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> coverage.preview(viewer, "A", null)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> act.apply(viewer, "A", null, null)).isInstanceOf(NotAllowedException.class);
        }
        verifyNoInteractions(reader, guard);
    }

    @Test
    void everyProjectIsReadUnderItsOwnPolicy() {
        PolicyPlace pay = app.policyPlaces.project("PAY", app.admin).orElseThrow();
        app.setPolicy.apply(
                pay, app.admin, 0, new PolicyDocument(Map.of(PolicyField.DELIVERED_STATUSES, List.of("Done"))));
        when(reader.report(any())).thenAnswer(call -> {
            List<Judged> projects = call.getArgument(0);
            assertThat(projects).hasSize(1);
            assertThat(projects.get(0).project()).isEqualTo(app.project);
            assertThat(projects.get(0).policy().deliveredStatuses()).containsExactly("Done");
            return new CoverageReport(List.of(), List.of());
        });
        assertThat(coverage.report(app.admin).workflows()).isEmpty();
    }

    @Test
    void anArchivedProjectDoesNotCount() {
        when(app.project.isArchived()).thenReturn(true);
        assertThat(coverage.judged()).isEmpty();
    }
}
