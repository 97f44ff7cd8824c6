package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;

/**
 * An "m" that means millions because another figure of its sentence does ("1.2m barrels a day from 1.5m"), or because
 * its currency's sign was lost ("?300m"). Thread-safe.
 */
final class LostScale {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String METRES = "metre";
    /** What is said of lengths. */
    private static final Set<String> LENGTHS = Set.of(
            "long", "wide", "deep", "high", "tall", "thick", "away", "above", "below", "from", "off", "of", "down",
            "up", "under", "short", "apart", "across", "ahead", "behind", "into", "beneath");

    private LostScale() {}

    static void read(Line line, List<Draft> drafts) {
        if (drafts.stream().noneMatch(draft -> isMetres(line, draft))) {
            return;
        }
        boolean millions = isAmongMillions(line, drafts);
        for (Draft draft : drafts) {
            if (isMetres(line, draft) && (isSignLost(line, draft.first) || millions && !isLength(line, draft))) {
                draft.value = draft.value.multiply(MILLION);
                draft.measure = Measure.NONE;
                draft.unit = "";
                draft.rule = "number";
            }
        }
    }

    private static boolean isMetres(Line line, Draft draft) {
        return draft.value != null
                && draft.measure == Measure.UNIT
                && draft.unit.equals(METRES)
                && isLetter(line, draft);
    }

    private static boolean isLetter(Line line, Draft draft) {
        return draft.end == draft.numeral.end() + 1
                && line.text(draft.end - 1).equals("m")
                && line.touches(draft.end - 1);
    }

    /** A question mark, or what stands for a character that was lost, glued to the digits alone. */
    private static boolean isSignLost(Line line, int first) {
        boolean mark = line.is(first - 1, "?") || line.is(first - 1, "\ufffd");
        return mark && line.touches(first) && !line.touches(first - 1);
    }

    private static boolean isLength(Line line, Draft draft) {
        return line.isHyphen(draft.end)
                || LENGTHS.contains(line.lower(draft.end))
                || NounPhrase.isWord(line, draft.end);
    }

    /** Whether another figure counts millions, and none is a length by more than a letter. */
    private static boolean isAmongMillions(Line line, List<Draft> drafts) {
        boolean millions = false;
        for (Draft draft : drafts) {
            boolean length = "length".equals(Units.dimension(draft.unit));
            if (length && !(draft.unit.equals(METRES) && isLetter(line, draft))) {
                return false;
            }
            millions |= !length && draft.isQuantity() && isMillions(line, draft);
        }
        return millions;
    }

    private static boolean isMillions(Line line, Draft draft) {
        BigDecimal value = draft.value == null ? draft.low : draft.value;
        boolean large = value != null && value.compareTo(MILLION) >= 0 && draft.measure != Measure.SHARE;
        return large && (line.is(draft.numeral.end(), "m") || line.is(draft.numeral.end() - 1, "million"));
    }
}
