package org.crosscheck.engine.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Trend;
import org.crosscheck.engine.text.WordList;

/** The direction of a change: "fell 0.9%", "up by 19 cents", "a 5% rise". Thread-safe. */
final class TrendReader {
    private static final int REACH = 4;
    private static final Map<String, Trend> WORDS = new HashMap<>();
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        WordList.shipped("quantity/trends.txt").rows().forEach(TrendReader::add);
    }

    private static final Set<String> ENDS =
            Set.of("to", ",", "from", "at", "as", "while", "after", "when", "because", "that", "into");
    /** Verbs whose "up" and "down" tell no change. */
    private static final Set<String> PHRASAL = Set.of(
            "make", "makes", "made", "making", "take", "takes", "took", "taking", "set", "sets", "setting", "rack",
            "racked", "notched", "hand", "handed");

    /** What stands between a verb and people or things that it does not count ("concerns grew for two men"). */
    private static final Set<String> TIES = Set.of("for", "in", "with", "of", "among", "over", "between", "on");

    private TrendReader() {}

    private static void add(List<String> row) {
        WORDS.put(row.get(0), row.get(1).equals("up") ? Trend.UP : Trend.DOWN);
        if (row.size() > 2) {
            NOUNS.add(row.get(0));
        }
    }

    /** Whether a word is a noun of change ("rise"). */
    static boolean isChange(String word) {
        return NOUNS.contains(word);
    }

    /** Whether a word is a verb of change. */
    static boolean isVerb(String word) {
        return WORDS.containsKey(word) && !NOUNS.contains(word);
    }

    static void read(Line line, List<Draft> drafts) {
        int bound = 0;
        for (Draft draft : drafts) {
            if (draft.isQuantity() && draft.trend == null) {
                draft.trend = trend(line, draft, bound);
            }
            bound = draft.end;
        }
    }

    /** "shot down 17 drones", "rounded up 40 men". */
    private static boolean isParticle(Line line, int at) {
        return line.is(at, "down") || line.is(at, "up");
    }

    private static Trend trend(Line line, Draft draft, int bound) {
        PhraseTable.Match<Quantity.Modifier> modifier = Modifiers.before(line, draft.first);
        int first = modifier == null ? draft.first : modifier.first();
        for (int i = first - 1; i >= Math.max(bound, first - REACH); i--) {
            Trend before = WORDS.get(line.lower(i));
            if (before != null) {
                return isOther(line, draft, i, first) ? null : before;
            }
            if (ENDS.contains(line.lower(i)) || isThing(draft) && TIES.contains(line.lower(i))) {
                break;
            }
        }
        boolean share = draft.measure != Draft.Measure.COUNT;
        return share ? WORDS.get(line.lower(draft.end)) : null;
    }

    /** What a verb changes with no preposition alone: things that are counted, and times ("fell in two days"). */
    private static boolean isThing(Draft draft) {
        return draft.measure == Draft.Measure.COUNT || "time".equals(Units.dimension(draft.unit));
    }

    /** "shot down 17", "makes up 10%", "pulled up in sections of 4m", "dropped three inches of rain": no change by so much. */
    private static boolean isOther(Line line, Draft draft, int at, int first) {
        boolean particle = isParticle(line, at);
        boolean other = particle
                && (draft.predicate != null && draft.measure == Draft.Measure.COUNT
                        || line.is(at + 1, "to")
                        || PHRASAL.contains(line.lower(at - 1))
                        || line.is(at + 1, "in"));
        boolean material = draft.measure == Draft.Measure.UNIT && line.is(draft.end, "of") && at == first - 1;
        return other || material && !particle;
    }
}
