package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Lexemes;
import org.crosscheck.engine.text.Numeral;
import org.crosscheck.engine.text.Numerals;
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

    /** The content words of a claim's exact words. */
    static List<Term> of(Claim claim) {
        return of(claim.words(), words(claim.names()));
    }

    /** The content words of the sentence that a claim stands in. */
    static List<Term> around(Claim claim) {
        return of(claim.context(), words(claim.names()));
    }

    /** The forms of the names in a claim's exact words, those in square brackets too ("They [Norway] need help"). */
    static Set<String> names(Claim claim) {
        String unbracketed = claim.words().replace('[', ' ').replace(']', ' ');
        return of(unbracketed, words(claim.names())).stream()
                .filter(Term::isName)
                .map(Term::form)
                .collect(Collectors.toSet());
    }

    /** The content words of a text by itself. */
    static List<Term> of(String text) {
        return of(text, Set.of());
    }

    private static Set<String> words(List<Name> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> Collections.addAll(words, name.name().split(" ")));
        return words;
    }

    /**
     * In order; what stands in square brackets is the outlet's and left out.
     *
     * @param names words that are known for names; a capital letter tells others except where a sentence opens
     */
    private static List<Term> of(String text, Set<String> names) {
        List<Term> terms = new ArrayList<>();
        List<Token> lexemes = Lexemes.of(Text.of(text).tokens());
        int depth = 0;
        boolean opens = true;
        for (int i = 0; i < lexemes.size(); ) {
            Token token = lexemes.get(i);
            depth = Math.max(0, depth + (token.is('[') ? 1 : token.is(']') ? -1 : 0));
            Numeral numeral = depth == 0 ? Numerals.read(lexemes, i) : null;
            Term term = numeral != null
                    ? number(text, token, numeral)
                    : depth == 0 ? word(token, opens && !names.contains(token.text())) : null;
            if (term != null) {
                dropGivenName(terms, term);
                terms.add(term);
            }
            opens = opens(token, opens);
            i = numeral != null ? numeral.end() : i + 1;
        }
        return terms;
    }

    /** Of several words of a name in a row only the last counts: who is named twice is named no more. */
    private static void dropGivenName(List<Term> terms, Term next) {
        Term last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        if (last != null
                && last.isName()
                && next.isName()
                && last.span().end() + 1 == next.span().start()
                && Nations.ofAdjective(last.word()) == null) {
            terms.remove(terms.size() - 1);
        }
    }

    /** Whether the word after {@code token} has its capital letter for its place. */
    private static boolean opens(Token token, boolean before) {
        return switch (token.kind()) {
            case WORD, NUMBER -> false;
            case QUOTE -> true;
            case PUNCTUATION -> before || Characters.isTerminator(token.text().charAt(0));
        };
    }

    /** Whether a word has synonyms in the list; a name has none. */
    static boolean isClassed(String word) {
        return CLASSES.containsKey(Stemmer.stem(word));
    }

    /** What a number is compared by. */
    static String form(BigDecimal number) {
        return "#" + number.stripTrailingZeros().toPlainString();
    }

    /** What a single word is compared by. */
    static String form(String word) {
        String stem = Stemmer.stem(word);
        return CLASSES.getOrDefault(stem, stem);
    }

    /** The different forms among the content words of an article. */
    public static Set<String> forms(String text) {
        Set<String> names = new HashSet<>();
        of(text).stream().filter(Term::isName).forEach(term -> names.add(term.word()));
        Set<String> forms = new LinkedHashSet<>();
        of(text, names).forEach(term -> forms.add(term.form()));
        return forms;
    }

    private static Term number(String text, Token first, Numeral numeral) {
        if (COMMON.contains(first.lower()) && numeral.end() == numeral.first() + 1) {
            return null;
        }
        String form = form(numeral.value());
        return new Term(form, form, numeral.span().in(text), numeral.span(), Term.Kind.NUMBER);
    }

    private static Term word(Token token, boolean opensSentence) {
        String lower = token.lower().replace('\u2019', '\'');
        String nation = token.isWord() && token.isCapitalised() ? Nations.ofAdjective(token.text()) : null;
        if (!token.isWord() || nation == null && COMMON.contains(lower)) {
            return null;
        }
        if (nation != null) {
            return new Term(nation, nation, token.text(), token.span(), Term.Kind.NAME);
        }
        String stem = Stemmer.stem(lower);
        boolean name = token.isCapitalised() && !opensSentence && !CLASSES.containsKey(stem);
        String form = name ? Skeleton.of(token.text()) : CLASSES.getOrDefault(stem, stem);
        return new Term(form, stem, token.text(), token.span(), name ? Term.Kind.NAME : Term.Kind.WORD);
    }
}
