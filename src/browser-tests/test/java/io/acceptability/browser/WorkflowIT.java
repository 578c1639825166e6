package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.pages.IssuePage;
import io.acceptability.browser.pages.TransitionPage;
import org.junit.jupiter.api.Test;

/** An administrator puts the gate on a transition, sets its parameter, and takes it off again. */
class WorkflowIT extends BrowserScenario {
    private static final String WORKFLOW = "Default workflow";
    private static final String VALIDATOR = "Acceptance boundary confirmed";
    private static final String EPIC_ONLY =
            "The acceptance boundary of the epic must be confirmed, and nothing may have got worse since.";
    private static final String WITH_PROJECT =
            "The acceptance boundaries of the epic and of its project must be confirmed, and nothing may have got worse since.";

    @Test
    void guardsATransitionAndSetsItFreeAgain() {
        String epic = issues().finishedEpic("Guarded earlier");
        Tab admin = as("admin");
        TransitionPage transition = admin.workflow(WORKFLOW).transition("In Progress");
        assertThat(transition.validators()).isEmpty();

        transition.add(VALIDATOR);
        assertThat(transition.formText())
                .contains(
                        "The acceptance boundary of the project must be confirmed too",
                        "The boundary of the epic itself must always be confirmed. Issues that are no epics pass.");
        assertThat(transition.requiresProject()).isFalse();
        transition.submit();
        try {
            assertThat(transition.validators()).containsExactly(EPIC_ONLY);
            Tab dana = as("dana");
            assertThat(dana.issue(epic).move("In Progress").refusal()).hasSize(5);

            transition.edit(VALIDATOR).requireProject(true).submit();
            assertThat(transition.validators()).containsExactly(WITH_PROJECT);
            assertThat(transition.edit(VALIDATOR).requiresProject())
                    .as("the form shows what is set")
                    .isTrue();
            transition.requireProject(false).submit();
            assertThat(transition.validators()).containsExactly(EPIC_ONLY);
        } finally {
            transition = admin.workflow(WORKFLOW).transition("In Progress").remove(VALIDATOR);
        }
        assertThat(transition.validators()).isEmpty();
        IssuePage page = as("dana").issue(epic).move("In Progress");
        assertThat(page.status()).isEqualTo("In Progress");
    }

    @Test
    void asksForTheProjectsBoundaryWhereThatIsTicked() {
        String epic = issues().finishedEpic("Waits for its project");
        judgement(epic).confirmed();
        Tab admin = as("admin");
        TransitionPage transition = admin.workflow(WORKFLOW).transition("Delivered");
        transition.edit(VALIDATOR).requireProject(true).submit();
        try {
            Tab dana = as("dana");
            assertThat(dana.issue(epic).panel().gate()).isEqualTo("Delivered is open.");
            IssuePage page = dana.issue(epic).move("Delivered");
            assertThat(page.status()).isEqualTo("To Do");
            assertThat(page.refusal())
                    .singleElement()
                    .asString()
                    .startsWith("The project is not there yet: ")
                    .contains("Expected: The project’s acceptance boundary is confirmed too.")
                    .contains("Where: Acceptability of ");
        } finally {
            admin.workflow(WORKFLOW)
                    .transition("Delivered")
                    .edit(VALIDATOR)
                    .requireProject(false)
                    .submit();
        }
        assertThat(as("dana").issue(epic).move("Delivered").status()).isEqualTo("Delivered");
    }

    @Test
    void isShownInTheAdministratorsLanguage() {
        Tab admin = as("admin");
        admin.go("/secure/admin/workflows/ListWorkflows.jspa").switchLanguage();
        try {
            assertThat(admin.workflow(WORKFLOW).transition("Delivered").validators())
                    .singleElement()
                    .asString()
                    .matches(".*\\p{IsHan}.*");
        } finally {
            admin.switchLanguage();
        }
    }

    @Test
    void isClosedToWhoeverAdministersNothing() {
        Tab dana = as("dana");
        dana.go("/secure/admin/workflows/ListWorkflows.jspa");
        assertThat(dana.page().locator("#workflows").count()).isZero();
    }
}
