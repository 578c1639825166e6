package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;

/** A conversation with the customer. */
public final class ContactDialog extends PanelDialog {
    ContactDialog(Page page) {
        super(page);
    }

    public ContactDialog with(String person, String channel, String note) {
        type("person", person);
        type("channel", channel);
        type("note", note);
        return this;
    }
}
