package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.type.Type;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The published schema of stories says what the database demands: a migration that adds a column is seen here. */
@QuarkusTest
class StorySchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path WANTED = Path.of("target", StoryOut.FORMAT + ".json");
    /** Longer ones are texts without a bound. */
    private static final int LONGEST = 1_000_000;

    /** What the import itself fills in. */
    private static final Set<String> FILLED_IN = Set.of("id", "story_id", "comment.token");

    @Inject
    Session session;

    @Test
    @Transactional
    void theSchemaSaysWhatTheDatabaseDemands() throws IOException {
        ObjectNode published;
        try (InputStream schema = StorySchemaTest.class.getResourceAsStream(Rules.SCHEMA)) {
            published = (ObjectNode) JSON.readTree(schema);
        }
        ObjectNode wanted = published.deepCopy();
        Map<String, List<String>> choices = choices();
        ObjectNode rows = wanted.putObject("$defs");
        session.doWork(database -> {
            rows.set("outlet", row(database, "outlet", Table.OUTLET, choices));
            rows.set("person", row(database, "person", Table.PERSON, choices));
            for (Table table :
                    Stream.concat(Stream.of(Table.STORY), Table.PARTS.stream()).toList()) {
                rows.set(table.name(), row(database, table.name(), null, choices));
            }
        });
        Set<String> former = former(published);
        former.forEach(part -> rows.set(part, published.get("$defs").get(part)));
        Files.writeString(WANTED, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(wanted) + "\n");
        assertEquals(
                wanted.get("$defs"),
                published.get("$defs"),
                "the schema as it must be lies at " + WANTED + ": copy it to src/main/resources" + Rules.SCHEMA);
        Set<String> parts = new TreeSet<>(Set.of("format", "story", "outlet", "person"));
        parts.addAll(former);
        Table.PARTS.forEach(table -> parts.add(table.name()));
        Set<String> known = new TreeSet<>();
        published.path("properties").fieldNames().forEachRemaining(known::add);
        assertEquals(parts, known);
    }

    /** The parts that only older files have: what is read of them has no table any more. */
    private static Set<String> former(JsonNode published) {
        Set<String> former = new TreeSet<>();
        published.path("properties").properties().forEach(part -> {
            if (part.getValue().path("deprecated").asBoolean()) {
                former.add(part.getKey());
            }
        });
        return former;
    }

    private static ObjectNode row(
            Connection database, String table, List<String> taken, Map<String, List<String>> choices)
            throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        String stored = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<String, Column> columns = new TreeMap<>();
        Column.of(database, table).forEach(column -> columns.put(column.name(), column));
        TreeMap<String, ObjectNode> values = new TreeMap<>();
        TreeSet<String> needed = new TreeSet<>();
        try (ResultSet found = about.getColumns(null, database.getSchema(), stored, null)) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                boolean goesAlong = columns.containsKey(name)
                        && !FILLED_IN.contains(name)
                        && !FILLED_IN.contains(table + "." + name)
                        && (taken == null || taken.contains(name));
                if (goesAlong) {
                    ObjectNode value = value(columns.get(name), found.getInt("COLUMN_SIZE"));
                    List<String> known = choices.get(table + "." + name);
                    if (known != null) {
                        value.remove("maxLength");
                        known.forEach(value.putArray("enum")::add);
                    }
                    values.put(name, value);
                    JsonNode otherwise = otherwise(columns.get(name), found.getString("COLUMN_DEF"));
                    if (otherwise != null) {
                        value.set("default", otherwise);
                    } else if (found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
                        needed.add(name);
                    }
                }
            }
        }
        ObjectNode row = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        ArrayNode required = row.putArray("required");
        needed.forEach(required::add);
        ObjectNode properties = row.putObject("properties");
        values.forEach(properties::set);
        return row;
    }

    private static ObjectNode value(Column column, int size) {
        ObjectNode value = JSON.createObjectNode();
        if (column.refersTo() != null) {
            return value.put("type", "integer")
                    .put("minimum", 1)
                    .put("description", "its place in " + column.refersTo());
        }
        switch (column.type()) {
            case Types.BIGINT -> value.put("type", "integer");
            case Types.INTEGER ->
                value.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case Types.BOOLEAN, Types.BIT -> value.put("type", "boolean");
            case Types.DOUBLE -> value.put("type", "string").put("pattern", "^-?[0-9]+[.][0-9]+(E-?[0-9]+)?$");
            case Types.NUMERIC, Types.DECIMAL -> value.put("type", "string").put("pattern", "^-?[0-9]+([.][0-9]+)?$");
            case Types.DATE -> value.put("type", "string").put("format", "date");
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                value.put("type", "string").put("format", "date-time");
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                value.put("type", "string").put("contentEncoding", "base64");
            default -> {
                value.put("type", "string");
                if (size < LONGEST) {
                    value.put("maxLength", size);
                }
            }
        }
        return value;
    }

    private static JsonNode otherwise(Column column, String expression) {
        return switch (column.type()) {
            case Types.INTEGER ->
                expression != null && expression.matches("-?[0-9]+")
                        ? JSON.getNodeFactory().numberNode(Integer.parseInt(expression))
                        : null;
            case Types.BOOLEAN, Types.BIT ->
                expression != null && expression.toLowerCase(Locale.ROOT).matches("true|false")
                        ? JSON.getNodeFactory().booleanNode(Boolean.parseBoolean(expression))
                        : null;
            default ->
                expression != null && expression.startsWith("''")
                        ? JSON.getNodeFactory().textNode("")
                        : null;
        };
    }

    /** What columns hold by whose names the workbench knows all that they can say: "claim.stage" and the like. */
    private Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new HashMap<>();
        session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(described -> {
                    AbstractEntityPersister entity = (AbstractEntityPersister) described;
                    Type[] types = entity.getPropertyTypes();
                    for (int i = 0; i < types.length; i++) {
                        if (types[i].getReturnedClass().isEnum()) {
                            String column = entity.getPropertyColumnNames(i)[0];
                            choices.put(
                                    (entity.getTableName() + "." + column).toLowerCase(Locale.ROOT),
                                    Arrays.stream(types[i].getReturnedClass().getEnumConstants())
                                            .map(choice -> ((Enum<?>) choice).name())
                                            .toList());
                        }
                    }
                });
        return choices;
    }
}
