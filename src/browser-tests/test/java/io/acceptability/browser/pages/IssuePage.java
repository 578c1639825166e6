package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The host's page of one issue. */
public final class IssuePage {
    private final Page page;
    private final String key;

    public IssuePage(Page page, String key) {
        this.page = page;
        this.key = key;
    }

    public AcceptabilityPanel panel() {
        return new AcceptabilityPanel(page, key);
    }

    public boolean hasPanel() {
        return page.locator(".acc-panel").count() > 0;
    }

    public String status() {
        return Words.of(page.locator("#status-val"));
    }

    public String resolution() {
        return Words.of(page.locator("#resolution-val"));
    }

    /** Performs a transition by its button; the page is loaded anew with what came of it. */
    public IssuePage move(String transition) {
        page.locator(".jira-transitions")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(transition).setExact(true))
                .click();
        page.waitForLoadState();
        return this;
    }

    /** The heading of the host's message after a transition. */
    public String notice() {
        return Words.of(page.locator("#notice .title"));
    }

    /** The reasons for which a transition was refused, in their order. */
    public List<String> refusal() {
        return Words.ofAll(page.locator("#notice.aui-message-error li"));
    }
}
