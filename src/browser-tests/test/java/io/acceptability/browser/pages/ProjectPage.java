package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The Acceptability page of a project. Names of verdicts and orders are those of REST, so that they hold in every language. */
public final class ProjectPage {
    private static final String ROW = "tr[data-acf-row]";

    private final Page page;

    /** Of the page that is open. */
    public ProjectPage(Page page) {
        this.page = page;
        root().waitFor();
    }

    /** Opens it from the sidebar of the project that is open. */
    public static ProjectPage fromSidebar(Page page, String entry) {
        page.locator(".jira-sidebar")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .click();
        return new ProjectPage(page);
    }

    public Locator root() {
        return page.locator(".acf");
    }

    /** The entry of the sidebar that is marked as the page one is on. */
    public String entry() {
        return Words.of(page.locator(".jira-sidebar [aria-current='page']"));
    }

    /** The counts above the list, once they are there. */
    public String headline() {
        page.waitForCondition(() -> root().locator("[data-acf-headline] strong").count() > 0);
        return Words.of(root().locator("[data-acf-headline]"));
    }

    /** The keys of the deliveries in their order. */
    public List<String> keys() {
        settled();
        return root().locator(ROW).all().stream()
                .map(row -> row.getAttribute("data-acf-row"))
                .toList();
    }

    /** Everything that a row says. */
    public String row(String key) {
        settled();
        return Words.of(rowOf(key));
    }

    /** Whether the row is marked as about to blow up. */
    public boolean isAlarming(String key) {
        return rowOf(key).getAttribute("class").contains("acf-alarm");
    }

    /** The verdicts of the deliveries in their order. */
    public List<String> verdicts() {
        settled();
        return root().locator(ROW + " [data-acf-verdict]").all().stream()
                .map(cell -> cell.getAttribute("data-acf-verdict"))
                .toList();
    }

    /** How the four dimensions of a delivery stand. */
    public List<String> standings(String key) {
        return rowOf(key).locator("[data-acf-standing]").all().stream()
                .map(mark -> mark.getAttribute("data-acf-standing"))
                .toList();
    }

    /** What stands below the list. */
    public String foot() {
        settled();
        return Words.of(root().locator(".acf-foot p"));
    }

    /** What is said where there is nothing to show. */
    public String nothing() {
        settled();
        return Words.of(root().locator("[data-acf-nothing]"));
    }

    /** Where the way on from there leads. */
    public String way() {
        return root().locator("[data-acf-nothing] a").getAttribute("href");
    }

    /** Goes the way on from there, which draws the list anew. */
    public ProjectPage wayOn() {
        root().locator("[data-acf-nothing] a").click();
        return settled();
    }

    public ProjectPage filter(String name, String value) {
        Locator choices = root().locator("select[name=" + name + "]");
        choices.focus();
        choices.selectOption(value);
        return settled();
    }

    public ProjectPage order(String name) {
        root().locator("[data-acf-focus='order-" + name + "']").click();
        return settled();
    }

    /** The order that the list is in. */
    public String order() {
        return root().locator(".acf-order[aria-current='true']")
                .getAttribute("data-acf-focus")
                .replace("order-", "");
    }

    public ProjectPage next() {
        root().locator("[rel=next]").click();
        return settled();
    }

    public ProjectPage previous() {
        root().locator("[rel=prev]").click();
        return settled();
    }

    public boolean hasNext() {
        return root().locator("[rel=next]").count() > 0;
    }

    public ProjectPage readAgain() {
        root().locator("[data-acf-again]").click();
        return settled();
    }

    /** The verdict of the project itself, as the folded judgement tells it. */
    public String verdict() {
        return Words.of(root().locator(".acf-head [data-acf-verdict]"));
    }

    /** Unfolds the judgement of the project itself. */
    public AcceptabilityPanel judgement(String project) {
        Locator button = root().locator("[data-acf-judgement]");
        if ("false".equals(button.getAttribute("aria-expanded"))) {
            button.click();
        }
        return shownJudgement(project);
    }

    /** The judgement of the project itself, which stands open. */
    public AcceptabilityPanel shownJudgement(String project) {
        AcceptabilityPanel panel = new AcceptabilityPanel(page, "project:" + project);
        panel.root().waitFor();
        return panel;
    }

    private Locator rowOf(String key) {
        return root().locator("tr[data-acf-row='" + key + "']");
    }

    /** The list when nothing is on its way any more. */
    private ProjectPage settled() {
        root().locator("[data-acf-deliveries]:not([aria-busy])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }
}
