package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The page of coverage: which ways into a delivered status ask the gate. */
public final class CoveragePage {
    private final Page page;

    /** Waits until the page shows what it covers. */
    public CoveragePage(Page page) {
        this.page = page;
        page.locator("[data-acp-report][aria-busy=false] #acp-summary-title").waitFor();
    }

    /** How many ways are guarded, in one sentence. */
    public String headline() {
        return Words.of(page.locator("#acp-summary-title"));
    }

    /** The most important way around. */
    public String first() {
        return Words.of(page.locator(".acp-first p"));
    }

    /** Names of the workflows, in the order of the page. */
    public List<String> workflows() {
        return Words.ofAll(page.locator(".acp-workflow h3"));
    }

    /** The transitions of a workflow: the words of each row. */
    public List<String> rows(String workflow) {
        return Words.ofAll(section(workflow).locator("tbody tr"));
    }

    /** What stands under a workflow's name. */
    public String use(String workflow) {
        return Words.of(section(workflow).locator(".acp-workflow-head p"));
    }

    /** The ways around that can be closed, and after them those that cannot. */
    public List<String> waysAround() {
        return Words.ofAll(page.locator(".acp-around li > p:first-child"));
    }

    /** What guarding would change, as it is shown. */
    public Plan plan() {
        return new Plan();
    }

    /** Asks what guarding the most important way around would change. */
    public Plan guardFirst() {
        page.locator(".acp-first button").click();
        return new Plan();
    }

    /** Asks what guarding a transition would change. */
    public Plan guard(String workflow, String transition) {
        return guard(workflow, transition, "Guard");
    }

    /** Asks what having a guarded transition record its deliveries would change. */
    public Plan record(String workflow, String transition) {
        return guard(workflow, transition, "Record");
    }

    private Plan guard(String workflow, String transition, String act) {
        row(workflow, transition)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(act))
                .click();
        return new Plan();
    }

    /** Asks what guarding all of a workflow would change. */
    public Plan guardAll(String workflow) {
        section(workflow).locator(".acp-workflow-head button").click();
        return new Plan();
    }

    /** Follows the link of a transition to Jira's own page of it. */
    public void openTransition(String workflow, String transition) {
        row(workflow, transition).locator("th a").click();
    }

    private Locator row(String workflow, String transition) {
        return section(workflow)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(transition, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator section(String workflow) {
        return page.locator(".acp-workflow")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(workflow).setExact(true))));
    }

    /** What guarding would change, before it does. */
    public final class Plan {
        private final Locator dialog = page.locator("#acp-guard");

        private Plan() {
            dialog.waitFor();
        }

        /** The transitions, each with what is added to it. */
        public List<String> changes() {
            return Words.ofAll(dialog.locator(".acp-plan-changes > li"));
        }

        /** What follows from it. */
        public List<String> consequences() {
            return Words.ofAll(dialog.locator(".acp-consequence"));
        }

        /** Guards, and waits until the page shows it. */
        public void publish() {
            button("publish").click();
            closed();
        }

        /** Guards, and returns why that is refused. */
        public String publishInVain() {
            button("publish").click();
            return Words.of(dialog.locator(".acp-problem .aui-message"));
        }

        public void cancel() {
            button("close").click();
            closed();
        }

        /** Waits until the dialog is gone. */
        public void closed() {
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }

        private Locator button(String act) {
            return dialog.locator("[data-acp-do=" + act + "]");
        }
    }
}
