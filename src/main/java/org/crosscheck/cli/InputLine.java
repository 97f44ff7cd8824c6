package org.crosscheck.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One text of a JSON Lines file; {@code published} and {@code outlet} are null when not given. */
record InputLine(String id, String text, LocalDate published, String outlet) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalArgumentException with a message for the user when the line is not such an object */
    static InputLine read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.path("id").isValueNode() || !node.path("text").isTextual()) {
            throw new IllegalArgumentException("needs \"id\" and \"text\"");
        }
        String published = node.path("published").asText(null);
        try {
            return new InputLine(
                    node.get("id").asText(),
                    node.get("text").asText(),
                    published == null ? null : day(published),
                    node.path("outlet").asText(null));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("published is not a date like 2022-04-19: " + published, e);
        }
    }

    /** A day, or the day of a time ("2022-04-19T15:05"). */
    private static LocalDate day(String published) {
        int time = published.indexOf('T');
        return LocalDate.parse(time < 0 ? published : published.substring(0, time));
    }
}
