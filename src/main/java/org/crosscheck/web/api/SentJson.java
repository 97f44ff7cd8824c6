package org.crosscheck.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.Sent;
import org.crosscheck.workflow.TooLargeException;

/** Reads an article from JSON and says what is wrong with it: nothing that was sent is passed over in silence. */
final class SentJson {
    /** Ten MB of text, with room for escapes. */
    private static final long LARGEST = 32L << 20;

    private static final Set<String> FIELDS = Stream.of(ArticleToSend.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;

    private SentJson(JsonNode object) {
        this.object = object;
    }

    /**
     * The article of a request's body.
     *
     * @throws RefusedException when it is no JSON object, or one with fields that are not known or of another kind
     * @throws TooLargeException when it is larger than an article can be
     */
    static Sent read(InputStream body) throws IOException {
        try {
            JsonNode sent = JSON.readTree(body);
            if (sent == null || !sent.isObject()) {
                throw new RefusedException("The body is no JSON object.");
            }
            return new SentJson(sent).article();
        } catch (StreamConstraintsException e) {
            throw new TooLargeException("The article is too large; a text may have up to 10 MB.");
        } catch (JsonProcessingException e) {
            throw new RefusedException("The body is no JSON object.");
        }
    }

    private Sent article() {
        object.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new RefusedException(
                        "There is no field of this name; known are " + String.join(", ", FIELDS) + ".");
            }
        });
        return new Sent(
                new Sent.Known(
                        text("outlet"),
                        text("title"),
                        text("byline"),
                        text("published"),
                        text("address"),
                        text("credit")),
                words("text"),
                words("html"),
                text("url"),
                number("newVersionOf"));
    }

    /** Without NUL, which PostgreSQL keeps in no text. */
    private String text(String name) {
        String words = words(name);
        return words == null ? null : words.replace("\0", "");
    }

    /** As they were sent: intake takes NUL out of an article's words, and says so. */
    private String words(String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw new RefusedException("The field " + name + " must be a text.");
        }
        return value.isTextual() ? value.textValue() : null;
    }

    private Long number(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        } else if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new RefusedException("The field " + name + " must be the number of an article.");
        }
        return value.longValue();
    }
}
