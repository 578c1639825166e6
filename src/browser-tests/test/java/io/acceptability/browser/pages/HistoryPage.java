package io.acceptability.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The page of what was entered about one subject. */
public final class HistoryPage {
    private final Page page;

    public HistoryPage(Page page) {
        this.page = page;
    }

    public Locator root() {
        return page.locator(".acp-ledger");
    }

    /** Whether the record is whole. */
    public String seal() {
        return Words.of(page.locator(".acp-seal"));
    }

    /** What was entered, newest first: its number, by whom, when, and with which values. */
    public List<String> entries() {
        return Words.ofAll(page.locator(".acp-entry"));
    }

    /** What was done, newest first. */
    public List<String> deeds() {
        return Words.ofAll(page.locator(".acp-entry h2"));
    }

    /** Which entries are shown, of how many. */
    public String range() {
        return Words.of(page.locator(".acp-paging > span").first());
    }

    /** Turns to older entries. */
    public HistoryPage older() {
        page.locator(".acp-paging [rel=next]").click();
        page.waitForLoadState();
        return this;
    }

    /** The text of the file that this button downloads. */
    public String export(String button) {
        Download file = page.waitForDownload(() ->
                page.locator(".acp-head .acp-acts a[href$='" + button + "']").click());
        try {
            return Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
