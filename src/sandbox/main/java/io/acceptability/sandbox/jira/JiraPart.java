package io.acceptability.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.api.JiraApi;
import io.acceptability.sandbox.jira.services.JiraServices;
import io.acceptability.sandbox.mail.MailBox;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.StoreException;
import io.acceptability.sandbox.web.Accounts;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.WorkflowFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira itself as a part of the host: its database, its services, its workflows, its REST. */
public final class JiraPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(JiraPart.class);

    private SandboxJira jira;

    @Override
    public void services(Host host) {
        try {
            jira = SandboxJira.open(
                    host.options().home(),
                    host.options().db().orElse(null),
                    host.options().fresh());
        } catch (StoreException e) {
            throw new StartFailure(e.getMessage());
        }
        host.services().keep(SandboxJira.class, jira);
        host.services().keep(DataSource.class, jira.store().database().dataSource());
        host.services().keep(Accounts.class, new LoginAccounts(jira));
        host.options().zone().ifPresent(this::useZone);
        MailBox mails = new MailBox(jira.store(), host.options().node());
        host.services().keep(MailBox.class, mails);
        host.services().offer(MailQueue.class, mails);
        JiraServices.offer(jira, host.services());
    }

    @Override
    public void web(Host host) {
        jira.modules(new PluginModules(host.plugin()));
        host.options().workflows().forEach(this::addWorkflow);
        host.web().filter(new HostReadsFilter());
        JiraApi.addTo(host.web(), jira, host.services(), host::plugin);
    }

    @Override
    public void close() {
        if (jira != null) {
            jira.close();
        }
    }

    private void useZone(String id) {
        try {
            jira.zone().set(id);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("option --zone: " + e.getMessage());
        }
    }

    // A file that was loaded before is left alone, so that what administrators changed since stays.
    private void addWorkflow(Path file) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.xml$", "");
        try {
            byte[] xml = Files.readAllBytes(file);
            String loaded = "workflow-file." + name;
            String mark = UUID.nameUUIDFromBytes(xml).toString();
            if (jira.store().records().setting(loaded).filter(mark::equals).isPresent()) {
                return;
            }
            List<String> leftOut =
                    jira.workflows().add(name, xml, jira.transitions().modules());
            jira.store().records().setSetting(loaded, mark);
            report(name, leftOut);
        } catch (WorkflowFileException e) {
            throw new StartFailure("option --workflow: " + file + " cannot be used: " + e.getMessage());
        } catch (IOException e) {
            throw new StartFailure("option --workflow: cannot read " + file);
        }
    }

    private static void report(String name, List<String> leftOut) {
        if (!leftOut.isEmpty()) {
            String text = "Workflow " + name + " was loaded without:\n  " + String.join("\n  ", leftOut);
            System.err.println(text);
            LOG.warn(text);
        }
    }

    /** Makes workflow modules through the loaded plugin. */
    private record PluginModules(InstalledPlugin plugin) implements ModuleFactory {
        @Override
        public Optional<Object> create(String className) {
            return knows(className) ? Optional.of(plugin.create(className)) : Optional.empty();
        }

        @Override
        public boolean knows(String className) {
            return plugin.workflowModule(className).isPresent();
        }

        @Override
        public Optional<String> formerOwner(String className) {
            return plugin.hadWorkflowClass(className) ? Optional.of(plugin.key()) : Optional.empty();
        }
    }

    /** The people of the sandbox, as the login sees them. */
    private record LoginAccounts(SandboxJira jira) implements Accounts {
        @Override
        public Optional<ApplicationUser> login(String name, String password) {
            return jira.store().accounts().authenticate(name, password).map(SandboxUser::new);
        }

        @Override
        public Optional<ApplicationUser> byKey(String key) {
            return jira.store().accounts().byKey(key).filter(Account::active).map(SandboxUser::new);
        }

        @Override
        public Locale locale(ApplicationUser user) {
            return jira.store()
                    .accounts()
                    .byKey(user.getKey())
                    .map(Account::locale)
                    .orElse(Locale.ENGLISH);
        }

        @Override
        public void chooseLocale(ApplicationUser user, Locale locale) {
            jira.store().accounts().setLanguage(user.getKey(), locale.toString());
        }
    }
}
