package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The host's page of one workflow, seen by an administrator. */
public final class WorkflowPage {
    private final Page page;

    private WorkflowPage(Page page) {
        this.page = page;
    }

    /** Opens it from the list of workflows. */
    public static WorkflowPage open(Page page, String name) {
        click(page.locator("#workflows"), name);
        page.locator("#transitions").waitFor();
        return new WorkflowPage(page);
    }

    /** The page of a transition with what it asks. */
    public TransitionPage transition(String name) {
        click(page.locator("#transitions"), name);
        page.locator("#section-VALIDATOR").waitFor();
        return new TransitionPage(page);
    }

    private static void click(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
