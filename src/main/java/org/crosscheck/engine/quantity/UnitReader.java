package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/** Units and currencies beside a numeral: "$60bn", "20km", "300-mile", "5 per cent", "£2.7m". Thread-safe. */
final class UnitReader {
    private static final Set<String> ATTRIBUTIVE =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "year");

    static final String MAGNITUDE = "magnitude";

    private UnitReader() {}

    /** @param bound what lies before this lexeme belongs to the figure before */
    static void read(Line line, Draft draft, int bound) {
        if (!Kelvins.read(line, draft) && !MoneyBefore.read(line, draft, bound)) {
            after(line, draft);
        }
        if (draft.measure != Measure.NONE) {
            RateReader.extend(line, draft);
        }
    }

    private static void after(Line line, Draft draft) {
        ScaleLetters.multiplyByGrand(line, draft);
        int at = pastStop(line, draft);
        boolean hyphen = line.isHyphen(at);
        at = hyphen ? at + 1 : at;
        if (draft.numeral.form() == Form.FRACTION && isArticle(line, at)) {
            at++;
        } else if ((endsInPart(line, draft) || isManyOf(line, draft)) && line.is(at, "of")) {
            at += isArticle(line, at + 1) ? 2 : 1;
        }
        if (isMagnitude(line, draft)) {
            draft.measure(Measure.UNIT, MAGNITUDE, draft.end, "unit");
            return;
        }
        if (line.is(at, "fold") && draft.isBare()) {
            draft.measure(Measure.UNIT, "time", at + 1, "unit");
            return;
        }
        if (InchReader.read(line, draft)) {
            return;
        }
        if (isInches(line, draft.end)) {
            draft.measure(Measure.UNIT, line.is(draft.end, "'") ? "foot" : "inch", draft.end + 1, "unit");
            return;
        }
        if (ScaleLetters.isMillions(line, at) && draft.value != null) {
            ScaleLetters.multiply(line, draft);
            at = draft.end;
        }
        Match<ScaledUnit> scaledUnit = draft.value == null ? null : ScaledUnit.at(line, at);
        if (scaledUnit != null) {
            scaledUnit.value().measure(draft, scaledUnit.end());
            return;
        }
        Match<String> unit = Units.measureAt(line, at);
        Match<String> money = belongsToNext(line, at) ? null : Units.moneyAt(line, at);
        ScaledCode scaled = money == null && draft.value != null ? ScaledCode.of(line.text(at)) : null;
        if (scaled != null) {
            draft.value = draft.value.multiply(scaled.scale());
            draft.measure(Measure.MONEY, scaled.code(), at + 1, "money");
        } else if (money != null && (unit == null || money.end() > unit.end())) {
            if (isMoney(line, draft, money)) {
                draft.measure(Measure.MONEY, money.value(), money.end(), "money");
                ScaleLetters.multiplyByWord(line, draft);
            }
        } else if (unit != null && isUnit(line, draft, unit, hyphen)) {
            boolean share = Units.isShare(unit.value());
            String name = isAirPressure(line, draft, unit) ? "millibar" : unit.value();
            draft.measure(share ? Measure.SHARE : Measure.UNIT, name, unit.end(), share ? "share" : "unit");
        } else if (unit == null
                && money == null
                && line.isDigits(draft.numeral.first())
                && isProduct(line, draft, at)) {
            draft.measure(Measure.UNIT, String.join(" ", UnitSymbols.of(line.text(at))), at + 1, "unit");
        } else {
            PoundReader.read(line, draft, at);
        }
    }

    /** "3.2 mln. euros": the stop of an abbreviation before money. */
    private static int pastStop(Line line, Draft draft) {
        int at = draft.end;
        boolean stop = line.is(at, ".") && line.touches(at) && ScaleLetters.isAbbreviation(line.lower(at - 1));
        return stop && Units.moneyAt(line, at + 1) != null ? at + 1 : at;
    }

    /** "2.5 m2K/W": symbols without a sign between them, one of them raised. */
    private static boolean isProduct(Line line, Draft draft, int at) {
        return line.isWord(at)
                && draft.value != null
                && line.text(at).chars().anyMatch(Character::isDigit)
                && UnitSymbols.of(line.text(at)).size() > 1;
    }

    /** "1013 mb": the weather's millibars, not a computer's megabytes. */
    private static boolean isAirPressure(Line line, Draft draft, Match<String> unit) {
        int value = draft.value == null ? 0 : draft.value.intValue();
        return line.text(unit.first()).equals("mb") && value > 850 && value < 1100;
    }

    /** "a quarter of an hour", "one and three quarters of an hour". */
    private static boolean endsInPart(Line line, Draft draft) {
        String last = line.lower(draft.end - 1);
        return draft.numeral.form() == Form.FRACTION || last.startsWith("quarter") || last.equals("half");
    }

    /** "a magnitude 6.1 quake", "a quake of magnitude 6.1". */
    private static boolean isMagnitude(Line line, Draft draft) {
        int before = line.isHyphen(draft.first - 1) ? draft.first - 2 : draft.first - 1;
        return line.is(before, MAGNITUDE) && line.isDigits(draft.first);
    }

    private static boolean isArticle(Line line, int at) {
        return line.is(at, "a") || line.is(at, "an");
    }

    /** A mark after digits that closes nothing: the line holds it once. */
    /** "millions of dollars", "hundreds of miles": a unit follows, and no article. */
    private static boolean isManyOf(Line line, Draft draft) {
        return draft.numeral.form() == Form.VAGUE && !isArticle(line, draft.end + 1);
    }

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
        boolean words = draft.numeral.form() != Form.DIGITS || line.isWord(draft.numeral.end() - 1);
        if (letters && words && !line.touches(unit.first())) {
            return word.length() == 2 && draft.numeral.form() != Numeral.Form.VAGUE;
        }
        if (word.equals("s") && line.touches(unit.first())) {
            return draft.value != null && draft.value.remainder(BigDecimal.TEN).signum() != 0;
        }
        if (word.equals("F") && line.touches(unit.first()) && NounPhrase.isWord(line, unit.end())) {
            return false;
        }
        if (word.startsWith("Mt") && line.isCapitalised(unit.end())) {
            return false;
        }
        if (word.length() == 1
                && line.isCapitalised(unit.first())
                && NameLabel.isNumbered(line.lower(draft.first - 1))) {
            return false;
        }
        boolean ampere = line.touches(unit.first()) || line.is(unit.end(), "/") && line.touches(unit.end());
        if (word.equals("A") && !ampere || isYearBeforeName(line, draft, unit)) {
            return false;
        }
        boolean half = ATTRIBUTIVE.contains(line.lower(unit.first()))
                && line.isHyphen(unit.end())
                && line.is(unit.end() + 1, "half");
        return !half && !(word.equals("second") && !hyphen && line.isPlural(unit.end()));
    }
}
