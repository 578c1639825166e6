package io.acceptability.browser.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sandboxes on one PostgreSQL, each in a process of its own: the nodes of a cluster. */
public final class Cluster implements AutoCloseable {
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final List<Sandbox> nodes = new ArrayList<>();

    private Cluster(Path folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** A new PostgreSQL that keeps nothing, without a node yet; the nodes’ homes are made in this folder. */
    public static Cluster start(Path folder) {
        try {
            return new Cluster(
                    folder,
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "200")
                            .start());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Starts a node of this name, and waits until it is ready. The first one fills the database with the demo. */
    public Sandbox node(String name, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--db", postgres.getJdbcUrl("postgres", "postgres"), "--node", name));
        all.addAll(List.of(arguments));
        Sandbox node = Sandbox.start(folder.resolve(name), all.toArray(String[]::new));
        nodes.add(node);
        return node;
    }

    /** Runs statements in the database that the nodes share. */
    public void run(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of what this finds. */
    public List<String> find(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            nodes.forEach(Sandbox::close);
        } finally {
            try {
                postgres.close();
            } catch (IOException cannotStop) {
                throw new UncheckedIOException(cannotStop);
            }
        }
    }
}
