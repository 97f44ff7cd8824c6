package org.crosscheck.model;

import java.sql.Connection;
import java.sql.SQLException;

/** What keeps everything. Statements are the same on both, but for few that ask here. */
public enum DatabaseKind {
    /** A file in the data folder, of one process. */
    H2,
    /** A server that several processes share. */
    POSTGRESQL;

    /** What is at the other end. */
    public static DatabaseKind of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }
}
