package io.acceptability;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import io.acceptability.AppFixture.EpicInApp;
import io.acceptability.domain.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private final AppFixture app = new AppFixture();
    private final EpicInApp epic = app.epic("PAY-1");

    @Test
    void findsAnEpicByItsKey() {
        assertThat(app.subjects.find("PAY-1", app.vera))
                .contains(new SubjectInfo(
                        Subject.issue(epic.row.id()), "PAY-1", "Summary of PAY-1", 1, "PAY", "Payments"));
    }

    @Test
    void findsAProject() {
        assertThat(app.subjects.find("project:PAY", app.vera))
                .contains(new SubjectInfo(Subject.project(1), "project:PAY", "Payments", 1, "PAY", "Payments"));
    }

    @Test
    void givesTheSameAnswerForWhatIsMissingNoSubjectOrHidden() {
        app.known(app.jira.story(), "PAY-2", "Story");
        assertThat(List.of("PAY-99", "PAY-2", "", "project:", "project:NO", "-", "PAY"))
                .allSatisfy(
                        name -> assertThat(app.subjects.find(name, app.dana)).isEmpty());
        assertThat(app.subjects.find("PAY-1", app.eve)).isEmpty();
        assertThat(app.subjects.find("project:PAY", app.eve)).isEmpty();
        assertThat(app.subjects.find("PAY-1", null)).isEmpty();
    }

    @Test
    void anIssueOfAnotherTypeIsNoSubject() {
        MutableIssue story = app.known(app.jira.story(), "PAY-2", "Story");
        assertThat(app.subjects.of(story)).isEmpty();
        assertThat(app.subjects.of(epic.issue)).isPresent();
    }

    @Test
    void rightsFollowPermissionsAndRoles() {
        assertThat(app.acceptability.of(epic.subject, app.dana).rights()).isEqualTo(new Rights(true, true));
        assertThat(app.acceptability.of(epic.subject, app.tess).rights()).isEqualTo(new Rights(true, false));
        assertThat(app.acceptability.of(epic.subject, app.vera).rights()).isEqualTo(new Rights(false, false));
        app.inRole(app.eve, "Administrators");
        assertThat(app.acceptability.of(epic.subject, app.eve).rights()).isEqualTo(new Rights(false, false));
        assertThat(app.acceptability.of(epic.subject, null).rights()).isEqualTo(new Rights(false, false));
    }

    @Test
    void hiddenIssuesAreCountedAndNeverNamed() {
        epic.withOpenBlocker("PAY-3").withHiddenOpenBlocker("SEC-9");
        Assessed assessed = epic.assessed();
        List<Long> drivers = assessed.assessment()
                .judgement()
                .reading("floor.severe-defects")
                .orElseThrow()
                .drivers();
        assertThat(drivers).hasSize(2);
        assertThat(assessed.names().hidden(drivers)).isEqualTo(1);
        assertThat(drivers.stream().map(assessed.names()::of).flatMap(java.util.Optional::stream))
                .containsExactly(new IssueName("PAY-3", "Summary of PAY-3"));
    }

    @Test
    void namesAreReadOnceForAllThatIsShown() {
        epic.withOpenBlocker("PAY-3").withHiddenOpenBlocker("SEC-9");
        Assessed assessed = epic.assessed();
        assessed.assessment()
                .judgement()
                .readings()
                .forEach(reading -> assessed.names().hidden(reading.drivers()));
        org.mockito.Mockito.verify(app.issues, org.mockito.Mockito.times(1))
                .getIssueObjects(org.mockito.ArgumentMatchers.anyCollection());
    }
}
