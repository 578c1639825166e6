package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.acceptability.browser.pages.IssuePage;
import io.acceptability.browser.pages.LoginPage;
import io.acceptability.browser.pages.WorkflowPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One user's window on the sandbox; notes whatever must never happen in one. */
final class Tab {
    private final BrowserContext window;
    private final Page page;
    private final String base;
    private final List<String> troubles = new ArrayList<>();
    private int loads;

    Tab(BrowserContext window, String base) {
        this.window = window;
        this.base = base;
        this.page = window.newPage();
        page.onPageError(error -> troubles.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console error: " + message.text());
            }
        });
        page.onDialog(dialog -> {
            troubles.add(dialog.type() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onDOMContentLoaded(loaded -> loads++);
        page.onRequest(this::watch);
    }

    private void watch(Request request) {
        if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
            troubles.add("request beyond the sandbox: " + request.url());
        }
    }

    /** Logs in with the page for it. */
    Tab logIn(String user) {
        page.navigate(base + "/login.jsp");
        new LoginPage(page).logIn(user, user);
        return this;
    }

    /** The issue page of this key. */
    IssuePage issue(String key) {
        page.navigate(base + "/browse/" + key);
        return new IssuePage(page, key);
    }

    /** The page of this workflow. */
    WorkflowPage workflow(String name) {
        page.navigate(base + "/secure/admin/workflows/ListWorkflows.jspa");
        return WorkflowPage.open(page, name);
    }

    /** Goes to a path below the base. */
    Tab go(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Has dark pages from now on. */
    Tab darken() {
        page.locator("button[name=theme][value=dark]").click();
        page.locator("html[data-color-mode=dark]").waitFor();
        return this;
    }

    /** Has the pages in the other language from now on, once the server knows. */
    Tab switchLanguage() {
        Locator language = page.locator("button[name=language]");
        String offered = language.getAttribute("lang");
        language.click();
        page.locator("button[name=language]:not([lang='" + offered + "'])").waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    /** How often the page was loaded so far: what works in place leaves it as it is. */
    int loads() {
        return loads;
    }

    /** Writes down how the page looks, whole. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Closes the window; no script may have failed, no dialog of the browser opened, nothing been asked of another host. */
    void close() {
        window.close();
        assertThat(troubles).as("what happened in the window").isEmpty();
    }
}
