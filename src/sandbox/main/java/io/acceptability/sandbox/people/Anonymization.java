package io.acceptability.sandbox.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.plugin.AnonymizationModule;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Makes a user anonymous, in Jira's order: what is affected is asked first; then what is personal is removed, then the key changes, then
 * the name to log in with, and last the profile. What a handler fails at stops nothing; it is told.
 */
public final class Anonymization {
    /** Something that a handler would change. */
    public record Affected(String handler, String type, String description, long count) {}

    /** What came of it. */
    public record Done(String key, String name, String displayName, int tasks, int completed, List<String> errors) {}

    private final SandboxJira jira;
    private final Supplier<InstalledPlugin> plugin;

    public Anonymization(SandboxJira jira, Supplier<InstalledPlugin> plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    /** What the handlers would change. */
    public List<Affected> affected(Account account) {
        List<Affected> all = new ArrayList<>();
        // Jira asks before there is a new key or name.
        collect(all, personal(), new UserAnonymizationParameter(account.key(), null));
        collect(all, keys(), new UserPropertyChangeParameter(account.key(), null, null));
        collect(all, names(), new UserPropertyChangeParameter(account.name(), null, null));
        return all;
    }

    private static <P> void collect(
            List<Affected> all, List<? extends AnonymizationModule<? extends AnonymizationHandler<P>>> modules, P of) {
        for (AnonymizationModule<? extends AnonymizationHandler<P>> module : modules) {
            for (AffectedEntity entity : module.handler().getAffectedEntities(of)) {
                all.add(new Affected(
                        module.name(),
                        entity.getType().name(),
                        module.texts().apply(entity.getDescriptionKey()),
                        entity.getNumberOfOccurrences().orElse(0L)));
            }
        }
    }

    /** Makes the user anonymous. */
    public Done anonymize(Account account) {
        Accounts accounts = jira.store().accounts();
        // Jira keeps a key that tells nothing; here everybody gets another, so that the change of a key is always seen.
        String key = accounts.nextKey();
        String name = key.toLowerCase(Locale.ROOT);
        String displayName = "user-" + Integer.toHexString(key.hashCode() & 0xfffff);
        AtomicInteger completed = new AtomicInteger();
        Context progress = input -> completed::incrementAndGet;
        List<String> errors = new ArrayList<>();
        int tasks = update(personal(), new UserAnonymizationParameter(account.key(), progress), errors);
        tasks += update(keys(), new UserPropertyChangeParameter(account.key(), key, progress), errors);
        jira.store().changeUserKey(account.key(), key);
        tasks += update(names(), new UserPropertyChangeParameter(account.name(), name, progress), errors);
        accounts.anonymize(key, name, displayName);
        return new Done(key, name, displayName, tasks, completed.get(), errors);
    }

    private static <P> int update(
            List<? extends AnonymizationModule<? extends AnonymizationHandler<P>>> modules,
            P parameter,
            List<String> errors) {
        int tasks = 0;
        for (AnonymizationModule<? extends AnonymizationHandler<P>> module : modules) {
            tasks += module.handler().getNumberOfTasks(parameter);
            ServiceResult result = module.handler().update(parameter);
            if (!result.isValid()) {
                errors.addAll(result.getErrorCollection().getErrorMessages());
            }
        }
        return tasks;
    }

    private List<AnonymizationModule<UserAnonymizationHandler>> personal() {
        return plugin.get().anonymizationHandlers("user-anonymization-handler", UserAnonymizationHandler.class);
    }

    private List<AnonymizationModule<UserKeyChangeHandler>> keys() {
        return plugin.get().anonymizationHandlers("user-key-change-handler", UserKeyChangeHandler.class);
    }

    private List<AnonymizationModule<UserNameChangeHandler>> names() {
        return plugin.get().anonymizationHandlers("user-name-change-handler", UserNameChangeHandler.class);
    }
}
