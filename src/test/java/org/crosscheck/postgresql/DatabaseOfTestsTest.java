package org.crosscheck.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.crosscheck.model.DatabaseKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** That the second run of the tests is not one on the first database. */
@QuarkusTest
class DatabaseOfTestsTest {
    @Inject
    AgroalDataSource database;

    @Test
    void isTheOneThatWasAskedFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(
                    PostgresForTests.isAskedFor() ? DatabaseKind.POSTGRESQL : DatabaseKind.H2,
                    DatabaseKind.of(connection));
        }
    }
}
