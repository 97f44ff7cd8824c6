package org.crosscheck.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.crosscheck.model.ClaimKind;
import org.crosscheck.model.Proposal;
import org.crosscheck.model.Verdict;
import org.crosscheck.web.page.Badge;

/** How the workbench calls things. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Wording() {}

    static Badge badge(Proposal proposal) {
        return switch (proposal) {
            case CONFLICT -> new Badge("≠", "Conflict", "conflict");
            case DISPUTED -> new Badge("⇄", "Disputed", "disputed");
            case UPDATE -> new Badge("↗", "Update", "update");
            case UNCLEAR -> new Badge("?", "Unclear", "unclear");
            case COMPATIBLE -> new Badge("≈", "Compatible", "compatible");
            case AGREE -> new Badge("=", "Agreement", "agree");
            case ONE_SOURCE_ONLY -> new Badge("1", "One source only", "single");
        };
    }

    static Badge badge(Verdict verdict) {
        String sign =
                switch (verdict) {
                    case AGREE -> "=";
                    case CONFLICT -> "≠";
                    case UPDATE -> "↗";
                    case DIFFERENT -> "×";
                    case UNDECIDED -> "…";
                };
        return new Badge(sign, word(verdict), verdict == Verdict.UNDECIDED ? "undecided" : "decided");
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "Agree";
            case CONFLICT -> "Conflict";
            case UPDATE -> "Update";
            case DIFFERENT -> "Different things";
            case UNDECIDED -> "Undecided";
        };
    }

    static String word(ClaimKind kind) {
        return switch (kind) {
            case QUOTATION -> "Quotation";
            case QUANTITY -> "Figure";
            case FACT -> "Fact";
        };
    }

    /** "4 sources, 3 origins"; origins are left out where each source is its own. */
    static String counts(int sources, int origins) {
        String counted = count(sources, "source");
        return sources == origins ? counted : counted + ", " + count(origins, "origin");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "19 April 2022"; "date unknown" for null. */
    static String day(LocalDate day) {
        return day == null ? "date unknown" : DAY.format(day);
    }

    /** "19 April 2022, 08:30 UTC". */
    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
