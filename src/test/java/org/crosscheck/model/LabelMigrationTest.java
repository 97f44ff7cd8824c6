package org.crosscheck.model;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.crosscheck.postgresql.Postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Labels that were rows of their own stand in their versions afterwards, none lost and none changed. */
class LabelMigrationTest {
    private static final List<Label> FIRST = List.of(
            new Label(Label.Kind.PERSON, 7, 17, "Ida Brandt"),
            new Label(Label.Kind.ORDINAL, 0, 3, null),
            new Label(Label.Kind.NAME, 4, 6, ""));
    private static final List<Label> SECOND = List.of(
            new Label(Label.Kind.NAME, 0, 9, " a\\nb\n\\\n\r\t'c' 𝄞\\"),
            new Label(Label.Kind.DATE, 12, 14, "XXXX-05-14"));

    @Test
    void onH2() throws SQLException {
        migrateLabels("jdbc:h2:mem:labels;DB_CLOSE_DELAY=-1");
    }

    @Test
    void onPostgresql() throws IOException, SQLException {
        try (Postgres server = Postgres.start()) {
            migrateLabels(server.address());
        }
    }

    private static void migrateLabels(String database) throws SQLException {
        MigrationTest.migrate(database, "95");
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            threeVersions(statement);
            insertOutOfOrder(connection);
            MigrationTest.migrate(database, "latest");
            assertEquals(List.of(Label.lines(FIRST), Label.lines(SECOND), ""), labels(statement));
        }
    }

    private static void threeVersions(Statement statement) throws SQLException {
        statement.execute("insert into story (id, title, created_at, version) values (1, 'Bridge', "
                + MigrationTest.NOON + ", 0)");
        statement.execute("insert into outlet (id, name) values (1, 'Courier')");
        statement.execute("insert into article (id, story_id, outlet_id, title, created_at) values (1, 1, 1, 'x', "
                + MigrationTest.NOON + ")");
        for (int id = 1; id <= 3; id++) {
            statement.execute("insert into article_version (id, article_id, story_id, outlet_id, number, text, sha256,"
                    + " notices, source, imported_at) values (" + id + ", 1, 1, 1, " + id + ", 'x', 'x', '', '', "
                    + MigrationTest.NOON + ")");
        }
    }

    private static void insertOutOfOrder(Connection connection) throws SQLException {
        insert(connection, 5, 2, SECOND.get(1));
        insert(connection, 4, 1, FIRST.get(2));
        insert(connection, 3, 2, SECOND.get(0));
        insert(connection, 1, 1, FIRST.get(0));
        insert(connection, 2, 1, FIRST.get(1));
    }

    private static void insert(Connection connection, int id, int version, Label label) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into label"
                + " (id, version_id, kind, start_offset, end_offset, meaning) values (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setInt(2, version);
            insert.setString(3, label.kind().name());
            insert.setInt(4, label.start());
            insert.setInt(5, label.end());
            insert.setString(6, label.meaning());
            insert.executeUpdate();
        }
    }

    private static List<String> labels(Statement statement) throws SQLException {
        List<String> labels = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select labels from article_version order by id")) {
            while (rows.next()) {
                labels.add(rows.getString(1));
            }
        }
        return labels;
    }
}
