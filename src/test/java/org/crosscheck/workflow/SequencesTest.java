package org.crosscheck.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.DatabaseKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** H2 notes many numbers of a sequence at once; PostgreSQL, which serves several nodes, draws them in their order. */
@QuarkusTest
class SequencesTest {
    @Inject
    DataSource database;

    @Test
    void everySequenceHasTheMarginOfItsDatabase() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean isH2 = DatabaseKind.of(connection) == DatabaseKind.H2;
            String all = isH2
                    ? "select cache from information_schema.sequences where sequence_schema = 'PUBLIC'"
                    : "select cache_size from pg_sequences where schemaname = current_schema()";
            try (Statement select = connection.createStatement();
                    ResultSet margins = select.executeQuery(all)) {
                assertTrue(margins.next());
                do {
                    assertEquals(isH2 ? 256 : 1, margins.getLong(1));
                } while (margins.next());
            }
        }
    }
}
