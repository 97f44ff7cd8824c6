package org.crosscheck.model;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the first version stored is there after every later migration, and means the same. */
class MigrationTest {
    private static final String DATABASE = "jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1";
    static final String NOON = "timestamp with time zone '2026-03-04 12:00:00+00'";

    @Test
    void reviewersBecomePeopleAndTheirVerdictsStand() throws SQLException {
        migrate("1");
        try (Connection connection = DriverManager.getConnection(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into story values (1, 'Bridge', " + NOON + ", null, 0)");
            group(statement, 1, "'AGREE'");
            group(statement, 2, "'UNDECIDED'");
            group(statement, 3, "null");
            review(statement, 7, 1, "CONFLICT", "Ben", 2);
            review(statement, 5, 1, "AGREE", "Ann", 9);
            review(statement, 6, 1, "AGREE", "Ben", 4);
            review(statement, 8, 2, "UNDECIDED", "Ben", 0);
            migrate("latest");

            assertEquals(List.of("Ann", "Ben"), rows(statement, "select name from person order by name"));
            assertEquals(
                    List.of("Ben CONFLICT 2 0", "Ben AGREE 4 1", "Ann AGREE 9 2", "Ben UNDECIDED 0 0"),
                    rows(
                            statement,
                            "select p.name || ' ' || r.verdict || ' ' || r.number || ' ' || r.seen from review r"
                                    + " join person p on p.id = r.person_id where r.opened_at = r.created_at"
                                    + " and not r.blind and not r.adjudication order by r.group_id, r.number"));
            assertEquals(
                    List.of("1 DECIDED", "2 OPEN", "3 OPEN"),
                    rows(statement, "select id || ' ' || stage from claim_group order by id"));
            assertEquals(List.of("ONE"), rows(statement, "select checking from story"));
        }
    }

    @Test
    void idsDrawnOneByOneBeginBehindTheBlocksOfFifty() throws SQLException {
        String database = "jdbc:h2:mem:ids;DB_CLOSE_DELAY=-1";
        migrate(database, "40");
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            assertEquals(List.of("1"), rows(statement, "select nextval('history_seq')"));
            migrate(database, "latest");
            assertEquals(List.of("51"), rows(statement, "select nextval('history_seq')"));
            assertEquals(List.of("52"), rows(statement, "select nextval('history_seq')"));
        }
    }

    private static void migrate(String version) {
        migrate(DATABASE, version);
    }

    static void migrate(String database, String version) {
        Flyway.configure()
                .dataSource(database, null, null)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void group(Statement statement, int id, String verdict) throws SQLException {
        statement.execute("insert into claim_group (id, story_id, kind, title, proposal, urgency, source_count,"
                + " origin_count, origins, verdict, reviewed_at, members_changed_at, version) values (" + id
                + ", 1, 'FACT', 'x', 'AGREE', 5, 2, 2, '', " + verdict + ", " + NOON + ", " + NOON + ", 0)");
    }

    private static void review(Statement statement, int id, int group, String verdict, String who, int version)
            throws SQLException {
        statement.execute(
                "insert into review (id, group_id, verdict, note, reviewer, created_at, group_version) values (" + id
                        + ", " + group + ", '" + verdict + "', '', '" + who + "', " + NOON + ", " + version + ")");
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
