package org.crosscheck.workflow;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.crosscheck.model.HistoryHead;

/** Copies the database while it is in use. */
@ApplicationScoped
public class BackUp {
    private final DataSource database;

    BackUp(DataSource database) {
        this.database = database;
    }

    /**
     * Writes everything that is stored into a new ZIP file, and gives the hash of history's last row. Whatever is stored meanwhile
     * is in it as well, or not; the row of that hash is.
     *
     * @throws IllegalStateException when it cannot be written
     */
    public String into(Path file) {
        String head = HistoryHead.current().hash;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + file.toAbsolutePath().toString().replace("'", "''") + "'");
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException("the backup cannot be written: " + e.getMessage(), e);
        }
    }
}
