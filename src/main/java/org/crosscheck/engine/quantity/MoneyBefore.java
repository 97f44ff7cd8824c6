package org.crosscheck.engine.quantity;

import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.text.Numeral.Form;

/** Money told before its digits: "$60bn", "EUR 15", "rs 70", "MSEK 40", "rupees 500". Thread-safe. */
final class MoneyBefore {
    /** Short signs that may stand a space away from the digits. */
    private static final Set<String> SPACED =
            Set.of("rs", "rs.", "rm", "rp", "rp.", "kd", "dh", "dhs", "tl", "dm", "jd", "kr", "kr.", "tk", "tk.", "sh");
    /** Currencies whose name is also another word, or too short to tell. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "won", "rand", "real", "cent", "cents", "penny", "pence", "p", "c", "ether", "buck", "bucks", "quid");

    private static final Set<String> NO_PRICE =
            Set.of("the", "a", "this", "that", "each", "per", "against", "and", "of", "in");

    private MoneyBefore() {}

    /**
     * Takes in the sign, code or name before a figure.
     *
     * @param bound what lies before this lexeme belongs to the figure before
     * @return whether there was one
     */
    static boolean read(Line line, Draft draft, int bound) {
        int minus = line.isHyphen(draft.first - 1) && line.touches(draft.first) ? 1 : 0;
        int at = draft.first - minus;
        Match<String> sign = Units.signBefore(line, at);
        if (sign != null && sign.first() >= bound && !isDetached(line, sign)) {
            sign(line, draft, sign);
            return true;
        }
        return at > bound && (scaledCode(line, draft, at - 1) || name(line, draft, at, bound));
    }

    private static void sign(Line line, Draft draft, Match<String> sign) {
        draft.first = sign.first();
        ScaleLetters.multiply(line, draft);
        ScaleLetters.multiplyByGrand(line, draft);
        Match<String> after = Units.moneyAt(line, draft.end);
        boolean same = after != null && after.value().equals(sign.value());
        boolean exact = after != null && isCode(line, draft.end) && !opensNext(line, after.end());
        String unit = same || exact ? after.value() : sign.value();
        int end = same && !opensNext(line, after.end()) || exact ? after.end() : draft.end;
        boolean twice = line.is(end, "p") && line.touches(end) && unit.equals("GBP");
        boolean american = line.text(end).equals("US") || line.text(end).equals("U.S.");
        if (american && unit.equals("USD") || twice) {
            end++;
        }
        draft.measure(Measure.MONEY, unit, end, "money");
    }

    /** "rmb 10 usd 20": the second code is the next figure's. */
    private static boolean opensNext(Line line, int end) {
        return line.isDigits(end);
    }

    /** "SR 520" is a road: two letters touch their digits, or are known to stand apart. */
    private static boolean isDetached(Line line, Match<String> sign) {
        return line.isWord(sign.first())
                && sign.end() == sign.first() + 1
                && !line.touches(sign.end())
                && line.text(sign.first()).length() < 3
                && !SPACED.contains(line.lower(sign.first()));
    }

    static boolean isCode(Line line, int at) {
        return line.isWord(at)
                && line.text(at).length() == 3
                && line.text(at).equals(line.text(at).toUpperCase(Locale.ROOT));
    }

    private static boolean scaledCode(Line line, Draft draft, int at) {
        ScaledCode scaled = draft.value == null ? null : ScaledCode.of(line.text(at));
        if (scaled != null && line.isDigits(draft.first)) {
            draft.value = draft.value.multiply(scaled.scale());
            draft.first = at;
            draft.measure(Measure.MONEY, scaled.code(), draft.end, "money");
            return true;
        }
        return false;
    }

    /** "Rupees 500", "dollar 22.5 million": a price, where neither an article nor a noun claims the words. */
    private static boolean name(Line line, Draft draft, int at, int bound) {
        Match<String> name = draft.numeral.form() == Form.DIGITS ? Units.moneyBefore(line, at) : null;
        boolean stands = name != null
                && name.first() >= bound
                && line.isWord(name.end() - 1)
                && line.isDigits(draft.numeral.first())
                && !OTHER_WORDS.contains(line.lower(name.end() - 1))
                && !NO_PRICE.contains(line.lower(name.first() - 1));
        if (!stands || isClaimed(line, draft)) {
            return false;
        }
        draft.first = name.first();
        draft.measure(Measure.MONEY, name.value(), draft.end, "money");
        return true;
    }

    /** Whether what follows has the number: a unit, a noun, a decimal of an index, a year's dash. */
    private static boolean isClaimed(Line line, Draft draft) {
        int at = draft.end;
        boolean year = draft.numeral.end() == draft.numeral.first() + 1
                && line.text(draft.numeral.first()).matches("(19|20)\\d\\d");
        return year
                || NounPhrase.isWord(line, at)
                || Units.measureAt(line, at) != null
                || Units.moneyAt(line, at) != null
                || line.isHyphen(at)
                || line.is(at, "/");
    }
}
