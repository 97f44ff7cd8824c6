package org.crosscheck.report;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Finds the record in what {@link JsonWriter} wrote. */
final class JsonCarrier implements Carrier {

    @Override
    public Optional<Carried> in(byte[] file) throws IOException {
        JsonNode tree = tree(file);
        return tree == null || !tree.path("report").isObject() || !tree.has("sha256")
                ? Optional.empty()
                : Optional.of(new Carried(
                        CanonicalJson.bytes(tree.get("report")),
                        tree.path("sha256").asText(),
                        tree.size() == 2));
    }

    private static JsonNode tree(byte[] file) throws IOException {
        try {
            return file.length > 0 && file[0] == '{' ? CanonicalJson.read(file, JsonNode.class) : null;
        } catch (JsonProcessingException e) {
            throw new IOException("it is no whole JSON: " + e.getOriginalMessage(), e);
        }
    }
}
