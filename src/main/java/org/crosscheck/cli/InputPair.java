package org.crosscheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Two sentences of a JSON Lines file. */
record InputPair(String id, String a, String b) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException with a message for the user when the line is not such an object */
    static InputPair read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.path("id").isValueNode()
                || !node.path("a").isTextual()
                || !node.path("b").isTextual()) {
            throw new IllegalArgumentException("needs \"id\", \"a\" and \"b\"");
        }
        return new InputPair(
                node.get("id").asText(), node.get("a").asText(), node.get("b").asText());
    }
}
