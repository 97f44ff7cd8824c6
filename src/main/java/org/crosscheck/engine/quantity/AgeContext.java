package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.name.FirstNames;
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

    private static final Set<String> ELDEST = Set.of("youngest", "oldest", "eldest");

    private static final Set<String> LINKS = Set.of("is", "was", "are", "were", "be", "of", "to", "at", "from");
    private static final Set<String> VERBS =
            WordList.shipped("quantity/auxiliaries.txt").words();
    private static final Set<String> NAMED = Set.of("who", "said", "says", "told", "from", "whose");
    private static final int YOUNGEST = 14;
    private static final int REACH = 9;

    private static final Set<String> OF_AGE = Set.of("under", "over", "older", "younger", "up", "above", "below");
    private static final Set<String> PERSONS =
            WordList.shipped("quantity/persons.txt").words();

    private AgeContext() {}

    /** Whether a bare number of a person's possible years is an age. */
    static boolean isAge(Line line, Draft draft) {
        return isNamed(line, draft)
                || isBetweenCommas(line, draft)
                || isOneOfTwo(line, draft.first)
                || isBoundedGroup(line, draft)
                || isSaidOfSomebody(line, draft)
                || !isFollowed(line, draft)
                        && (isSubject(line, draft.first)
                                || isGroup(line, draft.first)
                                || isAtEvent(line, draft)
                                || isOpening(line, draft));
    }

    /** "a driver, 34, was held". */
    private static boolean isBetweenCommas(Line line, Draft draft) {
        return line.is(draft.first - 1, ",")
                && line.is(draft.end, ",")
                && line.isDigits(draft.first)
                && PERSONS.contains(line.lower(draft.first - 2));
    }

    /** "two drivers, 22 and 26, were held". */
    private static boolean isOneOfTwo(Line line, int at) {
        int first = line.is(at - 1, "and") ? at - 2 : at;
        return line.isDigits(first)
                && line.is(first - 1, ",")
                && line.is(first + 1, "and")
                && line.isDigits(first + 2)
                && line.is(first + 3, ",")
                && line.isPlural(first - 2)
                && PERSONS.contains(Singular.of(line.lower(first - 2)));
    }

    /** "children 12 and under", "those 65 and older". */
    private static boolean isBoundedGroup(Line line, Draft draft) {
        PhraseTable.Match<Modifier> bound =
                AGED.contains(line.lower(draft.first - 1)) ? Modifiers.after(line, draft.end) : null;
        return bound != null && OF_AGE.contains(line.lower(bound.end() - 1));
    }

    /** "Ann Lee 44 has": a full name, the comma lost, before a verb. */
    private static boolean isNamed(Line line, Draft draft) {
        boolean name = line.isCapitalised(draft.first - 1) && FirstNames.isKnown(line.text(draft.first - 2));
        String next = line.lower(draft.end);
        boolean verb = VERBS.contains(next) || NAMED.contains(next);
        return name
                && verb
                && draft.value.intValue() >= YOUNGEST
                && line.isDigits(draft.first)
                && !NameLabel.isNumbered(line.lower(draft.first - 1))
                && !DateLabel.isMonth(line, draft.first - 1);
    }

    /** "Ann Lee, who is 44, has", "he was 44 when". */
    private static boolean isSaidOfSomebody(Line line, Draft draft) {
        boolean being = line.is(draft.first - 1, "is") || line.is(draft.first - 1, "was");
        boolean ends = line.is(draft.end, ",")
                || line.is(draft.end, ".")
                || line.is(draft.end, "when")
                || !line.has(draft.end);
        boolean eldest = ELDEST.contains(line.lower(draft.first - 2));
        boolean somebody = WHO.contains(line.lower(draft.first - 2)) && draft.value.intValue() >= YOUNGEST;
        return being && ends && (eldest || somebody);
    }

    /** "the pension age will rise to 67", "life expectancy is around 73". */
    private static boolean isSubject(Line line, int figure) {
        PhraseTable.Match<Modifier> modifier = Modifiers.before(line, figure);
        int at = (modifier == null ? figure : modifier.first()) - 1;
        if (!LINKS.contains(line.lower(at))) {
            return false;
        }
        for (int i = at - 1; i > Math.max(-1, at - REACH); i--) {
            boolean age = line.is(i, "age") && !line.is(i + 1, "of") && !line.isDash(i + 1);
            if (age || line.is(i, "expectancy")) {
                return true;
            }
            if (line.isDigits(i) || line.is(i, ",") || line.is(i, ";") || line.is(i, "who") || line.is(i, "that")) {
                return false;
            }
        }
        return false;
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
