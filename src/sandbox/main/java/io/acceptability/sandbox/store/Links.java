package io.acceptability.sandbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links between issues, epic children and sub-tasks among them; nobody's permission is asked here. */
public final class Links {
    private final Database database;
    private final Sequences sequences;

    /** {@code source} outward {@code destination}: an epic, parent or blocker is the source. */
    public record Link(long id, long typeId, long source, long destination) {}

    /** A reference to an issue that is not here; {@code direction} is inward or outward. */
    public record Dangling(long issueId, String direction, String linkName, String description, String target) {}

    Links(Database database, Sequences sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    public Optional<Link> byId(long id) {
        return database.read(sql -> sql.first("select * from issuelink where id = ?", Links::row, id));
    }

    /** Creates a link, or gives the one that is there already. */
    public Link create(long typeId, long source, long destination) {
        return find(typeId, source, destination).orElseGet(() -> {
            Link link = new Link(sequences.next("IssueLink"), typeId, source, destination);
            insert(List.of(link));
            return link;
        });
    }

    /** Inserts many links, which must not be there yet; ids of 0 are replaced. */
    public void insert(Collection<Link> links) {
        database.act(sql -> sql.batch(
                "insert into issuelink (id, linktype, source, destination, sequence) values (?,?,?,?,?)",
                links.stream()
                        .map(l -> new Object[] {
                            l.id() == 0 ? sequences.next("IssueLink") : l.id(),
                            l.typeId(),
                            l.source(),
                            l.destination(),
                            0L
                        })
                        .toList()));
    }

    public void delete(long id) {
        database.act(sql -> sql.update("delete from issuelink where id = ?", id));
    }

    public Optional<Link> find(long typeId, long source, long destination) {
        return database.read(sql -> sql.first(
                "select * from issuelink where linktype = ? and source = ? and destination = ?",
                Links::row,
                typeId,
                source,
                destination));
    }

    /** Links from an issue, in order. */
    public List<Link> outward(long issueId) {
        return database.read(
                sql -> sql.list("select * from issuelink where source = ? order by id", Links::row, issueId));
    }

    /** Links to an issue, in order. */
    public List<Link> inward(long issueId) {
        return database.read(
                sql -> sql.list("select * from issuelink where destination = ? order by id", Links::row, issueId));
    }

    /** Links that touch any of the issues. */
    public List<Link> touching(Collection<Long> issueIds) {
        List<Link> found = new ArrayList<>();
        database.read(sql -> {
            found.addAll(sql.listIn("select * from issuelink where source in (%s) order by id", issueIds, Links::row));
            found.addAll(
                    sql.listIn("select * from issuelink where destination in (%s) order by id", issueIds, Links::row));
            return null;
        });
        return found.stream().distinct().toList();
    }

    /** Ids of the destinations of links of a type from an issue: children of an epic, sub-tasks of a parent. */
    public List<Long> destinations(long typeId, long source) {
        return outward(source).stream()
                .filter(link -> link.typeId() == typeId)
                .map(Link::destination)
                .toList();
    }

    /** The source of the link of a type to an issue: its epic, its parent. */
    public Optional<Long> source(long typeId, long destination) {
        return inward(destination).stream()
                .filter(link -> link.typeId() == typeId)
                .map(Link::source)
                .findFirst();
    }

    /** Keeps references to issues that are not here. */
    public void addDangling(Collection<Dangling> references) {
        database.act(sql -> sql.batch(
                "insert into sandbox_dangling (id, issue, direction, link_name, description, target)"
                        + " values (?,?,?,?,?,?)",
                references.stream()
                        .map(d -> new Object[] {
                            sequences.next("Dangling"),
                            d.issueId(),
                            d.direction(),
                            d.linkName(),
                            d.description(),
                            d.target()
                        })
                        .toList()));
    }

    public List<Dangling> dangling(long issueId) {
        return database.read(sql -> sql.list(
                "select * from sandbox_dangling where issue = ? order by id",
                r -> new Dangling(
                        r.getLong("issue"),
                        r.getString("direction"),
                        r.getString("link_name"),
                        r.getString("description"),
                        r.getString("target")),
                issueId));
    }

    private static Link row(ResultSet r) throws SQLException {
        return new Link(r.getLong("id"), r.getLong("linktype"), r.getLong("source"), r.getLong("destination"));
    }
}
