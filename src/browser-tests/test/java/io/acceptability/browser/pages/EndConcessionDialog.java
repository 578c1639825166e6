package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;

/** A concession that is ended. */
public final class EndConcessionDialog extends PanelDialog {
    EndConcessionDialog(Page page) {
        super(page);
    }

    /** The concession it ends. */
    public String whatEnds() {
        return Words.of(root().locator(".acc-see"));
    }

    public EndConcessionDialog reason(String text) {
        type("reason", text);
        return this;
    }
}
