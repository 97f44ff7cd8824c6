package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;

/** Shares told by two numbers: "one in three", "4 out of 10 voters". Thread-safe. */
final class ShareReader {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

    /** A year is no base: "one in 2019". */
    private static final BigDecimal YEARS = BigDecimal.valueOf(1_900);
    /** Verbs in -s that are no plurals. */
    private static final Set<String> VERBS = Set.of(
            "dies",
            "lives",
            "says",
            "suffers",
            "has",
            "is",
            "was",
            "owns",
            "wants",
            "thinks",
            "believes",
            "feels",
            "lacks",
            "needs",
            "goes",
            "gets",
            "earns",
            "drinks",
            "smokes",
            "fails",
            "survives",
            "admits",
            "agrees",
            "ends");

    private ShareReader() {}

    static void join(Line line, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft part = drafts.get(i);
            Draft whole = drafts.get(i + 1);
            if (isOneOfKind(line, part, whole)) {
                part.value = BigDecimal.ONE.divide(whole.value, MathContext.DECIMAL64);
                part.noun = line.text(part.end);
                part.end = whole.end;
                part.measure(Measure.SHARE, "", part.end, "share");
                drafts.remove(i + 1);
            } else if (isShare(line, part, whole)) {
                part.value = part.value.divide(whole.value, MathContext.DECIMAL64);
                part.end = whole.end;
                part.rule = "share";
                noun(line, part);
                drafts.remove(i + 1);
            }
        }
    }

    /** "one man in eight", "one child in every ten". */
    private static boolean isOneOfKind(Line line, Draft part, Draft whole) {
        int in = part.end + 1;
        int number = line.is(in + 1, "every") ? in + 2 : in + 1;
        boolean words = !line.isDigits(whole.numeral.first()) || number == in + 2;
        return line.is(part.numeral.first(), "one")
                && part.isBare()
                && line.is(in, "in")
                && whole.first == number
                && whole.isBare()
                && whole.value != null
                && whole.numeral.isInt()
                && whole.value.compareTo(BigDecimal.ONE) > 0
                && words
                && NounPhrase.isWord(line, part.end)
                && !line.isCapitalised(part.end)
                && !NounPhrase.isWord(line, whole.end);
    }

    private static boolean isShare(Line line, Draft part, Draft whole) {
        boolean ints = part.isBare()
                && whole.isBare()
                && part.value != null
                && whole.value != null
                && part.numeral.isInt()
                && whole.numeral.isInt();
        if (!ints
                || part.value.compareTo(whole.value) >= 0
                || whole.value.compareTo(LARGEST) > 0
                || part.value.signum() <= 0) {
            return false;
        }
        boolean hyphens = line.isHyphen(part.end) && line.is(part.end + 1, "in") && line.isHyphen(part.end + 2);
        boolean in = line.is(part.end, "in") && whole.first == part.end + 1 || hyphens && whole.first == part.end + 3;
        boolean every = line.is(part.end, "in") && line.is(part.end + 1, "every") && whole.first == part.end + 2;
        boolean outOf = line.is(part.end, "out") && line.is(part.end + 1, "of") && whole.first == part.end + 2;
        boolean ofEvery = line.is(part.end, "out")
                && line.is(part.end + 1, "of")
                && line.is(part.end + 2, "every")
                && whole.first == part.end + 3;
        boolean sameForm = line.isDigits(part.numeral.first()) == line.isDigits(whole.numeral.first());
        return (sameForm || isTens(line, part, whole)) && (in || outOf || every || ofEvery);
    }

    /** "nine in 10", "one in 12": newspapers spell numbers below ten. */
    private static boolean isTens(Line line, Draft part, Draft whole) {
        boolean one = line.is(part.numeral.first(), "one") && whole.value.compareTo(YEARS) < 0;
        return !line.isDigits(part.numeral.first())
                && part.value.compareTo(BigDecimal.TEN) < 0
                && (one || whole.value.remainder(BigDecimal.TEN).signum() == 0);
    }

    private static void noun(Line line, Draft share) {
        int end =
                VERBS.contains(line.lower(share.end)) ? share.end : NounPhrase.end(line, share.end, 5, BigDecimal.TEN);
        if (end > share.end) {
            share.noun = line.words(share.end, end);
        }
        share.measure(Measure.SHARE, "", end, "share");
    }
}
