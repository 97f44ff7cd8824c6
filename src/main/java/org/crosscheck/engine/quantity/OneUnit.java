package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numeral.Form;

/**
 * An article that counts one: "a litre of milk", "less than a dollar a day", or "a month" as all there is. In a sentence "a
 * year" and "a foot" are mere words. Thread-safe.
 */
final class OneUnit {
    private static final Set<String> DIMENSIONS = Set.of("length", "mass", "volume", "area", "data", "energy", "power");
    /** Units whose names are also other things, or figures of speech. */
    private static final Set<String> OTHER_THINGS = Set.of(
            "foot",
            "yard",
            "stone",
            "cup",
            "carat",
            "hogshead",
            "grain",
            "inch",
            "ton",
            "ounce",
            "peck",
            "bit",
            "byte",
            "bar",
            "therm");

    private static final Set<String> AFTER = Set.of("of", "away", "long", "wide", "deep", "high", "tall");
    /** After these the unit is what something else is counted by. */
    private static final Set<String> RATE_BEFORE =
            Set.of("for", "of", "by", "per", "into", "within", "as", "to", "like", "such");
    /** "a month", with a full stop at most. */
    private static final int ALL_THERE_IS = 3;

    private OneUnit() {}

    /** The figure that the article at a lexeme opens, or null. */
    static Draft scan(Line line, int at, int bound) {
        if (bound > 0 && bound == at || !line.isWord(at + 1)) {
            return null;
        }
        Draft draft = new Draft(new Numeral(at, at + 1, line.token(at).span(), BigDecimal.ONE, null, Form.WORDS));
        UnitReader.read(line, draft, at);
        boolean all = line.size() <= ALL_THERE_IS && at == 0 && !line.isWord(draft.end);
        boolean counts = draft.measure == Measure.MONEY ? isMoney(line, draft) : isMeasure(line, draft);
        return draft.measure != Measure.NONE && (all || counts) && !line.isDigits(draft.end) ? draft : null;
    }

    private static boolean isMeasure(Line line, Draft draft) {
        String dimension = Units.dimension(draft.unit);
        return dimension != null
                && DIMENSIONS.contains(dimension)
                && !OTHER_THINGS.contains(draft.unit)
                && !RATE_BEFORE.contains(line.lower(draft.first - 1))
                && AFTER.contains(line.lower(draft.end));
    }

    /** "a dollar a day", "a penny!": a rate or nothing follows. */
    private static boolean isMoney(Line line, Draft draft) {
        boolean rate = draft.unit.contains(" per ");
        boolean ends = !line.has(draft.end) || !line.isWord(draft.end) && !line.isHyphen(draft.end);
        return rate || ends && !RATE_BEFORE.contains(line.lower(draft.first - 1));
    }
}
