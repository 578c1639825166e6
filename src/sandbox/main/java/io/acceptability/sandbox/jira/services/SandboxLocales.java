package io.acceptability.sandbox.jira.services;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Accounts;
import java.util.Locale;
import java.util.Set;

/** The languages of people; English for nobody and for those who have chosen none. */
record SandboxLocales(Accounts accounts) implements LocaleResolver {
    @Override
    public Locale getLocale() {
        return CurrentUser.get().map(user -> locale(user.getKey())).orElse(Locale.ENGLISH);
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return userKey == null ? Locale.ENGLISH : locale(userKey.getStringValue());
    }

    @Override
    public Locale getApplicationLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    private Locale locale(String userKey) {
        return accounts.byKey(userKey).map(Account::locale).orElse(Locale.ENGLISH);
    }
}
