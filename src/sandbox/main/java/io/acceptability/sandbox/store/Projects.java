package io.acceptability.sandbox.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Projects with their components, versions, permission grants and security levels. */
public final class Projects {
    private final Database database;
    private final Sequences sequences;
    private final Cached<Map<Long, ProjectRecord>> all;
    private final Cached<Access> access;

    /** A project. */
    public record ProjectRecord(
            long id, String key, String name, String leadKey, String description, boolean archived) {}

    /** A component or a version of a project. */
    public record Part(long id, long projectId, String name, boolean released, boolean archived) {}

    /** Who holds a permission; the parameter is a role's name, a group or a user key. */
    public record Grant(long projectId, String permission, Holder holder, String parameter) {}

    /** Kinds of holders of a permission or of members of a security level. */
    public enum Holder {
        ROLE,
        GROUP,
        USER,
        LEAD,
        REPORTER,
        ASSIGNEE,
        LOGGED_IN
    }

    /** A security level: an issue that has one is seen by its holders only. */
    public record SecurityLevel(long id, long projectId, String name) {}

    private record Access(List<Grant> grants, Map<Long, SecurityLevel> levels, Map<Long, List<Grant>> holders) {}

    Projects(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
        this.all = new Cached<>(database, this::loadProjects);
        this.access = new Cached<>(database, this::loadAccess);
    }

    public Collection<ProjectRecord> all() {
        return all.get().values();
    }

    public Optional<ProjectRecord> byId(long id) {
        return Optional.ofNullable(all.get().get(id));
    }

    public Optional<ProjectRecord> byKey(String key) {
        return all().stream()
                .filter(project -> project.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** Creates a project that grants nobody anything yet. */
    public ProjectRecord create(String key, String name, String leadKey, String description) {
        ProjectRecord project = new ProjectRecord(
                sequences.next("Project"), key.toUpperCase(Locale.ROOT), name, leadKey, description, false);
        database.act(sql -> {
            sql.update(
                    "insert into project (id, pname, pkey, lead, description, pcounter, originalkey, assigneetype)"
                            + " values (?,?,?,?,?,0,?,3)",
                    project.id(),
                    name,
                    project.key(),
                    leadKey,
                    description,
                    project.key());
            sql.update(
                    "insert into project_key (id, project_id, project_key) values (?,?,?)",
                    sequences.next("ProjectKey"),
                    project.id(),
                    project.key());
        });
        all.changed();
        return project;
    }

    public void setArchived(long projectId, boolean archived) {
        database.act(
                sql -> sql.update("update project set archived = ? where id = ?", archived ? "Y" : null, projectId));
        all.changed();
    }

    public void setLead(long projectId, String leadKey) {
        database.act(sql -> sql.update("update project set lead = ? where id = ?", leadKey, projectId));
        all.changed();
    }

    /** Reserves {@code count} issue numbers and gives the first. */
    public long takeNumbers(long projectId, int count) {
        return database.write(sql -> {
            sql.update("update project set pcounter = pcounter + ? where id = ?", count, projectId);
            return sql.first("select pcounter from project where id = ?", r -> r.getLong(1), projectId)
                            .orElseThrow()
                    - count
                    + 1;
        });
    }

    /** Makes sure that no number up to this one is given out again. */
    public void numbersUsedUpTo(long projectId, long number) {
        database.act(sql ->
                sql.update("update project set pcounter = ? where id = ? and pcounter < ?", number, projectId, number));
    }

    public List<Part> components(long projectId) {
        return database.read(sql -> sql.list(
                "select * from component where project = ? order by cname",
                r -> new Part(r.getLong("id"), projectId, r.getString("cname"), false, false),
                projectId));
    }

    public List<Part> versions(long projectId) {
        return database.read(sql -> sql.list(
                "select * from projectversion where project = ? order by sequence",
                r -> new Part(
                        r.getLong("id"),
                        projectId,
                        r.getString("vname"),
                        "true".equals(r.getString("released")),
                        "true".equals(r.getString("archived"))),
                projectId));
    }

    /** The component of that name, created when there is none. */
    public Part component(long projectId, String name) {
        return components(projectId).stream()
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    Part part = new Part(sequences.next("Component"), projectId, name, false, false);
                    database.act(sql -> sql.update(
                            "insert into component (id, project, cname) values (?,?,?)", part.id(), projectId, name));
                    return part;
                });
    }

