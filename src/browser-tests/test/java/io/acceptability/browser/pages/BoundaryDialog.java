package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The acceptance boundary as the customer would read it. */
public final class BoundaryDialog extends PanelDialog {
    BoundaryDialog(Page page) {
        super(page);
    }

    public BoundaryDialog accepted(String text) {
        type("accepted", text);
        return this;
    }

    public BoundaryDialog outside(String text) {
        type("outside", text);
        return this;
    }

    /** Puts a constraint in force by writing what has changed. */
    public BoundaryDialog constraint(String kind, String note) {
        root().locator("[data-acc-kind='" + kind + "'] [name=note]").fill(note);
        return this;
    }

    /** Adds a red line; without an issue where the key is empty. */
    public BoundaryDialog redLine(String text, String issue) {
        root().locator("[data-acc-add='redLines']").click();
        Locator line =
                root().locator("[data-acc-list='redLines'] [data-acc-entry]").last();
        line.locator("[name=text]").fill(text);
        line.locator("[name=issue]").fill(issue);
        return this;
    }

    public BoundaryDialog accountable(String name) {
        type("accountable", name);
        return this;
    }

    public BoundaryDialog validUntil(LocalDate day) {
        type("validUntil", day.toString());
        return this;
    }

    /** What is wrong with the issue of the red line at this place, from 0. */
    public String redLineFault(int place) {
        return Words.of(root().locator("[data-acc-list='redLines'] [data-acc-entry]")
                .nth(place)
                .locator("[data-acc-part='issue'] .error"));
    }
}
