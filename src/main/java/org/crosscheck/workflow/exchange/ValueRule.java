package org.crosscheck.workflow.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What a value in a story's file must be: the part of JSON Schema that its schema uses. Immutable; thread-safe. */
final class ValueRule {
    private final JsonNode schema;
    private final List<String> choices = new ArrayList<>();
    private final Pattern pattern;

    ValueRule(JsonNode schema) {
        this.schema = schema;
        schema.path("enum").forEach(choice -> choices.add(choice.asText()));
        this.pattern =
                schema.has("pattern") ? Pattern.compile(schema.get("pattern").asText()) : null;
    }

    /** What stands for it where it is missing. */
    Optional<JsonNode> otherwise() {
        return Optional.ofNullable(schema.get("default"));
    }

    /** What is wrong with a value, in words for the user, or null. */
    String wrong(JsonNode value) {
        return switch (schema.path("type").asText()) {
            case "integer" -> wrongNumber(value);
            case "boolean" -> value.isBoolean() ? null : "it must be true or false";
            default -> value.isTextual() ? wrongText(value.asText()) : "it must be a text";
        };
    }

    private String wrongNumber(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            return "it must be a whole number";
        }
        long number = value.asLong();
        return number < schema.path("minimum").asLong(number)
                        || number > schema.path("maximum").asLong(number)
                ? number + " is too small or too large"
                : null;
    }

    private String wrongText(String text) {
        if (!choices.isEmpty() && !choices.contains(text)) {
            return "“" + shortened(text) + "” is none of " + String.join(", ", choices);
        }
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            return "it is longer than " + most + " characters";
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            return "“" + shortened(text) + "” is not written as it must be";
        }
        return isFormed(text) ? null : "“" + shortened(text) + "” is not written as it must be";
    }

    private boolean isFormed(String text) {
        try {
            switch (schema.path("format").asText()) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                default -> {}
            }
            if (schema.has("contentEncoding")) {
                Base64.getDecoder().decode(text);
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
