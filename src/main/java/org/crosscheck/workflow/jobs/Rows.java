package org.crosscheck.workflow.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

import org.crosscheck.model.DatabaseKind;

/**
 * What the library's own statements on its table cannot say: that a job which has its turn shall have another one. Each is
 * one statement, so that whoever asks and whoever finishes never miss each other. Thread-safe.
 */
final class Rows {
    static final String TABLE = "job";

    private static final String ONE = " where task_name = ? and task_instance = ?";

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** Asks for another turn of a job that has one now; false where it has none. */
    boolean askAgain(TaskInstanceId job) {
        return changed("update job set again = true" + ONE + " and picked = true", job);
    }

    /** Whether a turn was asked for since; it is asked for no longer. */
    boolean takeAgain(TaskInstanceId job) {
        return changed("update job set again = false" + ONE + " and again = true", job);
    }

    /** Moves a job that waits; false where it does not. */
    boolean move(TaskInstanceId job, Instant due) {
        return changed(
                "update job set execution_time = ?, consecutive_failures = 0, version = version + 1" + ONE
                        + " and picked = false",
                Timestamp.from(due),
                job.getTaskName(),
                job.getId());
    }

    /** Removes a job whose turn is over; false where another turn was asked for. */
    boolean finish(TaskInstanceId job) {
        return changed("delete from job" + ONE + " and again = false", job);
    }

    /** Removes a job that waits; false where it does not. */
    boolean cancel(TaskInstanceId job) {
        return changed("delete from job" + ONE + " and picked = false", job);
    }

    /** Whether the database is H2, which one process opens at a time. */
    boolean isOneProcess() {
        try (Connection connection = database.getConnection()) {
            return DatabaseKind.of(connection) == DatabaseKind.H2;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    /** Whatever had its turn waits for it again. */
    void release() {
        changed("update job set picked = false, picked_by = null, last_heartbeat = null, version = version + 1"
                + " where picked = true");
    }

    private boolean changed(String sql, TaskInstanceId job) {
        return changed(sql, job.getTaskName(), job.getId());
    }

    private boolean changed(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the table of jobs cannot be changed", e);
        }
    }
}
