package org.crosscheck.workflow.exchange;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What must stand in the rows of one part of a story's file. Immutable; thread-safe. */
final class RowRule {
    private final Map<String, ValueRule> values = new TreeMap<>();
    private final JsonNode needed;

    /** @param schema of an object, as JSON Schema has it */
    RowRule(JsonNode schema) {
        schema.path("properties")
                .properties()
                .forEach(value -> values.put(value.getKey(), new ValueRule(value.getValue())));
        needed = schema.path("required");
    }

    /** What is wrong with a row, in words for the user, or null; fills in values that older files do not have. */
    String wrong(ObjectNode row) {
        for (JsonNode name : needed) {
            if (!row.has(name.asText())) {
                return "does not say its “" + name.asText() + "”";
            }
        }
        for (Map.Entry<String, JsonNode> value : row.properties()) {
            ValueRule rule = values.get(value.getKey());
            if (rule == null) {
                return "says its “" + value.getKey() + "”, which this version does not know";
            }
            String wrong = rule.wrong(value.getValue());
            if (wrong != null) {
                return "has a wrong “" + value.getKey() + "”: " + wrong;
            }
        }
        values.forEach((name, rule) -> rule.otherwise().ifPresent(value -> row.putIfAbsent(name, value)));
        return null;
    }
}
