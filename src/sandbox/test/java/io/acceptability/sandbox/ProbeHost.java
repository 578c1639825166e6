package io.acceptability.sandbox;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.web.Accounts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The least that the host needs: a database in memory and three users whose password is their name. */
final class ProbeHost implements HostPart {

    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @Override
    public void services(Host host) {
        host.services().keep(DataSource.class, database);
        People people = new People();
        host.services().keep(Accounts.class, people);
        host.services().offer(JiraAuthenticationContext.class, new Current(people));
        host.services().offer(GlobalPermissionManager.class, new Permissions());
    }

    @Override
    public void close() {
        database.dispose();
    }

    /** A user of the test. */
    record Person(String name) implements ApplicationUser {
        @Override
        public String getKey() {
            return "KEY" + name;
        }

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isActive() {
            return true;
        }

        @Override
        public String getEmailAddress() {
            return "";
        }

        @Override
        public String getDisplayName() {
            return name.equals("dana") ? "Dana O'Neil" : name;
        }
    }

    private static final class People implements Accounts {
        private static final Map<String, ApplicationUser> ALL =
                Map.of("KEYadmin", new Person("admin"), "KEYdana", new Person("dana"), "KEYlin", new Person("lin"));
        private final Map<String, Locale> locales =
                new ConcurrentHashMap<>(Map.of("KEYlin", Locale.SIMPLIFIED_CHINESE));

        @Override
        public Optional<ApplicationUser> login(String name, String password) {
            return name.equals(password) ? byKey("KEY" + name) : Optional.empty();
        }

        @Override
        public Optional<ApplicationUser> byKey(String key) {
            return Optional.ofNullable(ALL.get(key));
        }

        @Override
        public Locale locale(ApplicationUser user) {
            return locales.getOrDefault(user.getKey(), Locale.ENGLISH);
        }

        @Override
        public void chooseLocale(ApplicationUser user, Locale locale) {
            locales.put(user.getKey(), locale);
        }
    }

    private record Current(Accounts people) implements JiraAuthenticationContext {
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
            return CurrentUser.get().map(people::locale).orElse(Locale.ENGLISH);
        }
    }

    private static final class Permissions implements GlobalPermissionManager {
        @Override
        public boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user) {
            return user.getName().equals("admin");
        }
    }
}
