package org.crosscheck.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The verdicts that a database holds, and what its history says of them.
 *
 * @param stored how many
 * @param told of how many history tells
 */
record Verdicts(int stored, int told) {

    static Verdicts in(Connection database) throws SQLException {
        return new Verdicts(rows(database, "review"), rows(database, "history where action = 'reviewed'"));
    }

    /**
     * What is lost or stored twice, in words; empty when each that was accepted stands there once.
     *
     * @param open how many were never answered: they may be stored or not
     */
    List<String> faults(int accepted, long open) {
        boolean isWell = accepted <= stored && stored <= accepted + open && told == stored;
        return isWell ? List.of() : List.of(against(accepted, open));
    }

    /** "1,200 verdicts were accepted and 0 not answered, 1,200 are stored, history tells of 1,200; lost: 0". */
    String against(int accepted, long open) {
        return "%,d verdicts were accepted and %,d not answered, %,d are stored, history tells of %,d; lost: %,d"
                .formatted(accepted, open, stored, told, Math.max(0, accepted - Math.min(stored, told)));
    }

    private static int rows(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
