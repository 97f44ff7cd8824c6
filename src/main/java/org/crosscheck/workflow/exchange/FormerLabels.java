package org.crosscheck.workflow.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crosscheck.model.Label;

/** The labels of a file from when each was a row of its own: they become their versions'. Not thread-safe. */
final class FormerLabels {
    /** The part of the file that holds them. */
    static final String PART = "label";

    private final Map<Long, StringJoiner> lines = new HashMap<>();

    /** @param version its place in the file */
    void add(long version, JsonNode row) {
        lines.computeIfAbsent(version, none -> new StringJoiner("\n"))
                .add(label(row).line());
    }

    private static Label label(JsonNode row) {
        return new Label(
                Label.Kind.valueOf(row.get("kind").asText()),
                row.get("start_offset").asInt(),
                row.get("end_offset").asInt(),
                row.path("meaning").textValue());
    }

    /** Leaves a version as it is of which there are none. */
    void giveTo(long version, ObjectNode row) {
        if (lines.containsKey(version)) {
            row.put("labels", lines.get(version).toString());
        }
    }
}
