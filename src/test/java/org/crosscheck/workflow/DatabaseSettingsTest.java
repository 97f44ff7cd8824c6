package org.crosscheck.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The address under which the product opens its database, which the other tests do not use. */
class DatabaseSettingsTest {
    @TempDir
    Path data;

    @Test
    void noAcknowledgedCommitWaitsInMemory() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(address())) {
            assertEquals("0", delay(connection));
        }
    }

    @Test
    void commitsOfLongWorkWaitUntilItEnds() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(address())) {
            JdbcDataSource others = new JdbcDataSource();
            others.setUrl(address().substring(0, address().indexOf(';')));
            LaterWrites later = new LaterWrites(others);

            assertEquals("500", later.during(() -> delay(connection)));
            assertEquals("0", delay(connection));

            assertThrows(
                    IllegalStateException.class,
                    () -> later.during(() -> {
                        throw new IllegalStateException("the work fails");
                    }));
            assertEquals("0", delay(connection));
        }
    }

    /** In milliseconds. */
    private static String delay(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet delay = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertTrue(delay.next());
            return delay.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobodyElseIsLetInThroughTheNetwork() throws IOException {
        assertFalse(address().contains("AUTO_SERVER"));
    }

    private String address() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        String address = properties.getProperty("quarkus.datasource.jdbc.url");
        assertTrue(address.contains("${crosscheck.data}"), address);
        return address.replace("${crosscheck.data}", data.toString());
    }
}
