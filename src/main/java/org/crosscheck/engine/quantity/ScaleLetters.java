package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.PhraseTable.Match;

/** Scales of a letter or two after the digits: "$2.7m", "£5b", "2.7m people", "75 USD million". Thread-safe. */
final class ScaleLetters {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000L);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000L);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("mil", MILLION),
            Map.entry("mill", MILLION),
            Map.entry("mm", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("b", BILLION),
            Map.entry("bn", BILLION),
            Map.entry("bil", BILLION),
            Map.entry("bill", BILLION),
            Map.entry("t", TRILLION),
            Map.entry("tr", TRILLION),
            Map.entry("tn", TRILLION));
    private static final Map<String, BigDecimal> WORDS = Map.of(
            "thousand",
            THOUSAND,
            "million",
            MILLION,
            "billion",
            BILLION,
            "trillion",
            TRILLION,
            "mn",
            MILLION,
            "bn",
            BILLION,
            "mln",
            MILLION,
            "bln",
            BILLION);

    /** "1.2m more meals". */
    private static final Set<String> MORE = Set.of("more", "fewer", "extra", "additional", "new");

    private ScaleLetters() {}

    /** The scale that letters in any case stand for, or null. */
    static BigDecimal of(String letters) {
        return SCALES.get(letters.toLowerCase(Locale.ROOT));
    }

    /** What is written with a stop too: "mln.", "bn.". */
    static boolean isAbbreviation(String lower) {
        return WORDS.containsKey(lower) && lower.length() <= 3 || SCALES.containsKey(lower) && lower.length() > 1;
    }

    /** Takes in the letters after a figure of money. */
    static void multiply(Line line, Draft draft) {
        BigDecimal scale = draft.value == null ? null : of(line.text(draft.end));
        boolean near = line.touches(draft.end)
                || line.lower(draft.end).length() > 1
                || line.isCapitalised(draft.end)
                || line.is(draft.end, "m");
        if (scale != null && near && !isWord(line, draft.end)) {
            draft.value = draft.value.multiply(scale);
            draft.end++;
        }
    }

    /** "a $20 bill". */
    private static boolean isWord(Line line, int at) {
        return line.is(at, "bill") && !line.touches(at);
    }

    /** "ten grand", and no "two grand pianos". */
    static void multiplyByGrand(Line line, Draft draft) {
        if (draft.value != null && line.is(draft.end, "grand") && !NounPhrase.isWord(line, draft.end + 1)) {
            draft.value = draft.value.multiply(THOUSAND);
            draft.end++;
        }
    }

    /** "75 USD million". */
    static void multiplyByWord(Line line, Draft draft) {
        BigDecimal scale = WORDS.get(line.lower(draft.end));
        if (scale != null && draft.value != null && MoneyBefore.isCode(line, draft.end - 1)) {
            draft.value = draft.value.multiply(scale);
            draft.end++;
        }
    }

    /** "2.7m people" are millions, "9m high" are metres: a plural noun or money decides. */
    static boolean isMillions(Line line, int at) {
        boolean capital = line.text(at).equals("M")
                || line.text(at).equals("B")
                || line.text(at).equals("K");
        boolean scale = line.is(at, "m") || line.is(at, "b") || line.is(at, "k");
        if (!scale || !line.touches(at) && !capital) {
            return false;
        }
        if (line.text(at).equals("M") && line.touches(at)) {
            return true;
        }
        boolean range = line.isDash(at + 1)
                && line.isDigits(at + 2)
                && line.text(at + 3).equals(line.text(at));
        if (range) {
            return isMillions(line, at + 3);
        }
        return MORE.contains(line.lower(at + 1)) && line.touches(at)
                || line.isPlural(at + 1) && Units.measureAt(line, at + 1) == null
                || isMoneyWord(line, at + 1)
                || Units.measureAt(line, at + 1) != null && line.lower(at + 1).length() > 3;
    }

    /** "dollars", "US dollars"; not a lone letter. */
    private static boolean isMoneyWord(Line line, int at) {
        Match<String> money = Units.moneyAt(line, at);
        return money != null && (money.end() > at + 1 || line.text(at).length() > 2);
    }
}
