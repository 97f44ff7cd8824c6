package org.crosscheck.workflow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where the parts of a story's file begin, whatever their order: the file is read through once for all of them, and then each
 * from its own place. Where a part is there twice, the first one counts. Immutable.
 */
final class Parts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "format";

    private final Path file;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private record Place(long offset, boolean isList) {}

    private Parts(Path file) {
        this.file = file;
    }

    /** @throws IOException when the file is no story, or has a part that this version does not know; in words for the user */
    static Parts of(Path file, Rules rules) throws IOException {
        Parts parts = new Parts(file);
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.getFactory().createParser(in)) {
            parts.find(parser, rules);
        }
        return parts;
    }

    private void find(JsonParser parser, Rules rules) throws IOException {
        boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
        while (isObject && parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!has(name)) {
                add(name, parser, rules);
            }
            parser.skipChildren();
        }
        require(has(FORMAT));
    }

    /** A part that is not known is not blamed before the format is seen: another format has other parts. */
    private void add(String name, JsonParser parser, Rules rules) throws IOException {
        long offset = parser.currentTokenLocation().getByteOffset();
        boolean isUtf8 = offset >= 0;
        require(isUtf8);
        require(!name.equals(FORMAT) || StoryOut.FORMAT.equals(parser.getValueAsString()));
        places.put(name, new Place(offset, parser.isExpectedStartArrayToken()));
        if (has(FORMAT)) {
            for (String part : places.keySet()) {
                rules.part(part);
            }
        }
    }

    private static void require(boolean isStory) throws IOException {
        if (!isStory) {
            throw new IOException("it is no story in the format " + StoryOut.FORMAT);
        }
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    boolean hasList(String name) {
        return has(name) && places.get(name).isList;
    }

    /** Opens the file where a part begins, its first token is the parser's current one. */
    JsonParser at(String name) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file).position(places.get(name).offset);
        JsonParser parser = JSON.getFactory().createParser(Channels.newInputStream(channel));
        parser.enable(JsonParser.Feature.AUTO_CLOSE_SOURCE).nextToken();
        return parser;
    }
}
