package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The page on which one transition is done on many issues. */
public final class BulkPage {
    private final Page page;

    public BulkPage(Page page) {
        this.page = page;
    }

    /** Does a transition on every issue that matches, and waits for what became of them. */
    public BulkPage transition(String jql, String transition) {
        page.locator("#jql").fill(jql);
        page.locator("#bulk-form button").click();
        page.locator("#transition").selectOption(new SelectOption().setLabel(transition));
        page.locator("#bulk-transition button").click();
        page.locator("#bulk-results").waitFor();
        return this;
    }

    public String summary() {
        return Words.of(page.locator("#bulk-summary"));
    }

    /** Why an issue was refused; nothing when it went through. */
    public List<String> refusal(String key) {
        Locator reasons = page.locator("#bulk-" + key + " li");
        return reasons.all().stream().map(Words::of).toList();
    }
}
