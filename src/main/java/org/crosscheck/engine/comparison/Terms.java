package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Cuts a text into the words that carry content, each in the form it is compared by. Thread-safe. */
public final class Terms {
    private static final Set<String> COMMON =
            WordList.shipped("comparison/common-words.txt").words();
    private static final Map<String, String> CLASSES = classes();

    private Terms() {}

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        WordList.shipped("comparison/synonyms.txt").rows().forEach(row -> {
            String[] words = row.get(0).split(" ");
            for (String word : words) {
                classes.putIfAbsent(Stemmer.stem(word), Stemmer.stem(words[0]));
            }
        });
        return classes;
    }

    /** The content words of a text in order; what stands in square brackets is the outlet's and left out. */
    static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        int depth = 0;
        boolean opens = true;
        for (Token token : Text.of(text).tokens()) {
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            if (depth == 0 && (token.isWord() || token.kind() == Token.Kind.NUMBER)) {
                Term term = term(token, opens);
                if (term != null) {
                    terms.add(term);
                }
                opens = false;
            } else if (token.is('.') || token.is('?') || token.is('!') || token.kind() == Token.Kind.QUOTE) {
                opens = true;
            }
        }
        return terms;
    }

    /** The different forms among the content words of a text. */
    public static Set<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        of(text).forEach(term -> forms.add(term.form()));
        return forms;
    }

    private static Term term(Token token, boolean opensSentence) {
        String lower = token.lower().replace('\u2019', '\'');
        if (token.kind() == Token.Kind.NUMBER) {
            return new Term(lower, lower, token.text(), token.span(), Term.Kind.NUMBER);
        } else if (COMMON.contains(lower)) {
            return null;
        }
        String stem = Stemmer.stem(lower);
        boolean known = CLASSES.containsKey(stem);
        boolean name = token.isCapitalised() && !known && !opensSentence;
        return new Term(
                CLASSES.getOrDefault(stem, stem),
                stem,
                token.text(),
                token.span(),
                name ? Term.Kind.NAME : Term.Kind.WORD);
    }
}
