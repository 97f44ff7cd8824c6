package org.crosscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * From one day to another, or one day; both null where unknown.
 *
 * @param origin where they come from: {@code TEXT}, {@code DATELINE} or {@code PUBLICATION}; null where unknown
 */
public record Days(LocalDate first, LocalDate last, String origin) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** In English, for files that other programs read ("3 March 2026", "3 March 2026 to 5 March 2026", "date unknown"). */
    public String words() {
        if (last == null) {
            return "date unknown";
        }
        return first.equals(last) ? DAY.format(last) : DAY.format(first) + " to " + DAY.format(last);
    }

    /** As ISO 8601: a day, or an interval "2026-03-03/2026-03-05"; empty where unknown. */
    public String iso() {
        if (last == null) {
            return "";
        }
        return first.equals(last) ? last.toString() : first + "/" + last;
    }
}
