package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;

/** "2 in" that is no preposition: nothing that it could govern follows. Thread-safe. */
final class InchReader {
    private static final Set<String> AFTER = Set.of(
            "long", "wide", "tall", "deep", "thick", "high", "across", "diameter", "x", "by", "and", "or", "\u00d7");

    private InchReader() {}

    /** Whether the figure is in inches, which it then has. */
    static boolean read(Line line, Draft draft) {
        boolean in = line.is(draft.end, "in") && line.isDigits(draft.numeral.first());
        boolean free = !line.isWord(draft.end + 1) && !line.isDigits(draft.end + 1) && isMark(line, draft.end + 1)
                || AFTER.contains(line.lower(draft.end + 1)) && line.touches(draft.end)
                || line.isDigits(draft.end + 2) && line.is(draft.end + 1, "x")
                || line.is(draft.end + 1, "of") && (line.is(draft.end + 2, "rain") || line.is(draft.end + 2, "snow"));
        if (in && free) {
            draft.measure(Measure.UNIT, "inch", draft.end + 1, "unit");
            return true;
        }
        return false;
    }

    /** The end, or a mark that closes: "12 in the", "2 in 5" and "2 in (the)" are none. */
    private static boolean isMark(Line line, int at) {
        return !line.has(at) || line.is(at, ".") || line.is(at, ",") || line.is(at, ";") || line.is(at, ")");
    }
}
