package org.crosscheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From one day to another, or one day; both null where unknown. */
public record Days(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** In English, for files that other programs read ("3 March 2026", "3 March 2026 to 5 March 2026", "date unknown"). */
    public String words() {
        if (last == null) {
            return "date unknown";
        }
        return first.equals(last) ? DAY.format(last) : DAY.format(first) + " to " + DAY.format(last);
    }
}
