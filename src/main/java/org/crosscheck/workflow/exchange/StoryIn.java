package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what {@link StoryOut} wrote into a workbench, as a story of its own. */
public final class StoryIn {
    private static final int BATCH = 500;

    private final Connection database;
    private final Parts parts;
    private final FreshIds fresh;
    private final Numbers ids = new Numbers();
    private final FormerLabels formerLabels = new FormerLabels();
    private final Rules rules = Rules.ofStories();

    private StoryIn(Connection database, Path file, UnaryOperator<String> nextValue) throws IOException {
        this.database = database;
        this.parts = Parts.of(file, rules);
        this.fresh = new FreshIds(database, nextValue);
    }

    /**
     * Inserts all rows; history is not chained yet, and what is derived is still missing.
     *
     * @param database inside a transaction
     * @param nextValue the query for the next value of a sequence
     * @return the id of the new story
     * @throws UnreadableException when the file is no story
     * @throws SQLException when the database does not take what the file says
     */
    public static long read(Connection database, Path file, UnaryOperator<String> nextValue) throws SQLException {
        try {
            return new StoryIn(database, file, nextValue).read();
        } catch (JsonProcessingException e) {
            throw new UnreadableException("it is no whole JSON, " + e.getOriginalMessage());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new UnreadableException(e.getMessage());
        }
    }

    private long read() throws SQLException, IOException {
        shared("outlet", Table.OUTLET);
        shared("person", Table.PERSON);
        number(Table.STORY);
        if (ids.count(Table.STORY.name()) != 1) {
            throw new IOException("it must hold one story");
        }
        insert(Table.STORY, null);
        long story = id(Table.STORY.name(), 1);
        Mentions mentions = new Mentions(ids, story);
        for (Table table : Table.PARTS) {
            number(table);
        }
        formerLabels();
        for (Table table : Table.PARTS) {
            insert(table, mentions);
        }
        return story;
    }

    /** What the workbench knows by its name already is taken as it is here. */
    private void shared(String table, List<String> taken) throws SQLException, IOException {
        List<Column> columns = Column.of(database, table).stream()
                .filter(column -> column.isId() || taken.contains(column.name()))
                .toList();
        rows(table, (number, row) -> {
            Long known = known(table, row.path("name").asText());
            ids.put(table, number, known == null ? fresh.of(table) : known);
            if (known == null) {
                try (PreparedStatement insert = insert(table, columns)) {
                    bind(insert, table, columns, number, row);
                    insert.executeUpdate();
                }
            }
        });
    }

    private Long known(String table, String name) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select id from " + table + " where name = ?")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : null;
            }
        }
    }

    private void number(Table table) throws SQLException, IOException {
        if (table.isNumbered()) {
            rows(table.name(), (number, row) -> ids.put(table.name(), number, fresh.of(table.name())));
        }
    }

    private void formerLabels() throws SQLException, IOException {
        rows(FormerLabels.PART, (number, row) -> {
            long version = row.get("version_id").asLong();
            id("article_version", version);
            formerLabels.add(version, row);
        });
    }

    private void insert(Table table, Mentions mentions) throws SQLException, IOException {
        List<Column> columns = Column.of(database, table.name());
        try (PreparedStatement insert = insert(table.name(), columns)) {
            rows(table.name(), (number, row) -> {
                place(table.name(), number, row, mentions);
                bind(insert, table.name(), columns, number, row);
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
    }

    private PreparedStatement insert(String table, List<Column> columns) throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return database.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")");
    }

    private void place(String table, long number, ObjectNode row, Mentions mentions) throws IOException {
        if (table.equals("comment")) {
            row.put("token", UUID.randomUUID().toString());
        } else if (table.equals("history")) {
            row.put("subject", mentions.subject(row.path("subject").asText()));
            if (row.has("undo")) {
                row.put("undo", mentions.undo(row.path("undo").asText(), row.has("review_id") ? "review" : "decision"));
            }
        } else if (table.equals("article_version")) {
            row.put(
                    "source",
                    mentions.source(
                            row.path("source").asText(),
                            id("article", row.path("article_id").asLong())));
            formerLabels.giveTo(number, row);
        }
    }

    private void bind(PreparedStatement insert, String table, List<Column> columns, long number, JsonNode row)
            throws SQLException, IOException {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            JsonNode value = row.get(column.name());
            if (column.isId()) {
                insert.setLong(i + 1, id(table, number));
            } else if (column.name().equals("story_id")) {
                insert.setLong(i + 1, id(Table.STORY.name(), 1));
            } else if (column.refersTo() != null && value != null) {
                insert.setLong(i + 1, id(column.refersTo(), value.asLong()));
            } else {
                Value.write(insert, i + 1, column, value);
            }
        }
    }

    private long id(String table, long number) throws IOException {
        Long id = ids.of(table, number);
        if (id == null) {
            throw new IOException("it speaks of " + table + " number " + number + ", which is not in it");
        }
        return id;
    }

    /** What is done with a row. */
    private interface Taker {
        void take(long number, ObjectNode row) throws SQLException, IOException;
    }

    private void rows(String table, Taker taker) throws SQLException, IOException {
        if (!parts.has(table) && !rules.needs(table)) {
            return;
        }
        if (!parts.hasList(table)) {
            throw new IOException("it has no list named “" + table + "”");
        }
        try (JsonParser parser = parts.at(table)) {
            long number = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode row = parser.readValueAsTree();
                if (!(row instanceof ObjectNode object)) {
                    throw new IOException("its list named “" + table + "” holds what is no row");
                }
                rules.row(table, ++number, object);
                taker.take(number, object);
            }
        }
    }
}
