package org.crosscheck.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The verdicts that a database holds, and what its history says of them. */
final class Verdicts {
    private Verdicts() {}

    /**
     * What is lost or stored twice, in words; empty when each that was accepted stands there once.
     *
     * @param open how many were never answered: they may be stored or not
     */
    static List<String> faults(Connection database, int accepted, long open) throws SQLException {
        int reviews = rows(database, "review");
        int told = rows(database, "history where action = 'reviewed'");
        boolean isWell = accepted <= reviews && reviews <= accepted + open && told == reviews;
        return isWell
                ? List.of()
                : List.of("%d verdicts were accepted and %d not answered, %d are stored, history tells of %d"
                        .formatted(accepted, open, reviews, told));
    }

    private static int rows(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
