package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The judgement record. Figures are named as in its addresses, so that they hold in every language. */
public final class RecordPage {
    private final Page page;

    public RecordPage(Page page) {
        this.page = page;
    }

    public Locator root() {
        return page.locator(".acr");
    }

    public String lead() {
        return Words.of(root().locator(".acr-lead"));
    }

    /** Why there is nothing to see. */
    public String failure() {
        return Words.of(root().locator("[role=alert]"));
    }

    /** The number that a figure shows. */
    public int figure(String code) {
        return Integer.parseInt(Words.of(figures(code)).replaceAll("\\D", ""));
    }

    /** Opens the cases behind a figure; their keys. */
    public List<String> open(String code) {
        figures(code).click();
        page.waitForLoadState();
        return Words.ofAll(root().locator("#cases [data-acr-case] td:first-child"));
    }

    /** Every number that opens something, by the address it leads to. */
    public Map<String, Integer> links() {
        Map<String, Integer> links = new LinkedHashMap<>();
        root().locator("a.acr-figure")
                .all()
                .forEach(link -> links.put(
                        String.valueOf(link.evaluate("link => link.href")), Integer.parseInt(Words.of(link))));
        return links;
    }

    /** What the open cases are called, and how many there are. */
    public String opened() {
        return Words.of(root().locator("#cases h2"));
    }

    /** What a card says. */
    public String card(String name) {
        return Words.of(root().locator("[data-acr-card='" + name + "']"));
    }

    /** Whether held with repair counts as held now. */
    public String repair() {
        return Words.of(root().locator(".acr-repair [aria-current]"));
    }

    /** Counts held with repair the other way. */
    public RecordPage switchRepair() {
        root().locator(".acr-repair a:not([aria-current])").click();
        page.waitForLoadState();
        return this;
    }

    public String sharing() {
        return Words.of(root().locator(".acr-sharing p"));
    }

    /** Shares the record, or no longer. */
    public RecordPage switchSharing() {
        root().locator("[data-acr-share]").click();
        page.waitForLoadState();
        return this;
    }

    private Locator figures(String code) {
        return root().locator("[data-acr-figure='" + code + "']").first();
    }
}
