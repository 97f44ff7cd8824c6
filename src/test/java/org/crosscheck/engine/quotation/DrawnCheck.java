package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quotation.DrawnQuotation.Standing;
import org.crosscheck.engine.text.Text;

/**
 * What is found in a drawn text against what is drawn there.
 *
 * @param wrong what should not be so
 * @param open what is known to be wrong
 * @param closing drawings marked open that are found
 */
record DrawnCheck(List<String> wrong, List<String> open, List<String> closing) {
    private static final double HALF = 0.5;

    static DrawnCheck of(DrawnText drawn) {
        Text text = Text.of(drawn.text());
        List<Quotation> found = new QuotationFinder().find(text, new NameFinder().find(text));
        DrawnCheck check = new DrawnCheck(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (DrawnQuotation expected : drawn.quotations()) {
            check.add(expected, difference(expected, found, drawn.text()), drawn.text());
        }
        for (Quotation one : found) {
            if (drawn.quotations().stream().noneMatch(expected -> accounts(expected, one))) {
                boolean known = drawn.isOpenAlarm(one.span().in(drawn.text()));
                (known ? check.open : check.wrong).add("not a quotation: " + describe(one, drawn.text()));
            }
        }
        return check;
    }

    private void add(DrawnQuotation expected, String difference, String text) {
        if (difference == null && expected.standing() == Standing.OPEN) {
            closing.add(expected.span().in(text));
        } else if (difference != null && expected.standing() != Standing.OPTIONAL) {
            (expected.standing() == Standing.OPEN ? open : wrong).add(difference);
        }
    }

    private static boolean accounts(DrawnQuotation expected, Quotation found) {
        return expected.standing() == Standing.CLOSED ? expected.overlap(found) >= HALF : expected.overlap(found) > 0;
    }

    /** What is wrong with the found quotation that comes nearest, or null. */
    private static String difference(DrawnQuotation expected, List<Quotation> found, String text) {
        Quotation nearest = found.stream()
                .max(Comparator.comparingDouble(expected::overlap))
                .orElse(null);
        if (nearest == null || expected.overlap(nearest) < HALF) {
            return "missed: " + expected.speaker() + ": " + expected.span().in(text);
        }
        boolean right = nearest.kind() == expected.kind()
                && expected.sameSpeaker(nearest)
                && expected.sameRelay(nearest)
                && nearest.standing() == expected.report()
                && expected.sameWords(nearest, text);
        return right
                ? null
                : "expected " + expected.kind() + " " + expected.report() + " " + expected.speaker()
                        + (expected.relay() == null ? "" : " via " + expected.relay()) + ": "
                        + expected.span().in(text) + "\n  found    " + describe(nearest, text);
    }

    private static String describe(Quotation found, String text) {
        return found.kind() + " " + found.standing() + " " + found.speakerName() + " via " + found.relayedBy() + ": "
                + found.span().in(text) + " (" + found.rule() + ")";
    }
}
