package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the published schema of stories refuses, the import refuses too: each restriction is broken once, for both. */
class RulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();

    private final Rules rules = Rules.ofStories();

    private static JsonNode schema() {
        try (InputStream published = RulesTest.class.getResourceAsStream(Rules.SCHEMA)) {
            return JSON.readTree(published);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> parts() {
        List<String> parts = new ArrayList<>();
        SCHEMA.path("$defs").fieldNames().forEachRemaining(parts::add);
        return parts;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothTakeARowThatSaysAllAndRefuseWhatIsWrongInOneValue(String part) {
        JsonNode definition = SCHEMA.path("$defs").path(part);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        definition,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        ObjectNode whole = JSON.createObjectNode();
        definition.path("properties").properties().forEach(value -> whole.set(value.getKey(), good(value.getValue())));
        assertEquals("[]", schema.validate(whole).toString());
        assertDoesNotThrow(() -> rules.row(part, 1, whole.deepCopy()));

        for (JsonNode needed : definition.path("required")) {
            ObjectNode row = whole.deepCopy();
            row.remove(needed.asText());
            assertRefused(schema, part, row, needed.asText());
        }
        for (Map.Entry<String, JsonNode> value : definition.path("properties").properties()) {
            for (JsonNode bad : bad(value.getValue())) {
                ObjectNode row = whole.deepCopy();
                row.set(value.getKey(), bad);
                assertRefused(schema, part, row, value.getKey());
            }
        }
        assertRefused(schema, part, whole.deepCopy().put("colour", "red"), "colour");
    }

    private void assertRefused(JsonSchema schema, String part, ObjectNode row, String name) {
        assertFalse(schema.validate(row).isEmpty(), "the schema takes " + row);
        String told = assertThrows(IOException.class, () -> rules.row(part, 3, row), row.toString())
                .getMessage();
        assertTrue(told.startsWith("its " + part + " number 3 ") && told.contains("“" + name + "”"), told);
    }

    private static JsonNode good(JsonNode rule) {
        return switch (rule.path("type").asText()) {
            case "integer" -> LongNode.valueOf(1);
            case "boolean" -> BooleanNode.TRUE;
            default -> TextNode.valueOf(goodText(rule));
        };
    }

    private static String goodText(JsonNode rule) {
        if (rule.has("enum")) {
            return rule.path("enum").get(0).asText();
        }
        return switch (rule.path("format").asText()) {
            case "date" -> "2024-05-14";
            case "date-time" -> "2024-05-14T08:30:00.123456Z";
            default ->
                rule.has("pattern")
                        ? "1.5"
                        : "AAAA".substring(0, Math.min(4, rule.path("maxLength").asInt(4)));
        };
    }

    private static List<JsonNode> bad(JsonNode rule) {
        List<JsonNode> bad = new ArrayList<>();
        boolean isText = rule.path("type").asText().equals("string");
        bad.add(isText ? LongNode.valueOf(7) : TextNode.valueOf("7"));
        bad.add(JSON.nullNode());
        if (rule.has("enum") || rule.has("pattern") || rule.has("format")) {
            bad.add(TextNode.valueOf("never so"));
        }
        if (rule.has("minimum")) {
            bad.add(LongNode.valueOf(rule.path("minimum").asLong() - 1));
        }
        if (rule.has("maximum")) {
            bad.add(LongNode.valueOf(rule.path("maximum").asLong() + 1));
        }
        if (rule.has("maxLength")) {
            bad.add(TextNode.valueOf("x".repeat(rule.path("maxLength").asInt() + 1)));
        }
        return bad;
    }

    @Test
    void whatIsWrongIsSaidSoThatItCanBeMended() {
        JsonNode claim = SCHEMA.path("$defs").path("claim");
        ObjectNode row = JSON.createObjectNode();
        claim.path("properties").properties().forEach(value -> row.set(value.getKey(), good(value.getValue())));
        row.put("stage", "GUESSED");
        String told = assertThrows(IOException.class, () -> rules.row("claim", 12, row))
                .getMessage();
        assertEquals(
                "its claim number 12 has a wrong “stage”: “GUESSED” is none of OPEN, WAITING, DISAGREEMENT, DECIDED",
                told);
    }

    @Test
    void aFileThatIsNoBase64IsRefused() {
        ObjectNode part = JSON.createObjectNode()
                .put("bytes", "###")
                .put("evidence_id", 1)
                .put("number", 0);
        assertTrue(assertThrows(IOException.class, () -> rules.row("evidence_part", 1, part))
                .getMessage()
                .contains("“bytes”"));
    }

    @Test
    void partsAddedSinceTheFormatBeganMayBeMissing() {
        assertFalse(rules.needs("watched_feed"));
        assertFalse(rules.needs("feed_entry"));
        assertFalse(rules.needs("detail_correction"));
        assertTrue(rules.needs("claim"));
        assertThrows(IOException.class, () -> rules.part("weather"));
    }
}
