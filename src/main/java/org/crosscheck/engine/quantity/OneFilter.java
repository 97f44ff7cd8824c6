package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** "One" that counts nothing: a pronoun ("this one", "one of them", "one another"). Thread-safe. */
final class OneFilter {
    private static final Set<String> CLOSED =
            WordList.shipped("quantity/closed-words.txt").words();
    private static final Set<String> BEFORE = Set.of(
            "no", "any", "every", "each", "this", "that", "which", "the", "another", "some", "such", "first", "last",
            "next", "new", "old", "other", "good", "big", "great", "little", "only", "not", "square", "day", "number");

    private OneFilter() {}

    /** "one, two, three" and "one and two". */
    private static boolean isCounting(Line line, int at) {
        boolean list = line.is(at + 1, ",") || line.is(at + 1, "and") || line.is(at + 1, "or");
        return list && Numerals.read(line.lexemes(), at + 2) != null;
    }

    /** "one said", "one recalled:", but "one died" and "one injured", which count somebody. */
    private static boolean isVerb(Line line, int at) {
        boolean past = line.lower(at).endsWith("ed") && !NounPhrase.isWord(line, at + 1);
        return (past || NounPhrase.isVerb(line.lower(at))) && Predicates.classAt(line, at) == null;
    }

    static boolean isPronoun(Line line, Draft draft) {
        int at = draft.numeral.first();
        boolean one = draft.numeral.form() == Form.WORDS && draft.numeral.end() == at + 1 && line.is(at, "one");
        if (!one || draft.first < at || draft.measure != Draft.Measure.NONE || line.isHyphen(at + 1)) {
            return false;
        }
        if (line.is(at + 1, "in") || line.is(at + 1, "out")) {
            return false;
        }
        boolean noun = line.isWord(at + 1)
                && !CLOSED.contains(line.lower(at + 1))
                && !line.isPlural(at + 1)
                && !isVerb(line, at + 1);
        if (isCounting(line, at)) {
            return false;
        }
        return line.is(at + 1, "of")
                || BEFORE.contains(line.lower(at - 1)) && !line.is(at - 1, "only")
                || !noun && line.size() > 3;
    }
}
