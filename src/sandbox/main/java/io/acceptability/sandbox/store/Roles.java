package io.acceptability.sandbox.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Project roles and who acts in them. */
public final class Roles {
    public static final String ADMINISTRATORS = "Administrators";
    public static final String DEVELOPERS = "Developers";
    public static final String CUSTOMERS = "Customers";
    public static final String USERS = "Users";

    private static final String USER_ACTOR = "atlassian-user-role-actor";
    private static final String GROUP_ACTOR = "atlassian-group-role-actor";

    private final Database database;
    private final Sequences sequences;
    private final Accounts accounts;
    private final Cached<Cast> cast;

    /** A role that every project has. */
    public record Role(long id, String name, String description) {}

    /** A user or a group acting in a role of a project. */
    public record Actor(long projectId, long roleId, boolean group, String parameter) {}

    private record Cast(Map<Long, Role> roles, List<Actor> actors) {}

    Roles(Database database, Sequences sequences, Accounts accounts) {
        this.database = database;
        this.sequences = sequences;
        this.accounts = accounts;
        this.cast = new Cached<>(database, this::load);
    }

    public Collection<Role> all() {
        return cast.get().roles().values();
    }

    public Optional<Role> byName(String name) {
        return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The role of that name, created when there is none. */
    public Role create(String name, String description) {
        return byName(name).orElseGet(() -> {
            Role role = new Role(sequences.next("ProjectRole"), name, description);
            database.act(sql -> sql.update(
                    "insert into projectrole (id, name, description) values (?,?,?)", role.id(), name, description));
            cast.changed();
            return role;
        });
    }

    public void addUser(long projectId, String roleName, String userKey) {
        add(new Actor(projectId, named(roleName).id(), false, userKey));
    }

    public void addGroup(long projectId, String roleName, String group) {
        add(new Actor(projectId, named(roleName).id(), true, group));
    }

    /** Takes a user or group out of a role; nothing happens when it is not in it. */
    public void remove(long projectId, String roleName, String userKeyOrGroup) {
        database.act(sql -> sql.update(
                "delete from projectroleactor where pid = ? and projectroleid = ? and roletypeparameter = ?",
                projectId,
                named(roleName).id(),
                userKeyOrGroup));
        cast.changed();
    }

    public List<Actor> actors(long projectId, long roleId) {
        return cast.get().actors().stream()
                .filter(actor -> actor.projectId() == projectId && actor.roleId() == roleId)
                .toList();
    }

    /** Keys of all users in a role, through groups too. */
    public Set<String> userKeys(long projectId, long roleId) {
        Set<String> keys = new TreeSet<>();
        for (Actor actor : actors(projectId, roleId)) {
            if (actor.group()) {
                keys.addAll(accounts.members(actor.parameter()));
            } else {
                keys.add(actor.parameter());
            }
        }
        return keys;
    }

    public boolean isIn(String userKey, long projectId, long roleId) {
        return actors(projectId, roleId).stream()
                .anyMatch(actor -> actor.group()
                        ? accounts.isMember(actor.parameter(), userKey)
                        : actor.parameter().equals(userKey));
    }

    private Role named(String name) {
        return byName(name).orElseThrow(() -> new IllegalArgumentException("There is no project role " + name));
    }

    private void add(Actor actor) {
        if (actors(actor.projectId(), actor.roleId()).contains(actor)) {
            return;
        }
        database.act(sql -> sql.update(
                "insert into projectroleactor (id, pid, projectroleid, roletype, roletypeparameter) values (?,?,?,?,?)",
                sequences.next("ProjectRoleActor"),
                actor.projectId(),
                actor.roleId(),
                actor.group() ? GROUP_ACTOR : USER_ACTOR,
                actor.parameter()));
        cast.changed();
    }

    /** Forgets what is held in memory, when somebody else wrote to the tables. */
    void reload() {
        cast.changed();
    }

    private Cast load() {
        return database.read(sql -> {
            Map<Long, Role> roles = new LinkedHashMap<>();
            sql.list(
                            "select id, name, description from projectrole order by id",
                            r -> new Role(r.getLong(1), r.getString(2), r.getString(3)))
                    .forEach(role -> roles.put(role.id(), role));
            List<Actor> actors = sql.list(
                    "select pid, projectroleid, roletype, roletypeparameter from projectroleactor order by id",
                    r -> new Actor(r.getLong(1), r.getLong(2), GROUP_ACTOR.equals(r.getString(3)), r.getString(4)));
            return new Cast(roles, actors);
        });
    }
}
