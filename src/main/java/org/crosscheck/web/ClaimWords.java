package org.crosscheck.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;

/** Says in words what a claim is. */
final class ClaimWords {
    private static final int DECIMALS = 6;

    private ClaimWords() {}

    /** In one line for a list: who said it, or what figure was read. */
    static String about(Claim claim) {
        if (claim.kind == ClaimKind.QUANTITY) {
            return joined(read(claim) + unit(claim), claim.attributedTo == null ? null : "says " + claim.attributedTo);
        }
        return claim.kind == ClaimKind.FACT ? "Marked by hand" : joined(speaker(claim), via(claim));
    }

    /** The speaker by name, else as written. */
    static String speaker(Claim claim) {
        if (claim.speaker != null) {
            return claim.speaker.name;
        }
        return claim.speakerAsWritten == null ? "speaker unknown" : claim.speakerAsWritten;
    }

    static String via(Claim claim) {
        return claim.relayedBy == null ? null : "passed on by " + claim.relayedBy;
    }

    /** The figure as the engine reads it ("more than 10,000", "8,000 to 9,500"). */
    static String read(Claim claim) {
        if (claim.low == null || claim.high == null) {
            return "too large to compare";
        }
        return switch (Objects.toString(claim.sign(), "=")) {
            case "~" -> "about " + range(claim);
            case "<" -> "less than " + range(claim);
            case ">" -> "more than " + range(claim);
            case "<=" -> "at most " + range(claim);
            case ">=" -> "at least " + range(claim);
            default -> range(claim);
        };
    }

    /** The days for which the figure holds and where they come from. */
    static String asOf(Claim claim) {
        if (claim.asOfLast == null) {
            return "date unknown";
        }
        String days = claim.asOfFirst.equals(claim.asOfLast)
                ? Wording.day(claim.asOfLast)
                : Wording.day(claim.asOfFirst) + " to " + Wording.day(claim.asOfLast);
        return days + (claim.isDatedByText() ? "" : " (from its publication)");
    }

    private static String range(Claim claim) {
        return claim.low.compareTo(claim.high) == 0
                ? number(claim.low)
                : number(claim.low) + " to " + number(claim.high);
    }

    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }

    private static String unit(Claim claim) {
        return claim.unit == null || claim.unit.isEmpty() ? "" : " " + claim.unit;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
