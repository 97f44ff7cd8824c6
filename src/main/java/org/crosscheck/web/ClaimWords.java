package org.crosscheck.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.model.Claim;
import org.crosscheck.model.ClaimKind;
import org.crosscheck.report.Figure;
import org.crosscheck.report.Words;

/** Says in words what a claim is. */
final class ClaimWords {
    private ClaimWords() {}

    /** In one line for a list: who said it, or what figure was read. */
    static String about(Claim claim) {
        if (claim.kind == ClaimKind.QUANTITY) {
            return joined(figure(claim).withUnit(), claim.attributedTo == null ? null : "says " + claim.attributedTo);
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

    /** The figure of a claim that has one. */
    static Figure figure(Claim claim) {
        return new Figure(claim.low, claim.high, Objects.toString(claim.sign(), "="), Objects.toString(claim.unit, ""));
    }

    /** The days for which the figure holds and where they come from. */
    static String asOf(Claim claim) {
        if (claim.asOfLast == null) {
            return Words.day(null);
        }
        String days = claim.asOfFirst.equals(claim.asOfLast)
                ? Words.day(claim.asOfLast)
                : Words.day(claim.asOfFirst) + " to " + Words.day(claim.asOfLast);
        return days + (claim.isDatedByText() ? "" : " (from its publication)");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
