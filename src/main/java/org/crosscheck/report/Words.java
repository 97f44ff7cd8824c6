package org.crosscheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, times and counts as a reader reads them. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Words() {}

    /** "19 April 2022"; "date unknown" for null. */
    public static String day(LocalDate day) {
        return day == null ? "date unknown" : DAY.format(day);
    }

    /** "19 April 2022, 08:30 UTC". */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** "1 source", "4 sources". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "4 sources, 3 origins"; the origins are left out where each source is its own. */
    public static String counts(int sources, int origins) {
        String counted = count(sources, "source");
        return sources == origins ? counted : counted + ", " + count(origins, "origin");
    }
}
