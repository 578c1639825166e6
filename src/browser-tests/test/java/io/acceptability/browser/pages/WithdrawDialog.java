package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;

/** A confirmation taken back. */
public final class WithdrawDialog extends PanelDialog {
    WithdrawDialog(Page page) {
        super(page);
    }

    public WithdrawDialog reason(String text) {
        type("reason", text);
        return this;
    }
}
