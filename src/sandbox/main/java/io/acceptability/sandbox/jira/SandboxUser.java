package io.acceptability.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.store.Account;

/** A user as Jira's API shows it. */
public record SandboxUser(Account account) implements ApplicationUser {
    /** The user of a key that nobody has, as Jira shows people who are gone. */
    static SandboxUser unknown(String key) {
        return new SandboxUser(new Account(key, key, key, "", null, null, false));
    }

    @Override
    public String getKey() {
        return account.key();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean isActive() {
        return account.active();
    }

    @Override
    public String getEmailAddress() {
        return account.email();
    }

    @Override
    public String getDisplayName() {
        return account.displayName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxUser user && user.getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return account.name() + "(" + account.key() + ")";
    }
}
