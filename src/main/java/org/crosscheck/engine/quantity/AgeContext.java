package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.text.WordList;

/** Bare numbers that are ages for what stands round them: "people over 65", "died at 92", "At 34, she". Thread-safe. */
final class AgeContext {
    private static final Set<String> AGED =
            WordList.shipped("quantity/aged-people.txt").words();
    private static final Set<String> EVENTS =
            WordList.shipped("quantity/age-events.txt").words();
    private static final Set<String> BOUNDS = Set.of("over", "under", "above", "below");
    private static final Set<String> WHO = Set.of("he", "she", "they", "who");

    private AgeContext() {}

    /** Whether a bare number of a person's possible years is an age. */
    static boolean isAge(Line line, Draft draft) {
        return !isFollowed(line, draft)
                && (isGroup(line, draft.first) || isAtEvent(line, draft) || isOpening(line, draft));
    }

    private static boolean isFollowed(Line line, Draft draft) {
        int at = draft.end;
        return NounPhrase.isWord(line, at) && !line.lower(at).endsWith("ed")
                || line.isHyphen(at)
                || line.is(at, "%")
                || line.is(at, ":")
                || line.is(at, "/");
    }

    /** "people over 65", "those under 18". */
    private static boolean isGroup(Line line, int first) {
        return BOUNDS.contains(line.lower(first - 1))
                && (AGED.contains(line.lower(first - 2)) || line.is(first - 2, "aged"));
    }

    /** "died at 92", "retired at about 60". */
    private static boolean isAtEvent(Line line, Draft draft) {
        PhraseTable.Match<Modifier> modifier = Modifiers.before(line, draft.first);
        int at = (modifier == null ? draft.first : modifier.first()) - 1;
        return line.is(at, "at") && (EVENTS.contains(line.lower(at - 1)) || EVENTS.contains(line.lower(at - 2)));
    }

    /** "At 34, she is the oldest." */
    private static boolean isOpening(Line line, Draft draft) {
        boolean first = draft.first == 1 || draft.first == 2 && line.is(0, "just");
        return first
                && line.is(draft.first - 1, "at")
                && line.is(draft.end, ",")
                && (WHO.contains(line.lower(draft.end + 1)) || line.isCapitalised(draft.end + 1));
    }

    /** "the over-65s", "under 18s": a group named by its bound. */
    static boolean isBoundedPlural(Line line, Draft draft) {
        int before = line.isHyphen(draft.first - 1) ? draft.first - 2 : draft.first - 1;
        int end = draft.numeral.end();
        return line.is(end, "s") && line.touches(end) && (line.is(before, "over") || line.is(before, "under"));
    }

    /** What "over" or "under" before such a plural means. */
    static Modifier bound(Line line, Draft draft) {
        int before = line.isHyphen(draft.first - 1) ? draft.first - 2 : draft.first - 1;
        return line.is(before, "over") ? Modifier.MORE_THAN : Modifier.LESS_THAN;
    }
}
