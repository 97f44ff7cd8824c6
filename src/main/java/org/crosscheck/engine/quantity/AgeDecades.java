package org.crosscheck.engine.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.Numeral;

/** Ages told by their decade: "in her 20s", "a man in his late fifties", "a 40-something singer". Thread-safe. */
final class AgeDecades {
    private static final BigDecimal LAST_OF_TEN = BigDecimal.valueOf(9);
    private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "your", "our", "whose");
    private static final Set<String> WHEN = Set.of("early", "mid", "middle", "late", "mid-to-late", "low", "very");
    private static final Map<String, Integer> WORDS = Map.of(
            "teens",
            13,
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private AgeDecades() {}

    /** The decade that a word at a lexeme names where it is somebody's; else null. */
    static Draft scan(Line line, int at) {
        Integer first = WORDS.get(line.lower(at));
        if (first == null || !isSomebodys(line, at)) {
            return null;
        }
        BigDecimal low = BigDecimal.valueOf(first);
        BigDecimal high = first == 13 ? BigDecimal.valueOf(19) : low.add(LAST_OF_TEN);
        Draft draft = new Draft(new Numeral(at, at + 1, line.token(at).span(), low, high, Numeral.Form.WORDS));
        set(draft, low, high, at + 1);
        return draft;
    }

    /** "20s" after "her", "40-something". */
    static boolean read(Line line, Draft draft) {
        int end = draft.numeral.end();
        boolean decade = draft.value != null
                && draft.numeral.isInt()
                && draft.value.intValue() % 10 == 0
                && draft.value.intValue() >= 20
                && draft.value.intValue() < 100;
        boolean plural = line.is(end, "s") && line.touches(end) && isSomebodys(line, draft.first);
        boolean some = line.isHyphen(end) && (line.is(end + 1, "something") || line.is(end + 1, "somethings"));
        if (decade && (plural || some)) {
            set(draft, draft.value, draft.value.add(LAST_OF_TEN), plural ? end + 1 : end + 2);
            return true;
        }
        return false;
    }

    private static void set(Draft draft, BigDecimal low, BigDecimal high, int end) {
        draft.range(low, high);
        draft.measure(Measure.AGE, "year of age", end, "age");
    }

    private static boolean isSomebodys(Line line, int at) {
        int before = line.isHyphen(at - 1) ? at - 2 : at - 1;
        for (int i = 0;
                i < 3 && (WHEN.contains(line.lower(before)) || line.is(before, "to") || line.isHyphen(before));
                i++) {
            before--;
        }
        return WHOSE.contains(line.lower(before)) || line.is(before, "'s");
    }
}
