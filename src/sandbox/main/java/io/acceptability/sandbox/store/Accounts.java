package io.acceptability.sandbox.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Users and groups. */
public final class Accounts {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The columns that hold keys of users. */
    private static final List<String> KEYS = List.of(
            "sandbox_user.user_key",
            "sandbox_membership.user_key",
            "sandbox_preference.user_key",
            "project.lead",
            "component.lead",
            "jiraissue.reporter",
            "jiraissue.assignee",
            "jiraissue.creator",
            "jiraissue.archivedby",
            "jiraaction.author",
            "jiraaction.updateauthor",
            "changegroup.author",
            "jiraworkflows.creatorname",
            "os_currentstep.owner",
            "os_currentstep.caller",
            "os_historystep.owner",
            "os_historystep.caller");

    private final Database database;
    private final Sequences sequences;
    private final Cached<Directory> directory;

    private record Directory(
            Map<String, Account> byKey, Map<String, Account> byName, Map<String, Set<String>> groups) {}

    Accounts(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
        this.directory = new Cached<>(database, this::load);
    }

    public Optional<Account> byKey(String key) {
        return Optional.ofNullable(key).map(directory.get().byKey()::get);
    }

    /** A user by login name, whatever the case. */
    public Optional<Account> byName(String name) {
        return Optional.ofNullable(name).map(n -> directory.get().byName().get(n.toLowerCase(Locale.ROOT)));
    }

    public Collection<Account> all() {
        return directory.get().byKey().values();
    }

    /** Creates a user with a key as Jira makes them; the password may be null for people who never log in. */
    public Account create(String name, String displayName, String password, String language) {
        return create("JIRAUSER" + sequences.next("ApplicationUser"), name, displayName, password, language);
    }

    /** Creates a user with a given key. */
    public Account create(String key, String name, String displayName, String password, String language) {
        Account account = new Account(key, name, displayName, name + "@example.com", language, null, true);
        createAll(List.of(account), password == null ? Map.of() : Map.of(key, password));
        return account;
    }

    /** Creates many users at once; passwords by key, none for the others. */
    public void createAll(Collection<Account> accounts, Map<String, String> passwords) {
        database.act(sql -> sql.batch(
                "insert into sandbox_user (user_key, user_name, display_name, email, password_hash, language,"
                        + " time_zone, active) values (?,?,?,?,?,?,?,?)",
                accounts.stream()
                        .map(a -> new Object[] {
                            a.key(),
                            a.name(),
                            a.displayName(),
                            a.email(),
                            passwords.containsKey(a.key()) ? salted(passwords.get(a.key())) : null,
                            a.language(),
                            a.timeZone(),
                            a.active()
                        })
                        .toList()));
        directory.changed();
    }

    /** A free key as Jira makes them. */
    public String nextKey() {
        return "JIRAUSER" + sequences.next("ApplicationUser");
    }

    public void setLanguage(String key, String language) {
        database.act(sql -> sql.update("update sandbox_user set language = ? where user_key = ?", language, key));
        directory.changed();
    }

    public void setTimeZone(String key, String timeZone) {
        database.act(sql -> sql.update("update sandbox_user set time_zone = ? where user_key = ?", timeZone, key));
        directory.changed();
    }

    public void setActive(String key, boolean active) {
        database.act(sql -> sql.update("update sandbox_user set active = ? where user_key = ?", active, key));
        directory.changed();
    }

    /** The active user with this name and password, if they belong together. */
    public Optional<Account> authenticate(String name, String password) {
        Optional<Account> account = byName(name).filter(Account::active);
        if (account.isEmpty() || password == null) {
            return Optional.empty();
        }
        String stored = database.read(sql -> sql.first(
                        "select password_hash from sandbox_user where user_key = ?",
                        r -> Optional.ofNullable(r.getString(1)),
                        account.get().key())
                .flatMap(hash -> hash)
                .orElse(null));
        return stored != null && matches(password, stored) ? account : Optional.empty();
    }

