package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The page of a policy. Parameters are named as in REST, so that they hold in every language. */
public final class PolicyPage {
    private final Page page;

    /** Waits until the form shows the policy. */
    public PolicyPage(Page page) {
        this.page = page;
        page.locator(".acp-form[aria-busy=false]").waitFor();
        page.locator("[data-acp-history] > *").first().waitFor();
    }

    public Locator root() {
        return page.locator(".acp-policy");
    }

    /** What a number or a name is set to, here or above. */
    public String value(String parameter) {
        return input(parameter).inputValue();
    }

    /** The names in a list, set here or above. */
    public List<String> names(String parameter) {
        return Words.ofAll(at(parameter).locator(".acp-token > span"));
    }

    /** Whether a parameter takes what is set above. */
    public boolean isInherited(String parameter) {
        return inherit(parameter).isChecked();
    }

    /** Sets a number or a name here. */
    public PolicyPage set(String parameter, String value) {
        own(parameter);
        input(parameter).fill(value);
        return this;
    }

    /** Adds a name to a list, set here from now on. */
    public PolicyPage add(String parameter, String name) {
        own(parameter);
        input(parameter).fill(name);
        input(parameter).press("Enter");
        return this;
    }

    /** Takes what is set above again. */
    public PolicyPage inheritAgain(String parameter) {
        inherit(parameter).check();
        return this;
    }

    /** How many parameters are not saved yet. */
    public String unsaved() {
        return Words.of(page.locator("[data-acp-count]"));
    }

    /** Asks what would change, and waits for the answer. */
    public Review review() {
        submit();
        return new Review();
    }

    /** Asks what would change, and waits until the page says that it cannot be saved like this. */
    public PolicyPage reviewInVain() {
        submit();
        page.locator(".acp-policy .acp-problem [role=alert]").waitFor();
        return this;
    }

    /** What the page says went wrong. */
    public String problem() {
        return Words.of(page.locator(".acp-policy .acp-problem [role=alert] > p"));
    }

    /** What is wrong with a parameter. */
    public String fault(String parameter) {
        return Words.of(at(parameter).locator(".error"));
    }

    /** Every change that was made, newest first: its version, and what it changed. */
    public List<String> history() {
        return Words.ofAll(page.locator("[data-acp-history] .acp-entry"));
    }

    /** What a change would do, before it is saved. */
    public final class Review {
        private final Locator root = page.locator("#acp-review");

        private Review() {
            root.waitFor();
        }

        /** How many verdicts would change. */
        public String effect() {
            return Words.of(root.locator("[data-acp-effect]"));
        }

        /** The deliveries whose verdicts would change. */
        public List<String> verdicts() {
            return Words.ofAll(root.locator("[data-acp-verdicts] li"));
        }

        /** The parameters that would change. */
        public List<String> changes() {
            return Words.ofAll(root.locator("[data-acp-changes] li"));
        }

        /** Saves it, and waits until the page shows what is saved; what the page says of it. */
        public String save() {
            root.locator("[data-acp-do='save']").click();
            root.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            return Words.of(page.locator(".aui-flag .aui-message-success").last());
        }

        public void cancel() {
            root.locator("[data-acp-do='close']").click();
            root.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private void own(String parameter) {
        inherit(parameter).uncheck();
    }

    private void submit() {
        page.locator(".acp-bar [type=submit]").click();
    }

    private Locator inherit(String parameter) {
        return page.locator("#acp-inherit-" + parameter);
    }

    private Locator input(String parameter) {
        return page.locator("#acp-" + parameter);
    }

    private Locator at(String parameter) {
        return page.locator("[data-acp-field='" + parameter + "']");
    }
}
