package org.crosscheck.workflow.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Ids that no row has yet, for one table after the other. Not thread-safe. */
final class FreshIds {
    private final Connection database;
    private final UnaryOperator<String> nextValue;
    private String sequence = "";
    private long block;
    private long next;
    private long last = -1;

    /** @param nextValue the query for the next value of a sequence */
    FreshIds(Connection database, UnaryOperator<String> nextValue) {
        this.database = database;
        this.nextValue = nextValue;
    }

    /** The next id of the table's sequence, of which every value stands for as many ids as it goes up by. */
    long of(String table) throws SQLException {
        if (!sequence.equals(table + "_seq")) {
            sequence = table + "_seq";
            block = number("select increment from information_schema.sequences where lower(sequence_name) = '"
                    + sequence + "'");
            last = next - 1;
        }
        if (next > last) {
            next = number(nextValue.apply(sequence));
            last = next + block - 1;
        }
        return next++;
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(query);
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
