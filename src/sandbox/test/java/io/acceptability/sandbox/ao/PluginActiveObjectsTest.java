package io.acceptability.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.probe.Note;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real library on both databases, under Jira's rules for names. */
class PluginActiveObjectsTest {

    private static final String KEY = "io.acceptability.probe";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    static List<DataSource> databases() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:ao" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        return List.of(h2, postgres.getPostgresDatabase());
    }

    /** An entity whose name makes its table's name too long. */
    interface NoteWithAnUnreasonablyLongName extends Entity {
        String getBody();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tablesBearTheHashOfThePluginAndStayAcrossStarts(DataSource database) throws Exception {
        PluginActiveObjects first = new PluginActiveObjects(KEY, database, List.of(Note.class));
        first.create(Note.class, Map.of("SLOT", "kept", "BODY", "中".repeat(100_000)));
        PluginActiveObjects second = new PluginActiveObjects(KEY, database, List.of(Note.class));
        Note[] found = second.find(Note.class, Query.select().where("SLOT = ?", "kept"));
        assertThat(found).hasSize(1);
        assertThat(found[0].getBody()).hasSize(100_000);
        assertThat(tables(database)).contains(EntityManagers.tablePrefix(KEY) + "_NOTE");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void transactionIsAllOrNothingAndUniqueColumnsRefuse(DataSource database) {
        PluginActiveObjects ao = new PluginActiveObjects(KEY, database, List.of(Note.class));
        int before = ao.count(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    ao.create(Note.class, Map.of("SLOT", "one"));
                    ao.executeInTransaction(() -> ao.create(Note.class, Map.of("SLOT", "two")));
                    return ao.create(Note.class, Map.of("SLOT", "one"));
                }))
                .isInstanceOf(ActiveObjectsException.class);
        assertThat(ao.count(Note.class)).isEqualTo(before);
        assertThat(ao.<Integer>executeInTransaction(() -> {
                    ao.create(Note.class, Map.of("SLOT", "one"));
                    return ao.count(Note.class);
                }))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nameThatIsTooLongForJiraFailsTheStart(DataSource database) {
        assertThatThrownBy(() -> new PluginActiveObjects(KEY, database, List.of(NoteWithAnUnreasonablyLongName.class)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("30");
    }

    private static List<String> tables(DataSource database) throws Exception {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            try (ResultSet rows = meta.getTables(null, null, "AO%", null)) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
