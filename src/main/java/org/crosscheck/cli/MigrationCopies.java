package org.crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Has a {@link MigrationCopy} made before the first step to a new version, and deleted after the last. */
public class MigrationCopies implements Callback {
    private static final String FILE = "jdbc:h2:file:";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection database = context.getConnection();
            String address = database.getMetaData().getURL();
            if (address.startsWith(FILE)) {
                handle(event, database, Path.of(address.substring(FILE.length()).split(";")[0]));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the database cannot be copied before it gets its new version", e);
        }
    }

    private static void handle(Event event, Connection database, Path file) throws SQLException, IOException {
        MigrationCopy copy = new MigrationCopy(file.getParent());
        if (event == Event.BEFORE_EACH_MIGRATE) {
            copy.make(database);
        } else {
            copy.delete();
        }
    }

    @Override
    public String getCallbackName() {
        return "copies";
    }
}
