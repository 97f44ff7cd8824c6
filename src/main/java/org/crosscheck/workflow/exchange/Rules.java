package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a story's file must be, as its published schema says: which parts it has, and what stands in the rows of each. The file
 * is held against the schema itself, so that both demand the same. Immutable; thread-safe.
 */
final class Rules {
    /** As it is published. */
    static final String SCHEMA = "/META-INF/resources/schemas/" + StoryOut.FORMAT + ".json";

    private static final Rules PUBLISHED = published();

    private final Set<String> parts = new TreeSet<>();
    private final Set<String> needed = new TreeSet<>();
    private final Map<String, RowRule> rows = new HashMap<>();

    private Rules(JsonNode schema) {
        schema.path("required").forEach(name -> needed.add(name.asText()));
        schema.path("properties").properties().forEach(part -> parts.add(part.getKey()));
        schema.path("$defs").properties().forEach(row -> rows.put(row.getKey(), new RowRule(row.getValue())));
    }

    static Rules ofStories() {
        return PUBLISHED;
    }

    private static Rules published() {
        try (InputStream schema = Rules.class.getResourceAsStream(SCHEMA)) {
            return new Rules(new ObjectMapper().readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file must have a part; others were added since the format began, and are empty where they are missing. */
    boolean needs(String part) {
        return needed.contains(part);
    }

    /** @throws IOException for a part that this version does not know, in words for the user */
    void part(String name) throws IOException {
        if (!parts.contains(name)) {
            throw new IOException("it has a part named “" + name
                    + "”, which this version does not know; read it into a newer workbench");
        }
    }

    /**
     * Checks a row, and fills in what an older file does not say.
     *
     * @param number its place in its part, from 1
     * @throws IOException when it is no such row, in words for the user
     */
    void row(String part, long number, ObjectNode row) throws IOException {
        String wrong = rows.get(part).wrong(row);
        if (wrong != null) {
            throw new IOException("its " + part + " number " + number + " " + wrong);
        }
    }
}
