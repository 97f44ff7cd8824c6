package org.crosscheck.workflow.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.crosscheck.postgresql.Postgres;
import org.crosscheck.workflow.RefusedException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A newsroom that outgrows its laptop takes everything along to a PostgreSQL, and everything back. */
class MoveTest {
    private static final String WORDS = "“Forty,” she said.\n\tA backslash \\ and \\N, \r and 𝄞; 'quoted'";
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-04T12:00:00.123456Z");

    @TempDir
    private static Path folder;

    private static Postgres server;
    private static JdbcDataSource laptop;
    private static PGSimpleDataSource newsroom;
    private static Path backup;
    private static Map<String, List<String>> before;

    @BeforeAll
    static void move() throws IOException, SQLException {
        server = Postgres.start();
        laptop = laptop("crosscheck");
        migrations(laptop).migrate();
        fill();
        before = contents(laptop);
        newsroom = new PGSimpleDataSource();
        newsroom.setUrl(server.address());
        migrations(newsroom).migrate();
        backup = backUp(laptop, "there.zip");
        putBack(backup);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void everythingIsThereOnPostgresql() throws SQLException {
        assertEquals(2, before.get("history").size());
        assertEquals(before, contents(newsroom));
    }

    @Test
    void everythingIsThereBackOnH2() throws IOException, SQLException {
        try (ZipFile back = new ZipFile(backUp(newsroom, "back.zip").toFile())) {
            Files.copy(back.getInputStream(back.getEntry("crosscheck.mv.db")), folder.resolve("again.mv.db"));
        }
        assertEquals(before, contents(laptop("again")));
    }

    @Test
    void keysGoOnWhereTheyWere() throws SQLException {
        assertEquals(List.of("4001"), rows(newsroom, "select nextval('claim_seq')"));
    }

    @Test
    void aDatabaseInUseIsLeftAlone() throws SQLException {
        assertTrue(assertThrows(RefusedException.class, () -> putBack(backup))
                .getMessage()
                .contains("holds something already"));
        assertEquals(before, contents(newsroom));
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear desk,");
        assertTrue(assertThrows(RefusedException.class, () -> putBack(letter))
                .getMessage()
                .contains("is no backup"));
    }

    private static JdbcDataSource laptop(String name) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve(name));
        file.setUser("crosscheck");
        file.setPassword("crosscheck");
        return file;
    }

    private static void fill() throws SQLException {
        execute(laptop, "alter sequence claim_seq restart with 4001");
        execute(laptop, "insert into story (id, title, created_at, version) values (1, 'Bridge', now(), 0)");
        try (Connection connection = laptop.getConnection();
                PreparedStatement history = connection.prepareStatement(
                        "insert into history (id, story_id, at, who, action, subject, after_state, undoes_id, place, hash)"
                                + " values (?, 1, ?, 'Ann', 'reviewed', 'group 1', ?, ?, ?, 'h')");
                PreparedStatement entry = connection.prepareStatement("insert into story_entry values (1, 1, ?, ?)")) {
            act(history, 51, null, 1);
            act(history, 7, 51L, 2);
            entry.setLong(1, Long.MIN_VALUE);
            entry.setBytes(2, new byte[] {0, -1, '\\', '\n', 127});
            entry.executeUpdate();
        }
    }

    /** One node's later act may have the smaller number: each draws numbers of its own. */
    private static void act(PreparedStatement insert, long id, Long undoes, long place) throws SQLException {
        insert.setLong(1, id);
        insert.setObject(2, TIME);
        insert.setString(3, WORDS);
        insert.setObject(4, undoes);
        insert.setLong(5, place);
        insert.executeUpdate();
    }

    private static Path backUp(DataSource from, String name) {
        Path file = folder.resolve(name);
        new BackUp(from, migrations(from), folder).into(file);
        return file;
    }

    private static void putBack(Path backup) {
        new PutBack(newsroom, migrations(newsroom), folder).from(backup);
    }

    private static Flyway migrations(DataSource database) {
        return Flyway.configure().dataSource(database).load();
    }

    private static Map<String, List<String>> contents(DataSource database) throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            Tables tables = new Tables(connection);
            for (String table : tables.inOrder()) {
                String columns = String.join(
                        ", ", tables.columns(table).stream().sorted().toList());
                contents.put(table, rows(database, "select " + columns + " from " + table + " order by 1, 2"));
            }
        }
        return contents;
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(said(rows, i));
                }
                read.add(String.join("|", row));
            }
        }
        return read;
    }

    private static String said(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        } else if (value instanceof java.sql.Timestamp || value instanceof OffsetDateTime) {
            return row.getObject(column, OffsetDateTime.class).toInstant().toString();
        }
        return row.getString(column);
    }

    private static void execute(DataSource database, String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
