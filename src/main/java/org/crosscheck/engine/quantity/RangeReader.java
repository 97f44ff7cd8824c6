package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.quantity.Quantity.Trend;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * Ranges from two figures ("10-20 km", "between $48,000 and $90,000", "$10 to $15 billion"), and changes, which are two
 * figures ("fell from 60 to 40"). Thread-safe.
 */
final class RangeReader {
    private static final int REACH = 8;
    /** How many of its last steps a price holds at least. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(3);
    /** Verbs of change that tell no direction. */
    private static final Set<String> NEUTRAL = Set.of(
            "went",
            "gone",
            "moved",
            "changed",
            "changes",
            "changing",
            "shifted",
            "swung",
            "switched",
            "revised",
            "adjusted",
            "amended",
            "altered",
            "converted",
            "transferred",
            "redrawn",
            "came");

    /** "between the ages of 5 and 7". */
    private static final Set<String> BEFORE_AGES = Set.of("the", "age", "ages", "of");

    private RangeReader() {}

    static void join(Line line, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft low = drafts.get(i);
            Draft high = drafts.get(i + 1);
            if (!low.isQuantity() || !high.isQuantity() || low.value == null || high.value == null) {
                continue;
            }
            ScoreLabel.label(line, low, high);
            toOneUnit(line, low, high);
            if (low.isQuantity() && isRange(line, low, high)) {
                Distribution.scale(line, low, high);
                if (low.value.compareTo(high.value) < 0
                        || high.value.signum() < 0
                        || isBounded(line, low, high)
                        || isFalling(line, low, high)) {
                    merge(line, low, high);
                    drafts.remove(i + 1);
                }
            }
        }
    }

    /** "between 18 months and 12 years", "from 800 metres to 2km": the first in the second's unit. */
    private static void toOneUnit(Line line, Draft low, Draft high) {
        boolean measured = low.measure == Draft.Measure.UNIT && high.measure == Draft.Measure.UNIT;
        boolean linked = measured && high.first == low.end + 1 && !low.unit.equals(high.unit);
        boolean between = linked && line.is(low.end, "and") && line.is(low.first - 1, "between");
        boolean from = linked && line.is(low.end, "to") && line.is(low.first - 1, "from");
        BigDecimal ratio = between || from ? CompoundReader.ratio(high.unit, low.unit) : null;
        if (ratio != null && (between || !isChange(line, low, high))) {
            low.value = low.value.divide(ratio, MathContext.DECIMAL64);
            low.unit = high.unit;
        }
    }

    private static boolean isRange(Line line, Draft low, Draft high) {
        boolean share = low.numeral.form() == Form.FRACTION && low.isBare() && line.isDigits(high.numeral.first());
        if (share && !line.isDash(low.end) && !opens(line, low, "between")) {
            return false;
        }
        boolean sameUnit = low.unit.isEmpty() || low.unit.equals(high.unit) || isBareMoney(low, high);
        if (!sameUnit || low.value.signum() > 0 && high.value.signum() < 0) {
            return false;
        }
        int at = low.end;
        at = line.isHyphen(at) && line.is(at + 1, "to") ? at + 1 : at;
        int gap = high.first - at - (line.is(at, "to") && line.isHyphen(at + 1) && at + 1 < high.first ? 1 : 0);
        if (isBounded(line, low, high)) {
            return true;
        }
        boolean padded = gap == 2 && Modifiers.before(line, high.first) != null;
        if (gap != 1 && !padded) {
            return false;
        }
        if (line.isDash(at) && padded && line.isWord(at + 1)) {
            return false;
        }
        if (line.isDash(at)) {
            return isDashRange(line, low, high, at);
        }
        boolean between = line.is(at, "and") && (opens(line, low, "between") || isFromAnd(line, low, high));
        boolean to = (line.is(at, "to") || line.is(at, "through") || line.is(at, "till") || line.is(at, "until"))
                && !isChange(line, low, high);
        return between || to && !isStep(line, low, high) || line.is(at, "~") || Distribution.isRough(line, low, high);
    }

    /** "More than 20 but fewer than 35", "under 5 and over 3". */
    private static boolean isBounded(Line line, Draft low, Draft high) {
        Match<Modifier> one = Modifiers.before(line, low.first);
        Match<Modifier> other = Modifiers.before(line, high.first);
        boolean linked = one != null
                && other != null
                && (line.is(low.end, "and") || line.is(low.end, "but"))
                && other.first() == low.end + 1;
        int order = low.value.compareTo(high.value);
        return linked
                && (isLeast(one.value()) && isMost(other.value()) && order < 0
                        || isMost(one.value()) && isLeast(other.value()) && order > 0);
    }

    /** "a density of 1.3 A/cm2 to 0.03 A/cm2": units on both say that they are one range. */
    private static boolean isFalling(Line line, Draft low, Draft high) {
        boolean both = low.measure == Draft.Measure.UNIT && high.measure == Draft.Measure.UNIT;
        return both && low.end > low.numeral.end() && line.is(low.first - 1, "of") && line.is(low.end, "to");
    }

    private static boolean isLeast(Modifier modifier) {
        return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
    }

    private static boolean isMost(Modifier modifier) {
        return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
    }

    /** "from 30 kg and 40 kg": "and" for "to", where both are measured alike. */
    private static boolean isFromAnd(Line line, Draft low, Draft high) {
        boolean measured = high.measure == Draft.Measure.UNIT || high.measure == Draft.Measure.MONEY;
        return measured && line.is(low.first - 1, "from") && !isChange(line, low, high);
    }

    /** "$10 to 15": the sign stands for both. */
    private static boolean isBareMoney(Draft low, Draft high) {
        return low.measure == Draft.Measure.MONEY && (high.isBare() || high.unit.startsWith(low.unit + " per "));
    }

    private static boolean isDashRange(Line line, Draft low, Draft high, int at) {
        boolean even = line.touches(at) == line.touches(at + 1);
        return even && low.numeral.form() != Form.ORDINAL && !(line.isDash(low.first - 1) && line.touches(low.first));
    }

    private static boolean opens(Line line, Draft low, String word) {
        int before = low.first - 1;
        if (Modifiers.before(line, low.first) != null) {
            before = Modifiers.before(line, low.first).first() - 1;
        }
        while (BEFORE_AGES.contains(line.lower(before))) {
            before--;
        }
        return line.is(before, word) || line.is(before - 1, word);
    }

    /** "rose from X to Y" and "X to Y" after a verb of change are two figures. */
    private static boolean isChange(Line line, Draft low, Draft high) {
        if (!opens(line, low, "from")) {
            return false;
        }
        for (int i = low.first - 1; i > low.first - REACH && line.has(i); i--) {
            if (TrendReader.isVerb(line.lower(i)) || line.is(i + 1, "from") && NEUTRAL.contains(line.lower(i))) {
                BigDecimal ratio = CompoundReader.ratio(high.unit, low.unit);
                BigDecimal before = ratio == null ? low.value : low.value.divide(ratio, MathContext.DECIMAL64);
                high.trend = before.compareTo(high.value) <= 0 ? Trend.UP : Trend.DOWN;
                low.rule = "change";
                high.rule = "change";
                return true;
            }
        }
        return false;
    }

    /** "climbed 4.5p to 312p": by how much, and what it then was. */
    private static boolean isStep(Line line, Draft low, Draft high) {
        boolean measured = low.measure != Draft.Measure.SHARE;
        boolean step = measured
                && (low.unit.equals(high.unit) || high.unit.startsWith(low.unit + " per "))
                && (low.end > low.numeral.end() || low.isBare() && high.isBare())
                && TrendReader.isVerb(line.lower(low.first - 1))
                && high.value.compareTo(low.value.multiply(STEPS)) >= 0;
        if (step) {
            low.rule = "change";
            high.rule = "change";
        }
        return step;
    }

    private static void merge(Line line, Draft low, Draft high) {
        low.range(low.value, high.value);
        if (!high.isBare()) {
            low.measure = high.measure;
            low.unit = high.unit;
        }
        boolean bare = high.isBare() && low.measure != Draft.Measure.NONE;
        low.end = high.end;
        low.rule = "range";
        if (bare) {
            RateReader.extend(line, low);
        }
    }
}
