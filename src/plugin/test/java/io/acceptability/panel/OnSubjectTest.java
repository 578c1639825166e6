package io.acceptability.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.domain.Subject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnSubjectTest {
    private static final SubjectInfo EPIC =
            new SubjectInfo(Subject.issue(10_042), "PAY-12", "Card payments", 10_000, "PAY", "Payments");

    private final Subjects subjects = mock(Subjects.class);
    private final Issue issue = mock(Issue.class);

    @Test
    void aSubjectHasAPanel() {
        when(subjects.of(issue)).thenReturn(Optional.of(EPIC));
        assertThat(new OnSubject(subjects).shouldDisplay(Map.of("issue", issue)))
                .isTrue();
    }

    @Test
    void anyOtherIssueHasNone() {
        when(subjects.of(issue)).thenReturn(Optional.empty());
        assertThat(new OnSubject(subjects).shouldDisplay(Map.of("issue", issue)))
                .isFalse();
    }

    @Test
    void aPageWithoutAnIssueHasNone() {
        assertThat(new OnSubject(subjects).shouldDisplay(Map.of())).isFalse();
    }

    @Test
    void thePanelOfASubjectShowsItToWhoeverIsLoggedIn() {
        PanelRenderer panels = mock(PanelRenderer.class);
        when(subjects.of(issue)).thenReturn(Optional.of(EPIC));
        when(panels.context(any(), any())).thenReturn(Map.of("panel", "the panel"));
        EpicPanelContext context = new EpicPanelContext(subjects, panels, mock(JiraAuthenticationContext.class));
        assertThat(context.getContextMap(Map.of("issue", issue))).containsOnlyKeys("panel");
        assertThat(context.getContextMap(Map.of())).isEmpty();
    }
}
