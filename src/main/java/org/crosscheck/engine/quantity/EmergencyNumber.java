package org.crosscheck.engine.quantity;

import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;

/** Short telephone numbers that count nothing: "a 911 call", "999 operators", "dial 1551". Thread-safe. */
final class EmergencyNumber {
    private static final Set<String> NUMBERS =
            WordList.shipped("quantity/emergency-numbers.txt").words();
    /** Numbers that hardly ever count what follows them in the plural. */
    private static final Set<String> BEFORE_PLURALS = WordList.shipped("quantity/emergency-numbers.txt").rows().stream()
            .filter(row -> row.size() > 1)
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CALLS =
            WordList.shipped("quantity/emergency-calls.txt").words();
    private static final Set<String> DIALLED =
            WordList.shipped("quantity/dialling-verbs.txt").words();
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    /** Between "call" and "on 101": who is called. */
    private static final int REACH = 6;

    private EmergencyNumber() {}

    static boolean is(Line line, Draft draft) {
        int at = draft.numeral.first();
        if (!line.isDigits(at) || draft.numeral.end() > at + 1 || draft.measure == Draft.Measure.MONEY) {
            return false;
        }
        return NUMBERS.contains(line.text(at)) && isOfCalls(line, at) || isDialled(line, at);
    }

    private static boolean isOfCalls(Line line, int at) {
        int next = line.isHyphen(at + 1) && line.touches(at + 1) ? at + 2 : at + 1;
        boolean many = line.isPlural(next) && !BEFORE_PLURALS.contains(line.text(at));
        return CALLS.contains(line.lower(next)) && !many;
    }

    /** "call 999", "ring the council on 1551", "text 70007 to give". */
    private static boolean isDialled(Line line, int at) {
        int digits = line.text(at).length();
        boolean number = digits >= SHORTEST
                && digits <= LONGEST
                && line.text(at).chars().allMatch(Character::isDigit)
                && !NounPhrase.isWord(line, at + 1)
                && !line.isHyphen(at + 1);
        return number && (DIALLED.contains(line.lower(at - 1)) || line.is(at - 1, "on") && isCallBefore(line, at - 1));
    }

    private static boolean isCallBefore(Line line, int on) {
        for (int i = on - 1; i >= on - REACH; i--) {
            if (DIALLED.contains(line.lower(i)) && i < on - 1) {
                return true;
            }
        }
        return false;
    }
}
