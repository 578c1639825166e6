package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** How a delivery went, in two steps: the reasoning, then the result. */
public final class OutcomeDialog extends PanelDialog {
    OutcomeDialog(Page page) {
        super(page);
    }

    /** What was known when it was decided. */
    public String known() {
        return Words.of(root().locator("[data-acc-fresh=known]"));
    }

    /** What the facts say; empty while they are not shown. */
    public String facts() {
        return root().locator("[data-acc-fresh=facts]").isVisible()
                ? Words.of(root().locator("[data-acc-fresh=facts]"))
                : "";
    }

    /** The fields of the result that can be seen. */
    public List<String> fields() {
        return root().locator("[data-acc-field]").all().stream()
                .filter(field -> field.isVisible())
                .map(field -> field.getAttribute("data-acc-field"))
                .toList();
    }

    public OutcomeDialog reasoning(String reply) {
        choose("soundReasoning", reply);
        return this;
    }

    /** Goes on from the reasoning to the result, or in vain. */
    public OutcomeDialog goOn() {
        root().locator("[data-acc-continue]").click();
        return this;
    }

    public OutcomeDialog outcome(String outcome) {
        choose("outcome", outcome);
        return this;
    }

    public OutcomeDialog inside(boolean inside) {
        choose("insideBoundary", String.valueOf(inside));
        return this;
    }

    public OutcomeDialog failed(String dimension) {
        root().locator("[name=dimension]").selectOption(dimension);
        return this;
    }

    public OutcomeDialog misread(String misreading) {
        root().locator("[name=misreading]").selectOption(misreading);
        return this;
    }

    public OutcomeDialog cooperation(String cooperation) {
        choose("cooperation", cooperation);
        return this;
    }

    public OutcomeDialog lesson(String text) {
        type("note", text);
        return this;
    }
}
