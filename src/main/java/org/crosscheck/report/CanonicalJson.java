package org.crosscheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON in one form only, after the JSON Canonicalization Scheme (RFC 8785): UTF-8, no white space, names in the order of
 * their UTF-16 code units, of all characters only {@code "}, {@code \} and those below U+0020 escaped. The scheme's rules
 * for numbers are met by writing whole numbers only: what has decimals is a string ("0.8125"). A null is left out.
 * Thread-safe.
 */
public final class CanonicalJson {
    private static final int DECIMALS = 4;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, asText(number -> number.toPlainString()))
                    .addSerializer(Double.class, asText(CanonicalJson::rounded))
                    .addSerializer(double.class, asText(CanonicalJson::rounded))
                    .addSerializer(String.class, asText(CanonicalJson::wellFormed)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new LowerCaseEscapes());
    }

    private CanonicalJson() {}

    /** Writes a record or a tree; {@code out} stays open. */
    public static void write(Object written, OutputStream out) throws IOException {
        try (JsonGenerator generator = MAPPER.getFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            MAPPER.writeValue(generator, written);
        }
    }

    /** A record or a tree as bytes. */
    public static byte[] bytes(Object written) {
        try {
            return MAPPER.writeValueAsBytes(written);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when the bytes are no JSON or do not fit */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** @throws IOException when the tree does not fit */
    static <T> T read(JsonNode tree, Class<T> type) throws IOException {
        return MAPPER.treeToValue(tree, type);
    }

    private static String rounded(Double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    private static String wellFormed(String text) {
        boolean lone = text.codePoints().anyMatch(CanonicalJson::isLone);
        return !lone
                ? text
                : text.codePoints()
                        .map(point -> isLone(point) ? 0xFFFD : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** How something is said as a string. */
    private interface Words<T> {
        String of(T value);
    }

    private static <T> JsonSerializer<T> asText(Words<T> words) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(words.of(value));
            }
        };
    }

    /** Escapes control characters as the scheme wants them: in lower-case hexadecimal. */
    private static final class LowerCaseEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int[] CODES = CharacterEscapes.standardAsciiEscapesForJSON();

        static {
            for (int i = 0; i < CODES.length; i++) {
                CODES[i] = CODES[i] == CharacterEscapes.ESCAPE_STANDARD ? CharacterEscapes.ESCAPE_CUSTOM : CODES[i];
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return CODES.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return character < ' ' ? new SerializedString(String.format("\\u%04x", character)) : null;
        }
    }
}
