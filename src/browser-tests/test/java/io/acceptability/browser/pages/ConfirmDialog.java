package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The confirmation of the boundary. */
public final class ConfirmDialog extends PanelDialog {
    ConfirmDialog(Page page) {
        super(page);
    }

    /** What will be confirmed: the boundary and the judgement. */
    public String whatIsConfirmed() {
        return Words.of(root().locator(".acc-see"));
    }

    /** The evidence that can be chosen. */
    public List<String> evidence() {
        return root().locator("[name=consent] option:not([value=''])").allTextContents();
    }

    /** Chooses the only evidence there is. */
    public ConfirmDialog onTheEvidence() {
        root().locator("[name=consent]").selectOption(new SelectOption().setIndex(1));
        return this;
    }

    public ConfirmDialog forecast(int percent) {
        type("forecast", String.valueOf(percent));
        return this;
    }

    public ConfirmDialog mainRisk(String text) {
        type("mainRisk", text);
        return this;
    }
}
