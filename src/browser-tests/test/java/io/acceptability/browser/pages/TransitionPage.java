package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The host's page of one transition of a workflow, with its validators or its conditions and the forms of their parameters. */
public final class TransitionPage {
    private final Page page;
    private final String kind;

    TransitionPage(Page page) {
        this(page, "VALIDATOR");
    }

    private TransitionPage(Page page, String kind) {
        this.page = page;
        this.kind = kind;
    }

    /** The same page, of which the conditions are meant. */
    public TransitionPage conditions() {
        return new TransitionPage(page, "CONDITION");
    }

    /** What each validator says of itself. */
    public List<String> validators() {
        return Words.ofAll(section().locator(".jira-modules .jira-module-view"));
    }

    /** Opens the form that adds a validator of this name. */
    public TransitionPage add(String validator) {
        section().locator("select").selectOption(new SelectOption().setLabel(validator));
        button(section(), "Add").click();
        form().waitFor();
        return this;
    }

    /** Opens the form of the first validator of this name. */
    public TransitionPage edit(String validator) {
        button(section(), "Edit " + validator).first().click();
        form().waitFor();
        return this;
    }

    public TransitionPage remove(String validator) {
        button(section(), "Remove " + validator).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Whether the project's boundary is asked for, in the open form. */
    public boolean requiresProject() {
        return checkbox().isChecked();
    }

    /** Sets whether the project's boundary must be confirmed too, in the open form. */
    public TransitionPage requireProject(boolean required) {
        if (requiresProject() != required) {
            form().locator("label[for='" + checkbox().getAttribute("id") + "']").click();
        }
        return this;
    }

    /** What the form says of its parameter. */
    public String formText() {
        return Words.of(form());
    }

    /** Sends the open form. */
    public TransitionPage submit() {
        form().locator("button.aui-button-primary").click();
        section().waitFor();
        return this;
    }

    private Locator checkbox() {
        return form().locator("input[name=requireProject]");
    }

    private Locator form() {
        return page.locator("#module-form");
    }

    private Locator section() {
        return page.locator("#section-" + kind);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
