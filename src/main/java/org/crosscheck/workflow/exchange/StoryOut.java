package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.crosscheck.report.CanonicalJson;

/** Writes a story as one canonical JSON object, row by row. */
public final class StoryOut {
    /** The name of the file's format, and its version. */
    public static final String FORMAT = "crosscheck-story-1";

    private final Connection database;
    private final long story;
    private final Numbers numbers = new Numbers();
    private final Mentions mentions = new Mentions(numbers, 1);

    private StoryOut(Connection database, long story) {
        this.database = database;
        this.story = story;
    }

    /** @param database inside a transaction in which nobody else changes the story; {@code out} stays open */
    public static void write(Connection database, long story, OutputStream out) throws SQLException, IOException {
        new StoryOut(database, story).write(out);
    }

    private void write(OutputStream out) throws SQLException, IOException {
        numbers.put(Table.STORY.name(), story, 1);
        number(
                "outlet",
                "select distinct o.id, o.name from outlet o join article a on a.outlet_id = o.id where a.story_id = ? order by o.name");
        numberPeople();
        for (Table table : Table.PARTS) {
            if (table.isNumbered()) {
                number(table.name(), "select id from " + table.name() + " where " + table.rows() + " order by id");
            }
        }
        TreeMap<String, Table> byName = new TreeMap<>();
        Table.PARTS.forEach(table -> byName.put(table.name(), table));
        byName.put("story", Table.STORY);
        byName.put("outlet", null);
        byName.put("person", null);
        byName.put("format", null);
        String before = "{";
        for (Map.Entry<String, Table> entry : byName.entrySet()) {
            out.write((before + "\"" + entry.getKey() + "\":").getBytes(StandardCharsets.UTF_8));
            switch (entry.getKey()) {
                case "format" -> out.write(CanonicalJson.bytes(FORMAT));
                case "outlet" -> shared("outlet", Table.OUTLET, out);
                case "person" -> shared("person", Table.PERSON, out);
                default -> rows(entry.getValue(), out);
            }
            before = ",";
        }
        out.write('}');
        out.flush();
    }

    private void number(String table, String query) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(query)) {
            select.setLong(1, story);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(table, rows.getLong(1), numbers.count(table) + 1L);
                }
            }
        }
    }

    /** In the order of their names, whatever their ids. */
    private void numberPeople() throws SQLException {
        TreeSet<Long> ids = new TreeSet<>();
        for (Table table : Table.PARTS) {
            for (Column column : Column.of(database, table.name())) {
                if ("person".equals(column.refersTo())) {
                    ids.addAll(ids("select distinct " + column.name() + " from " + table.name() + " where "
                            + table.rows() + " and " + column.name() + " is not null"));
                }
            }
        }
        TreeMap<String, Long> byName = new TreeMap<>();
        for (long id : ids) {
            byName.put(name("person", id), id);
        }
        byName.values().forEach(id -> numbers.put("person", id, numbers.count("person") + 1L));
    }

    private List<Long> ids(String query) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(query)) {
            select.setLong(1, story);
            try (ResultSet rows = select.executeQuery()) {
                List<Long> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        }
    }

    private String name(String table, long id) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select name from " + table + " where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Those of a table that all stories share, by name. */
    private void shared(String table, List<String> taken, OutputStream out) throws SQLException, IOException {
        List<Column> columns = Column.of(database, table).stream()
                .filter(column -> taken.contains(column.name()))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>(Collections.nCopies(numbers.count(table), null));
        try (PreparedStatement select = database.prepareStatement("select * from " + table);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                Long number = numbers.of(table, found.getLong("id"));
                if (number != null) {
                    rows.set(number.intValue() - 1, row(table, columns, found));
                }
            }
        }
        out.write(CanonicalJson.bytes(rows));
    }

    private void rows(Table table, OutputStream out) throws SQLException, IOException {
        List<Column> columns = Column.of(database, table.name());
        String order = table.isNumbered() ? "id" : "review_id, claim_id";
        String query = "select * from " + table.name() + " where " + table.rows() + " order by " + order;
        try (PreparedStatement select = database.prepareStatement(query)) {
            select.setFetchSize(500);
            select.setLong(1, story);
            try (ResultSet rows = select.executeQuery()) {
                String before = "[";
                while (rows.next()) {
                    out.write(before.getBytes(StandardCharsets.UTF_8));
                    out.write(CanonicalJson.bytes(row(table.name(), columns, rows)));
                    before = ",";
                }
                out.write((before.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Map<String, Object> row(String table, List<Column> columns, ResultSet found) throws SQLException {
        Map<String, Object> row = new TreeMap<>();
        for (Column column : columns) {
            Object value = column.isId() || column.name().equals("story_id") ? null : Value.read(found, column);
            if (value != null) {
                row.put(column.name(), column.refersTo() == null ? value : numbers.of(column.refersTo(), (Long) value));
            }
        }
        if (table.equals("comment")) {
            row.remove("token");
        } else if (table.equals("history")) {
            row.computeIfPresent("subject", (name, subject) -> mentions.subject((String) subject));
            row.computeIfPresent(
                    "undo",
                    (name, undo) -> mentions.undo((String) undo, row.containsKey("review_id") ? "review" : "decision"));
        } else if (table.equals("article_version")) {
            row.computeIfPresent(
                    "source", (name, source) -> mentions.source((String) source, (Long) row.get("article_id")));
        }
        return row;
    }
}
