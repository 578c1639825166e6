package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.jira.HostZone;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Accounts;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Who the current request acts for, in which language and time zone. */
record SandboxAuthentication(Accounts accounts, HostZone zone) implements JiraAuthenticationContext, TimeZoneManager {
    @Override
    public ApplicationUser getLoggedInUser() {
        return CurrentUser.get().orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return CurrentUser.get().isPresent();
    }

    @Override
    public Locale getLocale() {
        return account().map(Account::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return account().map(Account::timeZone).map(TimeZone::getTimeZone).orElseGet(this::getDefaultTimezone);
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return Optional.ofNullable(user)
                .flatMap(known -> accounts.byKey(known.getKey()))
                .map(Account::timeZone)
                .map(TimeZone::getTimeZone)
                .orElseGet(this::getDefaultTimezone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(zone.get());
    }

    private Optional<Account> account() {
        return CurrentUser.get().map(ApplicationUser::getKey).flatMap(accounts::byKey);
    }
}
