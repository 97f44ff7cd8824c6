package org.crosscheck.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of an article that is recognised and is no claim: a name, a date, a number that counts nothing.
 *
 * @param start first UTF-16 code unit in the version's text
 * @param end one past the last UTF-16 code unit; never before {@code start}
 * @param meaning the full name, or the TIMEX3 value; null where nothing is known beyond the words
 */
public record Label(Kind kind, int start, int end, String meaning) {
    private static final Pattern LINE = Pattern.compile("(\\d+) (\\d+) ([A-Z]+)(?: (.*))?", Pattern.DOTALL);

    public Label {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no label: from " + start + " to " + end);
        }
    }

    /** What a label says its words are. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE,
        PEOPLE,
        /** A name of anything else, or a number that is part of a name ("43rd Brigade"). */
        NAME,
        DATE,
        TIME,
        DURATION,
        /** A recurring time ("every Monday"). */
        SET,
        ORDINAL,
        YEAR,
        SCORE
    }

    /** The labels of an article version. */
    public static List<Label> of(ArticleVersion version) {
        return read(version.labels);
    }

    /** Labels in the form of {@link ArticleVersion#labels}, of which {@link #read} makes the same again. */
    public static String lines(List<Label> labels) {
        return labels.stream().map(Label::line).collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException for what {@link #lines} does not write */
    public static List<Label> read(String lines) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split("\n", -1)).map(Label::ofLine).toList();
    }

    /** One of the {@link #lines}. */
    public String line() {
        String place = start + " " + end + " " + kind;
        return meaning == null
                ? place
                : place + " " + meaning.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static Label ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no label: " + line);
        }
        String meaning = parts.group(4);
        return new Label(
                Kind.valueOf(parts.group(3)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                meaning == null ? null : meaning.translateEscapes());
    }
}
