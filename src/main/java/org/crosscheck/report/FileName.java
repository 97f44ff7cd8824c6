package org.crosscheck.report;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Locale;

/** Names for a report's files that every system takes. */
public final class FileName {
    private static final int LONGEST_TITLE = 60;

    private FileName() {}

    /** From the story's title and the day: small Latin letters, digits and hyphens, then number and edition, a dot and {@code ending}. */
    public static String of(Report report, String ending) {
        String letters = Normalizer.normalize(report.head().story().title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String title = letters.substring(0, Math.min(letters.length(), LONGEST_TITLE));
        String day =
                report.head().compiledAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return ("report-" + title + "-" + day).replaceAll("-+", "-")
                + "-"
                + report.head().number()
                + "-"
                + report.head().edition().word()
                + "."
                + ending;
    }
}
