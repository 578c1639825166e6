package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which names of people are found and erased. */
public final class NamesPage {
    private final Page page;

    public NamesPage(Page page) {
        this.page = page;
    }

    private Locator root() {
        return page.locator(".acp");
    }

    public NamesPage find(String name) {
        root().locator("[name=name]").fill(name);
        root().locator(".acp-find button").click();
        root().locator(".acp-count").waitFor();
        return this;
    }

    /** What is said about the search. */
    public String said() {
        return Words.of(root().locator(".acp-count"));
    }

    public List<String> found() {
        return Words.ofAll(root().locator("[data-acp-person] h2"));
    }

    public NamesPage choose(String name) {
        Locator person = root().locator("[data-acp-person]");
        person.filter(new Locator.FilterOptions().setHasText(name))
                .locator("a.aui-button")
                .click();
        root().locator("[data-acp-erase]").waitFor();
        return this;
    }

    /** Keys of the subjects in which somebody is named. */
    public List<String> places() {
        return Words.ofAll(root().locator(".acp-places label b"));
    }

    public NamesPage leaveOut(String key) {
        root().locator(".acp-places label")
                .filter(new Locator.FilterOptions().setHasText(key))
                .locator("input")
                .uncheck();
        return this;
    }

    public NamesPage erase() {
        root().locator("[data-acp-erase]").click();
        root().locator("[data-acp-done]").waitFor();
        return this;
    }

    /** What was done. */
    public String done() {
        return Words.of(root().locator("[data-acp-done]"));
    }
}
