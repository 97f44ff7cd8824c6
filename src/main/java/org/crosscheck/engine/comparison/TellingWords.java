package org.crosscheck.engine.comparison;

import java.util.HashMap;
import java.util.Map;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The words on which the sense of a statement turns: negations, numbers, modal verbs and names. Thread-safe. */
public final class TellingWords {
    private static final Map<String, String> MODALS = modals();

    private TellingWords() {}

    private static Map<String, String> modals() {
        Map<String, String> modals = new HashMap<>();
        WordList.shipped("comparison/modals.txt").rows().forEach(row -> {
            for (String modal : row.get(0).split(" ")) {
                modals.put(modal, row.get(0));
            }
        });
        return modals;
    }

    /** The class of a modal verb ("will" and "shall" are one), or null for any other word in small letters. */
    static String modal(String word) {
        return MODALS.get(word);
    }

    /** Whether such a word is among these, taken from the middle of a sentence. */
    public static boolean in(String words) {
        return Text.of(words).tokens().stream().anyMatch(TellingWords::isNegationOrModal)
                || Terms.of("and " + words).stream().anyMatch(term -> term.isName() || term.kind() == Term.Kind.NUMBER);
    }

    private static boolean isNegationOrModal(Token token) {
        String word = token.lower().replace('\u2019', '\'');
        return Polarity.isNegation(word) || modal(word) != null;
    }
}