    /** Gives a user another key, in every table that refers to users by it. */
    void changeKey(String from, String to) {
        database.act(sql -> {
            for (String column : KEYS) {
                String[] part = column.split("\\.");
                sql.update("update " + part[0] + " set " + part[1] + " = ? where " + part[1] + " = ?", to, from);
            }
            // Somebody who holds something by name: a role, a permission, a security level.
            sql.update(
                    "update projectroleactor set roletypeparameter = ? where roletypeparameter = ? and roletype like ?",
                    to,
                    from,
                    "%user%");
        });
        directory.changed();
    }

    /** Leaves nothing of a user's profile but these names; they cannot log in any more. */
    public void anonymize(String key, String name, String displayName) {
        database.act(sql -> sql.update(
                "update sandbox_user set user_name = ?, display_name = ?, email = ?, password_hash = null,"
                        + " time_zone = null, active = ? where user_key = ?",
                name,
                displayName,
                name + "@jira.invalid",
                false,
                key));
        directory.changed();
    }

    public void createGroup(String name) {
        database.act(sql -> {
            if (sql.first("select 1 from sandbox_group where group_name = ?", r -> 1, name)
                    .isEmpty()) {
                sql.update("insert into sandbox_group (group_name) values (?)", name);
            }
        });
        directory.changed();
    }

    public void addToGroup(String group, String... userKeys) {
        database.act(sql -> {
            for (String key : userKeys) {
                boolean member = sql.first(
                                "select 1 from sandbox_membership where group_name = ? and user_key = ?",
                                r -> 1,
                                group,
                                key)
                        .isPresent();
                if (!member) {
                    sql.update("insert into sandbox_membership (group_name, user_key) values (?, ?)", group, key);
                }
            }
        });
        directory.changed();
    }

    public void removeFromGroup(String group, String userKey) {
        database.act(sql ->
                sql.update("delete from sandbox_membership where group_name = ? and user_key = ?", group, userKey));
        directory.changed();
    }

    public Set<String> groups() {
        return directory.get().groups().keySet();
    }

    /** Keys of the members of a group; none when there is no such group. */
    public Set<String> members(String group) {
        return directory.get().groups().getOrDefault(group, Set.of());
    }

    public boolean isMember(String group, String userKey) {
        return members(group).contains(userKey);
    }

    /** Names of the groups of a user, sorted. */
    public Set<String> groupsOf(String userKey) {
        Set<String> found = new TreeSet<>();
        directory.get().groups().forEach((group, members) -> {
            if (members.contains(userKey)) {
                found.add(group);
            }
        });
        return found;
    }

    private Directory load() {
        return database.read(sql -> {
            Map<String, Account> byKey = new LinkedHashMap<>();
            Map<String, Account> byName = new HashMap<>();
            sql.list(
                            "select * from sandbox_user order by user_name",
                            r -> new Account(
                                    r.getString("user_key"),
                                    r.getString("user_name"),
                                    r.getString("display_name"),
                                    r.getString("email"),
                                    r.getString("language"),
                                    r.getString("time_zone"),
                                    r.getBoolean("active")))
                    .forEach(account -> {
                        byKey.put(account.key(), account);
                        byName.put(account.name().toLowerCase(Locale.ROOT), account);
                    });
            Map<String, Set<String>> groups = new TreeMap<>();
            sql.list("select group_name from sandbox_group", r -> r.getString(1))
                    .forEach(group -> groups.put(group, new TreeSet<>()));
            sql.list("select group_name, user_key from sandbox_membership", r ->
                            new String[] {r.getString(1), r.getString(2)})
                    .forEach(m ->
                            groups.computeIfAbsent(m[0], g -> new TreeSet<>()).add(m[1]));
            return new Directory(byKey, byName, groups);
        });
    }

    private static String salted(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return hex + ":" + digest(hex, password);
    }

    private static boolean matches(String password, String stored) {
        int colon = stored.indexOf(':');
        return MessageDigest.isEqual(
                digest(stored.substring(0, colon), password).getBytes(StandardCharsets.US_ASCII),
                stored.substring(colon + 1).getBytes(StandardCharsets.US_ASCII));
    }

    // One round is enough for passwords that equal the names; every request with basic auth pays for it.
    private static String digest(String salt, String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest((salt + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
