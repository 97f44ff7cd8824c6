package org.crosscheck.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The verdicts that a database holds, and what its history says of them. */
final class Verdicts {
    private Verdicts() {}

    /** What is lost or stored twice, in words; empty when each that was accepted stands there once. */
    static List<String> faults(Connection database, int accepted) throws SQLException {
        int reviews = rows(database, "review");
        int told = rows(database, "history where action = 'reviewed'");
        return Stream.of("%d verdicts were accepted, %d are stored, history tells of %d"
                        .formatted(accepted, reviews, told))
                .filter(fault -> reviews != accepted || told != accepted)
                .toList();
    }

    private static int rows(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
