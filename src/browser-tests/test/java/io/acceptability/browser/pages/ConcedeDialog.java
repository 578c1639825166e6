package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;

/** A gap that the customer accepts. */
public final class ConcedeDialog extends PanelDialog {
    ConcedeDialog(Page page) {
        super(page);
    }

    /** The strained reading, as it is conceded. */
    public String whatIsConceded() {
        return Words.of(root().locator(".acc-see"));
    }

    public ConcedeDialog gap(String gap, String limit) {
        type("gap", gap);
        type("limit", limit);
        return this;
    }

    public ConcedeDialog owner(String owner, LocalDate due) {
        type("owner", owner);
        type("due", due.toString());
        return this;
    }

    /** Chooses what becomes of it by its name in REST. */
    public ConcedeDialog disposition(String disposition) {
        choose("disposition", disposition);
        return this;
    }

    /** The issue of this key repairs or compensates it. */
    public ConcedeDialog followOn(String key) {
        choose("followOnKind", "existing");
        type("followOn", key);
        return this;
    }

    /** The issue that repairs or compensates it is to be created on the way. */
    public ConcedeDialog createFollowOn() {
        choose("followOnKind", "create");
        root().locator("[data-acc-types] option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    public ConcedeDialog summary(String summary) {
        type("create.summary", summary);
        return this;
    }
}
