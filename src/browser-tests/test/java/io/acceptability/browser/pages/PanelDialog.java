package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What all dialogs of the panel share. Fields are named as in REST, so that they hold in every language. */
public abstract class PanelDialog {
    private final Locator root;

    PanelDialog(Page page) {
        this.root = page.locator(".acc-dialog");
        root.waitFor();
    }

    public final Locator root() {
        return root;
    }

    public final String heading() {
        return Words.of(root.locator("h1"));
    }

    /** Saves, and waits until the dialog has gone and the panel shows the newer state. */
    public final void save() {
        submit();
        awaitClosed();
    }

    /** Waits until the dialog has gone. */
    public final void awaitClosed() {
        root.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Sends what was typed, and waits until the dialog says that it was not taken. */
    public final void saveInVain() {
        submit();
        root.locator(".acc-problem [role=alert]").waitFor();
    }

    public final void cancel() {
        root.locator("[data-acc-cancel]").click();
        awaitClosed();
    }

    /** What the dialog says went wrong, or that something is different now. */
    public final String problem() {
        return Words.of(root.locator(".acc-problem [role=alert] > p"));
    }

    /** The details of the problem. */
    public final List<String> problems() {
        return Words.ofAll(root.locator(".acc-problem [role=alert] li"));
    }

    /** What is wrong with a field. */
    public final String fault(String field) {
        return Words.of(at(field).locator("> .error"));
    }

    /** What a field holds in the newer state, where the user typed something else. */
    public final String newer(String field) {
        return Words.of(at(field).locator(".acc-newer"));
    }

    /** Takes the newer state, and keeps what was typed. */
    public final void takeNewer() {
        root.locator(".acc-problem button").click();
        root.locator(".acc-problem .aui-message-info").waitFor();
    }

    /** What a field holds. */
    public final String value(String field) {
        return root.locator("[name='" + field + "']").first().inputValue();
    }

    final void type(String field, String text) {
        root.locator("[name='" + field + "']").first().fill(text);
    }

    final void choose(String field, String value) {
        // AUI draws the button of a choice over its own input, so a person clicks the label.
        String id =
                root.locator("[name='" + field + "'][value='" + value + "']").getAttribute("id");
        root.locator("label[for='" + id + "']").click();
    }

    final String chosen(String field) {
        Locator checked = root.locator("[name='" + field + "']:checked");
        return checked.count() == 0 ? "" : checked.inputValue();
    }

    private Locator at(String field) {
        return root.locator("[data-acc-field='" + field + "']");
    }

    private void submit() {
        root.locator("button[type=submit]").click();
    }
}
