package io.acceptability.sandbox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issue types, priorities, statuses, resolutions and link types: what issues refer to by id. */
public final class Constants {
    /** Style of the link from an epic to its children. */
    public static final String EPIC_STYLE = "jira_gh_epic_story";

    /** Style of the link from a parent to its sub-tasks, and of sub-task issue types. */
    public static final String SUBTASK_STYLE = "jira_subtask";

    private final Database database;
    private final Sequences sequences;
    private final Map<Kind, Cached<Map<String, Constant>>> values = new LinkedHashMap<>();
    private final Cached<Map<Long, LinkType>> linkTypes;

    /** The four kinds of constants; the table and the column that tells more than a name. */
    public enum Kind {
        ISSUE_TYPE("issuetype", "pstyle"),
        PRIORITY("priority", "status_color"),
        STATUS("issuestatus", "statuscategory"),
        RESOLUTION("resolution", "iconurl");

        private final String table;
        private final String extra;

        Kind(String table, String extra) {
            this.table = table;
            this.extra = extra;
        }
    }

    /** Status categories, with Jira's ids. */
    public enum Category {
        TO_DO(2, "new", "To Do", "blue-gray"),
        IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
        DONE(3, "done", "Done", "green");

        private final long id;
        private final String key;
        private final String label;
        private final String color;

        Category(long id, String key, String label, String color) {
            this.id = id;
            this.key = key;
            this.label = label;
            this.color = color;
        }

        public long id() {
            return id;
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        public String color() {
            return color;
        }

        /** The category with that id; unknown ones count as not begun. */
        public static Category of(long id) {
            for (Category category : values()) {
                if (category.id == id) {
                    return category;
                }
            }
            return TO_DO;
        }
    }

    /** One constant; {@code extra} is the style of an issue type and the category id of a status. */
    public record Constant(Kind kind, String id, String name, long sequence, String extra) {
        public boolean isSubTask() {
            return SUBTASK_STYLE.equals(extra);
        }

        public Category category() {
            return extra == null ? Category.TO_DO : Category.of(Long.parseLong(extra));
        }
    }

    /** A link type; {@code source OUTWARD destination}, {@code destination INWARD source}. */
    public record LinkType(long id, String name, String inward, String outward, String style) {
        /** Whether Jira shows links of this type as ordinary links. */
        public boolean isSystem() {
            return style != null;
        }
    }

    Constants(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
        for (Kind kind : Kind.values()) {
            values.put(kind, new Cached<>(database, () -> load(kind)));
        }
        this.linkTypes = new Cached<>(database, this::loadLinkTypes);
    }

    /** All constants of a kind, in order. */
    public List<Constant> all(Kind kind) {
        return List.copyOf(values.get(kind).get().values());
    }

    public Optional<Constant> byId(Kind kind, String id) {
        return Optional.ofNullable(id).map(values.get(kind).get()::get);
    }

    public Optional<Constant> byName(Kind kind, String name) {
        return all(kind).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The constant with that name, else with that id. */
    public Optional<Constant> find(Kind kind, String nameOrId) {
        return byName(kind, nameOrId).or(() -> byId(kind, nameOrId));
    }

    public String nameOf(Kind kind, String id) {
        return byId(kind, id).map(Constant::name).orElse(null);
    }

    /** The constant of that name, created when there is none; {@code extra} as in {@link Constant}. */
    public Constant create(Kind kind, String name, String extra) {
        return byName(kind, name).orElseGet(() -> create(kind, freeId(kind), name, extra));
    }

    /** The status of that name, created when there is none. */
    public Constant status(String name, Category category) {
        return create(Kind.STATUS, name, String.valueOf(category.id()));
    }

    /** Creates a constant under a given id. */
    public Constant create(Kind kind, String id, String name, String extra) {
        long sequence = all(kind).size() + 1L;
        Object stored = kind == Kind.STATUS && extra != null ? (Object) Long.valueOf(extra) : extra;
        database.act(sql -> sql.update(
                "insert into " + kind.table + " (id, sequence, pname, " + kind.extra + ") values (?,?,?,?)",
                id,
                sequence,
                name,
                stored));
        values.get(kind).changed();
        return new Constant(kind, id, name, sequence, extra);
    }

    public List<LinkType> linkTypes() {
        return new ArrayList<>(linkTypes.get().values());
    }

    public Optional<LinkType> linkType(long id) {
        return Optional.ofNullable(linkTypes.get().get(id));
    }

    public Optional<LinkType> linkType(String name) {
        return linkTypes().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The first link type of a style. */
    public LinkType linkTypeOfStyle(String style) {
        return linkTypes().stream()
                .filter(type -> style.equals(type.style()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no link type of style " + style));
    }

    /** The link type of that name, created when there is none. */
    public LinkType createLinkType(String name, String inward, String outward, String style) {
        return linkType(name).orElseGet(() -> {
            LinkType type = new LinkType(sequences.next("IssueLinkType"), name, inward, outward, style);
            database.act(sql -> sql.update(
                    "insert into issuelinktype (id, linkname, inward, outward, pstyle) values (?,?,?,?,?)",
                    type.id(),
                    name,
                    inward,
                    outward,
                    style));
            linkTypes.changed();
            return type;
        });
    }

    private String freeId(Kind kind) {
        String id = String.valueOf(sequences.next(kind.table));
        return byId(kind, id).isEmpty() ? id : freeId(kind);
    }

    private Map<String, Constant> load(Kind kind) {
        Map<String, Constant> found = new LinkedHashMap<>();
        database.read(sql -> sql.list(
                        "select id, pname, sequence, " + kind.extra + " from " + kind.table + " order by sequence, id",
                        r -> new Constant(kind, r.getString(1), r.getString(2), r.getLong(3), r.getString(4))))
                .forEach(constant -> found.put(constant.id(), constant));
        return found;
    }

    private Map<Long, LinkType> loadLinkTypes() {
        Map<Long, LinkType> found = new LinkedHashMap<>();
        database.read(sql -> sql.list(
                        "select id, linkname, inward, outward, pstyle from issuelinktype order by id",
                        r -> new LinkType(
                                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5))))
                .forEach(type -> found.put(type.id(), type));
        return found;
    }
}
