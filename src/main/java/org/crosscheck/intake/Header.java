package org.crosscheck.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file says of itself in its first lines, and the rest. A header begins with the first line that is not blank,
 * is made of lines {@code Name: value} of which the first has a known name, and ends at the first blank line or the
 * first line of another shape. Lines with unknown names are passed over; of two with one name the first counts.
 *
 * @param about what it says; nothing without a header
 * @param body what follows it
 */
public record Header(About about, String body) {
    private static final int LONGEST_NAME = 20;

    private enum Field {
        OUTLET,
        TITLE,
        BYLINE,
        PUBLISHED,
        ADDRESS,
        CREDIT
    }

    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("outlet", Field.OUTLET),
            Map.entry("publication", Field.OUTLET),
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("by", Field.BYLINE),
            Map.entry("byline", Field.BYLINE),
            Map.entry("author", Field.BYLINE),
            Map.entry("published", Field.PUBLISHED),
            Map.entry("date", Field.PUBLISHED),
            Map.entry("address", Field.ADDRESS),
            Map.entry("url", Field.ADDRESS),
            Map.entry("link", Field.ADDRESS),
            Map.entry("credit", Field.CREDIT));

    /** @param notices gets a sentence for a date that cannot be read */
    public static Header of(String text, List<String> notices) {
        Map<Field, String> found = new EnumMap<>(Field.class);
        int at = firstLine(text);
        String line = line(text, at);
        String name = name(line);
        if (!NAMES.containsKey(name)) {
            return new Header(About.NOTHING, text);
        }
        while (!name.isEmpty()) {
            Field field = NAMES.get(name);
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (field != null && !value.isEmpty()) {
                found.putIfAbsent(field, value);
            }
            at = Math.min(text.length(), at + line.length() + 1);
            line = line(text, at);
            name = name(line);
        }
        return new Header(about(found, notices), text.substring(at));
    }

    private static About about(Map<Field, String> found, List<String> notices) {
        String written = found.get(Field.PUBLISHED);
        LocalDate published = written == null ? null : PublicationDate.read(written);
        if (written != null && published == null) {
            notices.add(
                    "The publication date \u201C" + written + "\u201D is not understood; write it like 2024-05-14.");
        }
        return new About(
                        found.get(Field.OUTLET),
                        found.get(Field.TITLE),
                        found.get(Field.BYLINE),
                        published,
                        found.get(Field.ADDRESS),
                        found.get(Field.CREDIT))
                .at(PublicationDate.moment(written));
    }

    private static int firstLine(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** The lower-case name of a header line, or empty for a line of another shape. */
    private static String name(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME) {
            return "";
        }
        String name = line.substring(0, colon).strip();
        return name.chars().allMatch(Character::isLetter) ? name.toLowerCase(Locale.ROOT) : "";
    }
}
