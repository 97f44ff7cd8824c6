package org.crosscheck.engine.quantity;

import java.util.Set;

import org.crosscheck.engine.text.Numerals;
import org.crosscheck.engine.text.WordList;

/** Which words of a sentence are its clauses' verbs, by lists, endings and neighbours. Thread-safe. */
final class ClauseVerbs {
    private static final Set<String> AUXILIARIES =
            WordList.shipped("quantity/auxiliaries.txt").words();

    /** "Whose pay was": what follows is a noun. */
    private static final Set<String> WHOSE = Set.of("whose", "its", "their", "our", "my");

    private ClauseVerbs() {}

    static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    /** Whether a verb stands right after a noun: "1,000 others injured", "40 boats were". */
    static boolean opens(Line line, int at) {
        return isAuxiliary(line.lower(at)) || isVerb(line, at);
    }

    /** "the firm employs 300", "jury awards $4m", "the club owns a": a word in -s between a noun and a number or an article. */
    private static boolean isThirdPerson(Line line, int at, String word) {
        boolean ending = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !line.isCapitalised(at);
        boolean object = line.isDigits(at + 1)
                || NounPhrase.isDeterminer(line.lower(at + 1))
                || line.isDigits(at + 2) && Units.signBefore(line, at + 2) != null;
        return ending
                && object
                && line.isWord(at - 1)
                && !line.isPlural(at - 1)
                && Numerals.read(line.lexemes(), at - 1) == null
                && !NounPhrase.isClosed(line.lower(at - 1));
    }

    /** "Goldman upgraded Norco". */
    private static boolean takesObject(Line line, int past) {
        return line.isWord(past - 1) && !NounPhrase.isClosed(line.lower(past - 1)) && line.isCapitalised(past + 1);
    }

    static boolean isVerb(Line line, int at) {
        String word = line.lower(at);
        if (!line.isWord(at) || NounPhrase.isDeterminer(line.lower(at - 1)) || WHOSE.contains(line.lower(at - 1))) {
            return false;
        }
        boolean past = word.length() > 4
                && word.endsWith("ed")
                && !line.isCapitalised(at)
                && (!NounPhrase.isWord(line, at) || takesObject(line, at));
        return isAuxiliary(word)
                || isThirdPerson(line, at, word)
                || !line.isCapitalised(at) && (NounPhrase.isVerb(word) || TrendReader.isVerb(word) || past);
    }
}
