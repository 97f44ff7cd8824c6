package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/** Units and currencies beside a numeral: "$60bn", "20km", "300-mile", "5 per cent", "£2.7m". Thread-safe. */
final class UnitReader {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "k", BigDecimal.valueOf(1_000L),
            "m", BigDecimal.valueOf(1_000_000L),
            "mil", BigDecimal.valueOf(1_000_000L),
            "mill", BigDecimal.valueOf(1_000_000L),
            "mm", BigDecimal.valueOf(1_000_000L),
            "b", BigDecimal.valueOf(1_000_000_000L),
            "t", BigDecimal.valueOf(1_000_000_000_000L),
            "tr", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Set<String> ATTRIBUTIVE =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "year");

    private UnitReader() {}

    /** @param bound what lies before this lexeme belongs to the figure before */
    static void read(Line line, Draft draft, int bound) {
        if (!moneyBefore(line, draft, bound)) {
            after(line, draft);
        }
        if (draft.measure != Measure.NONE) {
            RateReader.extend(line, draft);
        }
    }

    private static boolean moneyBefore(Line line, Draft draft, int bound) {
        int minus = line.isHyphen(draft.first - 1) && line.touches(draft.first) ? 1 : 0;
        Match<String> sign = Units.signBefore(line, draft.first - minus);
        if (sign == null || sign.first() < bound || isDetachedCode(line, sign)) {
            return false;
        }
        draft.first = sign.first();
        scaleByLetter(line, draft);
        Match<String> after = Units.moneyAt(line, draft.end);
        boolean more = after != null && (after.value().equals(sign.value()) || isCode(line, draft.end));
        String unit = more ? after.value() : sign.value();
        int end = more ? after.end() : draft.end;
        if (line.text(end).equals("US") && unit.equals("USD")) {
            end++;
        }
        draft.measure(Measure.MONEY, unit, end, "money");
        return true;
    }

    /** "CAD 5" is money; "USD" five words on is not: a code of letters stands right before the digits. */
    private static boolean isDetachedCode(Line line, Match<String> sign) {
        return line.isWord(sign.first())
                && sign.end() == sign.first() + 1
                && !line.touches(sign.end())
                && line.text(sign.first()).length() < 3
                && !line.text(sign.first()).equals("Rs")
                && !line.text(sign.first()).equals("RM");
    }

    private static boolean isCode(Line line, int at) {
        return line.isWord(at)
                && line.text(at).length() == 3
                && line.text(at).equals(line.text(at).toUpperCase(Locale.ROOT));
    }

    /** "$2.7m", "£5b", "USD10k". */
    private static void scaleByLetter(Line line, Draft draft) {
        BigDecimal scale = draft.value == null ? null : SCALES.get(line.lower(draft.end));
        boolean near = line.touches(draft.end) || line.lower(draft.end).length() > 1 || line.isCapitalised(draft.end);
        if (scale != null && near) {
            draft.value = draft.value.multiply(scale);
            draft.end++;
        }
    }

    private static void after(Line line, Draft draft) {
        int at = draft.end;
        boolean hyphen = line.isHyphen(at);
        at = hyphen ? at + 1 : at;
        if (draft.numeral.form() == Form.FRACTION && isArticle(line, at)) {
            at++;
        } else if (endsInPart(line, draft) && line.is(at, "of")) {
            at += isArticle(line, at + 1) ? 2 : 1;
        }
        if (line.is(at, "fold") && draft.isBare()) {
            draft.measure(Measure.UNIT, "time", at + 1, "unit");
            return;
        }
        if (isInches(line, draft.end)) {
            draft.measure(Measure.UNIT, line.is(draft.end, "'") ? "foot" : "inch", draft.end + 1, "unit");
            return;
        }
        if (isMillions(line, at) && draft.value != null) {
            scaleByLetter(line, draft);
            at = draft.end;
        }
        Match<String> unit = Units.measureAt(line, at);
        Match<String> money = belongsToNext(line, at) ? null : Units.moneyAt(line, at);
        if (money == null && isMillionsOf(line, at) && draft.value != null) {
            draft.value = draft.value.multiply(SCALES.get("m"));
            draft.measure(Measure.MONEY, line.text(at).substring(1), at + 1, "money");
        } else if (money != null && (unit == null || money.end() > unit.end())) {
            if (isMoney(line, draft, money)) {
                draft.measure(Measure.MONEY, money.value(), money.end(), "money");
                scaleByWord(line, draft);
            }
        } else if (unit != null && isUnit(line, draft, unit, hyphen)) {
            boolean share = "share".equals(Units.dimension(unit.value()));
            draft.measure(share ? Measure.SHARE : Measure.UNIT, unit.value(), unit.end(), share ? "share" : "unit");
        } else {
            PoundReader.read(line, draft, at);
        }
    }

    /** "a quarter of an hour", "one and three quarters of an hour". */
    private static boolean endsInPart(Line line, Draft draft) {
        String last = line.lower(draft.end - 1);
        return draft.numeral.form() == Form.FRACTION || last.startsWith("quarter") || last.equals("half");
    }

    private static boolean isArticle(Line line, int at) {
        return line.is(at, "a") || line.is(at, "an");
    }

    /** A mark after digits that closes nothing: the line holds it once. */
    private static boolean isInches(Line line, int at) {
        String mark = line.text(at);
        boolean prime = (mark.equals("\"") || mark.equals("'")) && line.touches(at) && line.isDigits(at - 1);
        for (int i = 0; prime && i < line.size(); i++) {
            prime = i == at || !line.text(i).equals(mark);
        }
        return prime;
    }

    /** "1 $10 note", "3 USD50 cards": the sign is the next number's. */
    private static boolean belongsToNext(Line line, int at) {
        return line.isDigits(at + 1) && line.touches(at + 1) && !line.touches(at);
    }

    /** "30 MUSD". */
    private static boolean isMillionsOf(Line line, int at) {
        String word = line.text(at);
        return word.length() == 4 && word.charAt(0) == 'M' && Units.isMoney(word.substring(1));
    }

    /** "75 USD million". */
    private static void scaleByWord(Line line, Draft draft) {
        String word = line.lower(draft.end);
        BigDecimal scale = word.equals("million") ? SCALES.get("m") : word.equals("billion") ? SCALES.get("b") : null;
        if (scale != null && draft.value != null && isCode(line, draft.end - 1)) {
            draft.value = draft.value.multiply(scale);
            draft.end++;
        }
    }

    /** "2.7m people" are millions, "9m high" are metres: a plural noun or money decides. */
    private static boolean isMillions(Line line, int at) {
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
        return line.isPlural(at + 1) && Units.measureAt(line, at + 1) == null
                || isMoneyWord(line, at + 1)
                || Units.measureAt(line, at + 1) != null && line.lower(at + 1).length() > 3;
    }

    /** "dollars", "US dollars"; not a lone letter. */
    private static boolean isMoneyWord(Line line, int at) {
        Match<String> money = Units.moneyAt(line, at);
        return money != null && (money.end() > at + 1 || line.text(at).length() > 2);
    }

    private static boolean isMoney(Line line, Draft draft, Match<String> money) {
        String word = line.text(money.first());
        if (money.end() == money.first() + 1 && word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return line.isDigits(draft.numeral.first());
        }
        return !word.equals("won") || draft.value == null || draft.value.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    /** "2016 Stone said", "2022′s". */
    private static boolean isYearBeforeName(Line line, Draft draft, Match<String> unit) {
        boolean year = line.text(draft.numeral.first()).matches("(19|20)\\d\\d");
        String word = line.text(unit.first());
        return year && (line.isCapitalised(unit.first()) && word.length() > 3 || word.equals("′"));
    }

    private static boolean isUnit(Line line, Draft draft, Match<String> unit, boolean hyphen) {
        String word = line.text(unit.first());
        boolean letters = unit.end() == unit.first() + 1 && word.length() <= 2 && Character.isLetter(word.charAt(0));
        if (letters && !line.isDigits(draft.numeral.end() - 1) && !line.touches(unit.first())) {
            return word.length() == 2 && draft.numeral.form() != Numeral.Form.VAGUE;
        }
        if (word.equals("s") && line.touches(unit.first())) {
            return draft.value != null && draft.value.remainder(BigDecimal.TEN).signum() != 0;
        }
        if (word.equals("F") && line.touches(unit.first()) && NounPhrase.isWord(line, unit.end())) {
            return false;
        }
        if (word.equals("A") && !line.touches(unit.first()) || isYearBeforeName(line, draft, unit)) {
            return false;
        }
        boolean half = ATTRIBUTIVE.contains(line.lower(unit.first()))
                && line.isHyphen(unit.end())
                && line.is(unit.end() + 1, "half");
        return !half && !(word.equals("second") && !hyphen && line.isPlural(unit.end()));
    }
}
