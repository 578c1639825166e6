package io.acceptability.browser.pages;

import com.microsoft.playwright.Page;

/** What shows where the customer stands. */
public final class ConsentDialog extends PanelDialog {
    ConsentDialog(Page page) {
        super(page);
    }

    /** Chooses a kind of evidence by its name in REST. */
    public ConsentDialog kind(String kind) {
        choose("kind", kind);
        return this;
    }

    public ConsentDialog person(String name, String organisation, String role, String authority) {
        type("person.name", name);
        type("person.organisation", organisation);
        type("person.role", role);
        type("person.authority", authority);
        return this;
    }

    public ConsentDialog channel(String channel) {
        type("channel", channel);
        return this;
    }

    public ConsentDialog quote(String quote) {
        type("quote", quote);
        return this;
    }

    public ConsentDialog lasting(boolean lasting) {
        choose("lasting", String.valueOf(lasting));
        return this;
    }
}
