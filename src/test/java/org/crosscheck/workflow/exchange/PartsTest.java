package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PartsTest {
    private static final String FORMAT = "\"format\":\"crosscheck-story-1\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"article\":[{\"title\":\"Über “Zürich” 🛥\"}],\"claim\":[{\"article\":[1]}]," + FORMAT + "}",
                "\uFEFF{" + FORMAT
                        + ",\n \"claim\" : [ {\"article\":[1]}],\"article\": [{\"title\":\"Über “Zürich” 🛥\"} ]}",
                "{\"claim\":[{\"article\":[1]}],\"article\":[{\"title\":\"Über “Zürich” 🛥\"}]," + FORMAT
                        + ",\"article\":[]}"
            })
    void findsPartsInAnyOrder(String json) throws IOException {
        Parts parts = parts(json, StandardCharsets.UTF_8);
        assertEquals("{\"title\":\"Über “Zürich” 🛥\"}", firstRow(parts, "article"));
        assertEquals("{\"article\":[1]}", firstRow(parts, "claim"));
        assertFalse(parts.has("review"));
    }

    private static String firstRow(Parts parts, String name) throws IOException {
        try (JsonParser parser = parts.at(name)) {
            parser.nextToken();
            return parser.readValueAsTree().toString();
        }
    }

    @Test
    void tellsAListFromWhatIsNone() throws IOException {
        Parts parts = parts("{" + FORMAT + ",\"article\":[],\"claim\":7,\"story\":{}}", StandardCharsets.UTF_8);
        assertTrue(parts.hasList("article"));
        assertFalse(parts.hasList("claim"));
        assertFalse(parts.hasList("story"));
        assertFalse(parts.hasList("review"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; it is no story in the format crosscheck-story-1",
                "[]; it is no story in the format crosscheck-story-1",
                "{\"weather\":[]}; it is no story in the format crosscheck-story-1",
                "{\"weather\":[],\"format\":\"crosscheck-story-2\",; it is no story in the format crosscheck-story-1",
                "{\"weather\":[],\"format\":\"crosscheck-story-1\",; it has a part named “weather”",
                "{\"format\":\"crosscheck-story-1\",\"weather\":[; it has a part named “weather”"
            })
    void saysWhatIsWrongFirst(String json, String wrong) {
        String told = assertThrows(IOException.class, () -> parts(json, StandardCharsets.UTF_8))
                .getMessage();
        assertTrue(told.startsWith(wrong), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"weather\":[", "{\"format\":\"crosscheck-story-1\",\"article\":[{]"})
    void wholeJsonItMustBe(String json) {
        assertThrows(JsonProcessingException.class, () -> parts(json, StandardCharsets.UTF_8));
    }

    @Test
    void inAnotherEncodingItIsNoStory() {
        assertThrows(IOException.class, () -> parts("{" + FORMAT + "}", StandardCharsets.UTF_16LE));
    }

    private Parts parts(String json, Charset charset) throws IOException {
        return Parts.of(Files.writeString(folder.resolve("story.json"), json, charset), Rules.ofStories());
    }
}
