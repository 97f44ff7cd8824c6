package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** What a figure is counted by: "per barrel", "a day", "/hour", "-a-share". Thread-safe. */
final class RateReader {
    private static final Map<String, String> AFTER_ARTICLE = WordList.shipped("quantity/rates.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    /** What follows money and shares in advertisements and market reports: "£900 pcm", "4.5% pa". */
    private static final Map<String, String> ABBREVIATED = Map.of(
            "pa",
            "year",
            "p.a.",
            "year",
            "p.a",
            "year",
            "pcm",
            "month",
            "p.c.m.",
            "month",
            "pw",
            "week",
            "p.w.",
            "week",
            "pppn",
            "people per night",
            "ppn",
            "night");

    private static final Set<String> MAKES_TIME = Set.of("ago", "earlier", "before", "later", "old", "prior", "after");

    /** "J/kg/K": no unit is counted by more. */
    private static final int MOST = 2;

    private static final int LONGEST_SYMBOL = 3;
    private static final int LONGEST_NOUN = 3;

    private RateReader() {}

    /** Lengthens a figure's unit by the powers and rates that follow it, if any do. */
    static void extend(Line line, Draft draft) {
        raise(line, draft);
        for (int i = 0; i < MOST && by(line, draft); i++) {
            raise(line, draft);
        }
    }

    /** "9bn shekels ($2.4bn) a year": the rate past a bracket is of what stands before and in it. */
    static void pastBracket(Line line, Draft before, Draft inside) {
        int at = inside.end + 1;
        boolean rate = line.is(at, "a") || line.is(at, "an") || line.is(at, "per") || line.is(at, "every");
        if (rate && (line.is(at - 1, ")") || line.is(at - 1, "]"))) {
            for (Draft draft : List.of(before, inside)) {
                int end = draft.end;
                draft.end = at;
                by(line, draft);
                draft.end = end;
            }
        }
    }

    /** "cm^3", "m/s^2", "fb−1". */
    private static void raise(Line line, Draft draft) {
        Power power = draft.measure == Measure.UNIT && line.isWord(draft.end - 1) ? Power.at(line, draft.end) : null;
        if (power == null || draft.unit.contains("per ") && power.exponent() < 0) {
            return;
        }
        draft.unit = (power.exponent() < 0 ? "inverse " : "") + power.ofLast(draft.unit);
        draft.end = power.end();
    }

    private static boolean by(Line line, Draft draft) {
        int at = afterHyphen(line, draft.end);
        String by = null;
        int end = at + 1;
        if (line.is(at, "per") && byMany(line, draft, at + 1) || line.is(at, "/") && bySymbols(line, draft, at + 1)) {
            return true;
        } else if (line.is(at, "per") || line.is(at, "/")) {
            int word = afterHyphen(line, at + 1);
            PhraseTable.Match<String> unit = Units.measureAt(line, word);
            by = unit != null ? unit.value() : line.isWord(word) ? raised(line.text(word)) : null;
            end = unit != null ? unit.end() : word + 1;
        } else if (line.is(at, "a") || line.is(at, "an") || line.is(at, "each") || line.is(at, "every")) {
            int word = afterHyphen(line, at + 1);
            by = MAKES_TIME.contains(line.lower(word + 1)) ? null : AFTER_ARTICLE.get(line.lower(word));
            end = word + 1;
        } else if (draft.measure == Measure.UNIT) {
            return byInverse(line, draft);
        } else {
            by = ABBREVIATED.get(line.lower(at));
        }
        if (by != null) {
            append(draft, by, end);
        }
        return by != null;
    }

    /** "/(kg K)", "/m2K", "/100 km". */
    private static boolean bySymbols(Line line, Draft draft, int at) {
        UnitSymbols.Bracketed bracket = line.is(at, "(") ? UnitSymbols.inBracket(line, at) : null;
        boolean apart = bracket == null && line.isWord(at) && Units.measureAt(line, at) == null;
        List<String> names = bracket != null ? bracket.names() : apart ? UnitSymbols.of(line.text(at)) : List.of();
        for (String name : names) {
            append(draft, name, bracket != null ? bracket.end() : at + 1);
        }
        boolean many = line.isDigits(at) && line.touches(at) && Units.measureAt(line, at + 1) != null;
        return !names.isEmpty() || many && draft.measure == Measure.UNIT && byMany(line, draft, at);
    }

    /** "per 100,000 people", "per thousand births". */
    private static boolean byMany(Line line, Draft draft, int at) {
        Numeral many = Numerals.read(line.lexemes(), at);
        if (many == null || many.form() == Form.ORDINAL || many.form() == Form.VAGUE) {
            return false;
        }
        PhraseTable.Match<String> unit = Units.measureAt(line, many.end());
        int end = unit != null ? unit.end() : NounPhrase.end(line, many.end(), LONGEST_NOUN, many.value());
        append(draft, line.words(at, end), end);
        return true;
    }

    /** "kg m-3", "m·s^-1", "km.h-1": a second symbol with a power below zero. */
    private static boolean byInverse(Line line, Draft draft) {
        boolean sign = UnitSymbols.isTimes(line, draft.end) || line.is(draft.end, ".") && line.touches(draft.end + 1);
        int at = sign ? draft.end + 1 : draft.end;
        String glued = inverse(line.text(at));
        PhraseTable.Match<String> unit = line.text(at).length() <= LONGEST_SYMBOL ? Units.measureAt(line, at) : null;
        Power power = unit == null ? null : Power.at(line, unit.end());
        if (glued != null) {
            append(draft, glued, at + 1);
        } else if (power != null && power.exponent() < 0) {
            append(draft, power.of(unit.value()), power.end());
        } else {
            return multiply(line, draft, at, unit);
        }
        return true;
    }

    /** "kg·m/s2", "kg*m^2": a second symbol after a sign of multiplication; "/m²·K" and "/m²K" divide by both. */
    private static boolean multiply(Line line, Draft draft, int at, PhraseTable.Match<String> unit) {
        boolean rate = draft.unit.contains("per ");
        boolean glued = rate && at == draft.end && line.touches(at) && !line.isWord(at - 1);
        boolean times = unit != null && line.touches(at) && (glued || at == draft.end + 1 && !line.is(draft.end, "."));
        if (times) {
            Power power = Power.at(line, unit.end());
            String name = power == null ? unit.value() : power.ofLast(unit.value());
            draft.unit = draft.unit + (rate ? " per " : " ") + name;
            draft.end = power == null ? unit.end() : power.end();
        }
        return times;
    }

    /** The unit of a symbol in one word with its power below zero ("s-2"), or null. */
    private static String inverse(String word) {
        int hyphen = word.indexOf('-');
        boolean one = hyphen > 0 && hyphen <= LONGEST_SYMBOL && hyphen == word.length() - 2;
        int digit = one ? word.charAt(hyphen + 1) - '0' : 0;
        String unit = digit >= 1 && digit <= LONGEST_SYMBOL ? Units.measure(word.substring(0, hyphen)) : null;
        return unit == null ? null : new Power(-digit, 0).of(unit);
    }

    private static void append(Draft draft, String by, int end) {
        draft.unit = draft.unit.isEmpty() ? "per " + by : draft.unit + " per " + by;
        draft.end = end;
    }

    /** "s2": a symbol and its power in one word; "L." at a sentence's end; else the word's own name. */
    private static String raised(String word) {
        int last = word.length() - 1;
        char mark = word.charAt(last);
        String unit =
                last > 0 && (mark == '2' || mark == '3' || mark == '.') ? Units.measure(word.substring(0, last)) : null;
        return unit == null
                ? rateName(word.toLowerCase(Locale.ROOT))
                : mark == '.' ? unit : new Power(mark - '0', 0).of(unit);
    }

    private static String rateName(String word) {
        return AFTER_ARTICLE.getOrDefault(word, Singular.of(word));
    }

    private static int afterHyphen(Line line, int at) {
        return line.isDash(at) && (line.touches(at) || line.is(at + 1, "a") || line.is(at - 1, "a")) ? at + 1 : at;
    }
}
