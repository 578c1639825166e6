package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The key metrics of the business. */
public final class MetricsDialog extends PanelDialog {
    MetricsDialog(Page page) {
        super(page);
    }

    /** Fills the metric at this place, from 0; adds one where there is none yet. */
    public MetricsDialog metric(int place, String name, String direction, String target, String actual, String source) {
        if (entries().count() <= place) {
            root().locator("[data-acc-add='metrics']").click();
        }
        Locator entry = entries().nth(place);
        entry.locator("[name=name]").fill(name);
        entry.locator("[name=direction]").selectOption(direction);
        entry.locator("[name=target]").fill(target);
        entry.locator("[name=actual]").fill(actual);
        entry.locator("[name=source]").fill(source);
        return this;
    }

    public void remove(int place) {
        entries().nth(place).locator("[data-acc-remove]").click();
    }

    /** What is wrong with a part of the metric at this place. */
    public String fault(int place, String part) {
        return Words.of(entries().nth(place).locator("[data-acc-part='" + part + "'] .error"));
    }

    private Locator entries() {
        return root().locator("[data-acc-entry]");
    }
}
