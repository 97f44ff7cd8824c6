package org.crosscheck.workflow.exchange;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;

/** What a column holds, as JSON and back: whole numbers and truths as such, everything else as a string. */
final class Value {
    private Value() {}

    /** Null for null. */
    static Object read(ResultSet row, Column column) throws SQLException {
        Object value =
                switch (column.type()) {
                    case Types.BIGINT -> row.getLong(column.name());
                    case Types.INTEGER -> row.getInt(column.name());
                    case Types.BOOLEAN, Types.BIT -> row.getBoolean(column.name());
                    case Types.DOUBLE -> Double.toString(row.getDouble(column.name()));
                    case Types.NUMERIC, Types.DECIMAL -> plain(row.getBigDecimal(column.name()));
                    case Types.DATE -> text(row.getObject(column.name(), LocalDate.class));
                    case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                        instant(row.getObject(column.name(), OffsetDateTime.class));
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> base64(row.getBytes(column.name()));
                    default -> row.getString(column.name());
                };
        return row.wasNull() ? null : value;
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /** @param value null, missing or what {@link #read} gave */
    static void write(PreparedStatement insert, int place, Column column, JsonNode value) throws SQLException {
        if (value == null || value.isNull() || value.isMissingNode()) {
            insert.setNull(place, column.type());
            return;
        }
        switch (column.type()) {
            case Types.BIGINT -> insert.setLong(place, value.asLong());
            case Types.INTEGER -> insert.setInt(place, value.asInt());
            case Types.BOOLEAN, Types.BIT -> insert.setBoolean(place, value.asBoolean());
            case Types.DOUBLE -> insert.setDouble(place, Double.parseDouble(value.asText()));
            case Types.NUMERIC, Types.DECIMAL -> insert.setBigDecimal(place, new BigDecimal(value.asText()));
            case Types.DATE -> insert.setObject(place, LocalDate.parse(value.asText()));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                insert.setObject(place, Instant.parse(value.asText()).atOffset(ZoneOffset.UTC));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                insert.setBytes(place, Base64.getDecoder().decode(value.asText()));
            default -> insert.setString(place, value.asText());
        }
    }
}
