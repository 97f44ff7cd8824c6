package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.quantity.PhraseTable.Match;

/**
 * Figures in several units that are one: "5 feet 7 inches", "2 years and 3 months", "thirteen dollars forty-five
 * cents". The value is given in the smallest unit; money in the currency. Thread-safe.
 */
final class CompoundReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12);
    private static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800, "year", 31_536_000);

    /** What people tell in several units at once; powers and rates they do not. */
    private static final Set<String> IN_SEVERAL_UNITS = Set.of("length", "mass", "volume");

    private CompoundReader() {}

    static void join(Line line, List<Draft> drafts) {
        drafts.forEach(draft -> addOne(line, draft));
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft large = drafts.get(i);
            Draft small = drafts.get(i + 1);
            if (large.value != null && small.value != null && large.isQuantity() && small.isQuantity()) {
                BigDecimal sum =
                        large.measure == Measure.MONEY ? money(line, large, small) : measure(line, large, small);
                if (sum != null) {
                    large.value = sum;
                    large.unit = large.measure == Measure.MONEY ? large.unit : small.unit;
                    large.measure = small.measure == Measure.AGE ? Measure.AGE : large.measure;
                    large.end = small.end;
                    large.rule = "compound";
                    drafts.remove(i + 1);
                    i--;
                }
            }
        }
    }

    /** "an hour and 30 seconds". */
    private static void addOne(Line line, Draft small) {
        Match<String> unit = line.is(small.first - 1, "and") ? Units.measureAt(line, small.first - 2) : null;
        boolean one = unit != null
                && unit.end() == small.first - 1
                && (line.is(small.first - 3, "a") || line.is(small.first - 3, "an"));
        BigDecimal ratio =
                one && small.measure == Measure.UNIT && small.value != null ? ratio(unit.value(), small.unit) : null;
        if (ratio != null) {
            small.value = small.value.add(ratio);
            small.first -= 3;
            small.rule = "compound";
        }
    }

    private static BigDecimal money(Line line, Draft large, Draft small) {
        Coin coin = Coin.of(small.unit, large.unit);
        boolean bare = small.isBare()
                && (small.first == large.end || small.first == large.end + 1 && closesAmount(line, large, small))
                && small.numeral.isInt()
                && !NounPhrase.isWord(line, small.end);
        BigDecimal inOne = coin != null ? coin.inOne() : HUNDRED;
        boolean fits = small.value.compareTo(inOne) < 0 && small.value.signum() > 0;
        boolean whole = large.value.stripTrailingZeros().scale() <= 0;
        boolean listed = line.is(large.end, ",") && line.text(small.end - 1).length() < 3;
        return fits && whole && (coin != null && !listed && isNext(line, large, small) || bare && isCurrency(large))
                ? large.value.add(small.value.divide(inOne, MathContext.DECIMAL64))
                : null;
    }

    /** A coin has no smaller coin. */
    private static boolean isCurrency(Draft large) {
        return Coin.of("cent", large.unit) != null;
    }

    /** "15 dollars and 50." */
    private static boolean closesAmount(Line line, Draft large, Draft small) {
        boolean named = line.isWord(large.end - 1);
        return named
                && line.is(large.end, "and")
                && (!line.has(small.end) || line.is(small.end, "."))
                && !line.has(small.end + 1);
    }

    private static BigDecimal measure(Line line, Draft large, Draft small) {
        nameNext(line, large, small);
        boolean age = small.measure == Measure.AGE;
        if (large.measure != Measure.UNIT || small.measure != Measure.UNIT && !age || !isNext(line, large, small)) {
            return null;
        }
        if (line.is(large.end, ",") && "mass".equals(Units.dimension(large.unit))) {
            return null;
        }
        BigDecimal ratio = ratio(large.unit, age ? small.unit.replace(" of age", "") : small.unit);
        return ratio == null ? null : large.value.multiply(ratio).add(small.value);
    }

    /** "6 foot 2", "an hour thirty": a bare number right after counts the next smaller unit. */
    private static void nameNext(Line line, Draft large, Draft small) {
        if (!small.isBare()
                || !small.numeral.isInt()
                || large.value.stripTrailingZeros().scale() > 0) {
            return;
        }
        boolean glued = isGlued(line, large, small);
        boolean next = small.first == large.end || glued;
        boolean inches = large.unit.equals("foot") && small.value.intValue() < 12;
        if (inches && line.is(small.end, "in") && !NounPhrase.isDeterminer(line.lower(small.end + 1))) {
            small.measure(Measure.UNIT, "inch", small.end + 1, "unit");
        } else if (inches && next && (line.touches(small.first) && !glued || glued || !isCounting(line, small.end))) {
            small.measure(Measure.UNIT, "inch", small.end, "unit");
        } else if (large.unit.equals("hour")
                && small.value.intValue() < 60
                && (next || line.is(large.end, "and") && small.first == large.end + 1)
                && !isCounting(line, small.end)) {
            small.measure(Measure.UNIT, "minute", small.end, "unit");
        }
    }

    /** Whether a word that the number may count stands at a lexeme. */
    private static boolean isCounting(Line line, int at) {
        return line.isWord(at) && !line.is(at, "tall") && !line.is(at, "long") || line.isHyphen(at) || line.is(at, "%");
    }

    /** How many of the smaller unit make the larger, where that is a whole number; else null. */
    static BigDecimal ratio(String large, String small) {
        for (Map<String, Integer> table : List.of(MONTHS, SECONDS)) {
            if (table.containsKey(large) && table.containsKey(small)) {
                int ratio = table.get(large) / table.get(small);
                return ratio > 1 ? BigDecimal.valueOf(ratio) : null;
            }
        }
        String dimension = Units.dimension(large);
        if (dimension == null || !IN_SEVERAL_UNITS.contains(dimension)) {
            return null;
        }
        return UnitConversion.between(large, small)
                .map(conversion -> conversion.apply(BigDecimal.ONE))
                .map(exact -> exact.round(new MathContext(10)))
                .filter(ratio -> ratio.compareTo(BigDecimal.ONE) > 0)
                .filter(ratio -> ratio.setScale(0, RoundingMode.HALF_UP).compareTo(ratio) == 0)
                .orElse(null);
    }

    /** "six-foot-two", "5-foot-10": hyphens all the way. */
    private static boolean isGlued(Line line, Draft large, Draft small) {
        return line.isHyphen(large.end)
                && line.touches(large.end)
                && line.touches(small.first)
                && small.first == large.end + 1;
    }

    private static boolean isNext(Line line, Draft large, Draft small) {
        int at = isGlued(line, large, small) ? large.end + 1 : large.end;
        at = line.is(at, ",") ? at + 1 : at;
        at = line.is(at, "and") ? at + 1 : at;
        return at == small.first;
    }
}
