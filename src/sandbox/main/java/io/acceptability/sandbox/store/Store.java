package io.acceptability.sandbox.store;

import java.nio.file.Path;

/** All that the sandbox keeps, over one database. */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Sequences sequences;
    private final Accounts accounts;
    private final Roles roles;
    private final Projects projects;
    private final Constants constants;
    private final IssueRows issues;
    private final IssueParts parts;
    private final Links links;
    private final Records records;

    private Store(Database database) {
        this.database = database;
        this.sequences = new Sequences(database);
        this.accounts = new Accounts(database, sequences);
        this.roles = new Roles(database, sequences, accounts);
        this.projects = new Projects(database, sequences);
        this.constants = new Constants(database, sequences);
        this.issues = new IssueRows(database, sequences);
        this.parts = new IssueParts(database, sequences);
        this.links = new Links(database, sequences);
        this.records = new Records(database, sequences);
    }

    /** Opens the store in a home folder, or at a JDBC address when one is given; {@code fresh} empties it first. */
    public static Store open(Path home, String address, boolean fresh) {
        return new Store(Database.open(home, address, fresh));
    }

    public Database database() {
        return database;
    }

    public Sequences sequences() {
        return sequences;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Roles roles() {
        return roles;
    }

    public Projects projects() {
        return projects;
    }

    public Constants constants() {
        return constants;
    }

    public IssueRows issues() {
        return issues;
    }

    public IssueParts parts() {
        return parts;
    }

    public Links links() {
        return links;
    }

    /** Gives a user another key, wherever it stands. */
    public void changeUserKey(String from, String to) {
        accounts.changeKey(from, to);
        projects.reload();
        roles.reload();
    }

    /** Comments, history, entity properties, settings. */
    public Records records() {
        return records;
    }

    @Override
    public void close() {
        database.close();
    }
}
