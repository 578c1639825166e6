package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The host's page to log in. */
public final class LoginPage {
    private final Page page;

    public LoginPage(Page page) {
        this.page = page;
    }

    /** Types a name and a password, and sends them. */
    public void logIn(String name, String password) {
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password").fill(password);
        page.locator("#login-form-submit").click();
        page.waitForLoadState();
    }

    /** What the page says of the last try. */
    public String problem() {
        return Words.of(page.getByRole(AriaRole.ALERT));
    }
}
