package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.Locale;

import org.crosscheck.engine.quantity.PhraseTable.Match;
import org.crosscheck.engine.quantity.Quantity.Status;
import org.crosscheck.engine.text.WordList;

/** Whether a figure is stated, forecast, demanded, supposed or negated, from the words before it. Thread-safe. */
final class Statuses {
    private static final int REACH = 9;
    private static final PhraseTable<Status> WORDS = new PhraseTable<>(0);

    static {
        WordList.shipped("quantity/statuses.txt")
                .rows()
                .forEach(row -> WORDS.add(row.get(0), Status.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    private Statuses() {}

    static void read(Line line, List<Draft> drafts) {
        int bound = 0;
        for (Draft draft : drafts) {
            if (draft.isQuantity()) {
                draft.status = status(line, draft.first, Math.max(bound, draft.first - REACH));
            }
            bound = draft.end;
        }
    }

    private static Status status(Line line, int first, int bound) {
        for (int end = first; end > bound; end--) {
            Match<Status> cue = WORDS.endingAt(line, end);
            if (cue != null && cue.first() >= bound && !isModifier(line, cue, first)) {
                return cue.value();
            }
            if (line.is(end - 1, ";") || line.is(end - 1, ":") || line.is(end - 1, ",") && end < first - 1) {
                return Status.STATED;
            }
        }
        return line.lower(first - 1).endsWith("n't") ? Status.NEGATED : Status.STATED;
    }

    /** "not more than 5" bounds; it does not deny. */
    private static boolean isModifier(Line line, Match<Status> cue, int first) {
        Match<Quantity.Modifier> modifier = Modifiers.before(line, first);
        return modifier != null && modifier.first() <= cue.first();
    }
}
