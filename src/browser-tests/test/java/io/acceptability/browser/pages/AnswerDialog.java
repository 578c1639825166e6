package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;

/** A person's answer to one question. */
public final class AnswerDialog extends PanelDialog {
    AnswerDialog(Page page) {
        super(page);
    }

    /** Chooses yes, no or unknown. */
    public AnswerDialog reply(String reply) {
        choose("answer", reply);
        return this;
    }

    public AnswerDialog note(String note) {
        type("note", note);
        return this;
    }

    public AnswerDialog link(String link) {
        type("link", link);
        return this;
    }

    public String reply() {
        return chosen("answer");
    }

    public String note() {
        return value("note");
    }
}