    /** The version of that name, created when there is none. */
    public Part version(long projectId, String name, boolean released) {
        return versions(projectId).stream()
                .filter(part -> part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    Part part = new Part(sequences.next("Version"), projectId, name, released, false);
                    database.act(sql -> sql.update(
                            "insert into projectversion (id, project, vname, sequence, released) values (?,?,?,?,?)",
                            part.id(),
                            projectId,
                            name,
                            part.id(),
                            released ? "true" : null));
                    return part;
                });
    }

    public void grant(long projectId, String permission, Holder holder, String parameter) {
        database.act(sql -> sql.update(
                "insert into sandbox_grant (id, project, permission, holder, parameter) values (?,?,?,?,?)",
                sequences.next("Grant"),
                projectId,
                permission,
                holder.name(),
                parameter));
        access.changed();
    }

    public List<Grant> grants(long projectId, String permission) {
        return access.get().grants().stream()
                .filter(grant ->
                        grant.projectId() == projectId && grant.permission().equals(permission))
                .toList();
    }

    public SecurityLevel createSecurityLevel(long projectId, String name) {
        SecurityLevel level = new SecurityLevel(sequences.next("SecurityLevel"), projectId, name);
        database.act(sql -> sql.update(
                "insert into sandbox_security_level (id, project, name) values (?,?,?)", level.id(), projectId, name));
        access.changed();
        return level;
    }

    public void addToSecurityLevel(long levelId, Holder holder, String parameter) {
        database.act(sql -> sql.update(
                "insert into sandbox_security_holder (id, level_id, holder, parameter) values (?,?,?,?)",
                sequences.next("SecurityHolder"),
                levelId,
                holder.name(),
                parameter));
        access.changed();
    }

    public List<SecurityLevel> securityLevels(long projectId) {
        return access.get().levels().values().stream()
                .filter(level -> level.projectId() == projectId)
                .toList();
    }

    public Optional<SecurityLevel> securityLevel(long id) {
        return Optional.ofNullable(access.get().levels().get(id));
    }

    /** Who sees the issues of a level. */
    public List<Grant> holders(long levelId) {
        return access.get().holders().getOrDefault(levelId, List.of());
    }

    /** Forgets what is held in memory, when somebody else wrote to the tables. */
    void reload() {
        all.changed();
        access.changed();
    }

    private Map<Long, ProjectRecord> loadProjects() {
        Map<Long, ProjectRecord> found = new LinkedHashMap<>();
        database.read(sql -> sql.list(
                        "select * from project order by pname, id",
                        r -> new ProjectRecord(
                                r.getLong("id"),
                                r.getString("pkey"),
                                r.getString("pname"),
                                r.getString("lead"),
                                r.getString("description"),
                                "Y".equals(r.getString("archived")))))
                .forEach(project -> found.put(project.id(), project));
        return found;
    }

    private Access loadAccess() {
        return database.read(sql -> {
            List<Grant> grants = sql.list(
                    "select project, permission, holder, parameter from sandbox_grant order by id",
                    r -> new Grant(r.getLong(1), r.getString(2), Holder.valueOf(r.getString(3)), r.getString(4)));
            Map<Long, SecurityLevel> levels = new LinkedHashMap<>();
            sql.list(
                            "select id, project, name from sandbox_security_level order by id",
                            r -> new SecurityLevel(r.getLong(1), r.getLong(2), r.getString(3)))
                    .forEach(level -> levels.put(level.id(), level));
            Map<Long, List<Grant>> holders = new LinkedHashMap<>();
            sql.list("select level_id, holder, parameter from sandbox_security_holder order by id", r -> {
                holders.computeIfAbsent(r.getLong(1), id -> new ArrayList<>())
                        .add(new Grant(0, "", Holder.valueOf(r.getString(2)), r.getString(3)));
                return null;
            });
            return new Access(grants, levels, holders);
        });
    }
}
