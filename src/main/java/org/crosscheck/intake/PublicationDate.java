package org.crosscheck.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Reads the day of publication as people and systems write it; never guesses between day and month. */
public final class PublicationDate {
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"),
            form("MMMM d, uuuu"),
            form("MMM d, uuuu"),
            form("uuuu/MM/dd"),
            form("uuuu.MM.dd"));

    /** "2024-05-14T22:10Z". */
    private static final int SHORTEST_MOMENT = 17;

    private PublicationDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The day in the outlet's own time zone ("2024-05-14", "2024-05-14T22:10+03:00", "14 May 2024", "May 14, 2024"), or
     * null when it cannot be read.
     */
    public static LocalDate read(String written) {
        String day = written.strip();
        if (day.length() > 10 && day.charAt(4) == '-' && (day.charAt(10) == 'T' || day.charAt(10) == ' ')) {
            day = day.substring(0, 10);
        }
        for (DateTimeFormatter form : FORMS) {
            LocalDate date = read(day, form);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The moment, where time and offset from UTC are given ("2024-05-14T22:10:00Z"); else null. */
    public static Instant moment(String written) {
        try {
            return written == null || written.length() < SHORTEST_MOMENT
                    ? null
                    : OffsetDateTime.parse(written.strip().replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate read(String day, DateTimeFormatter form) {
        try {
            return LocalDate.parse(day, form);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
