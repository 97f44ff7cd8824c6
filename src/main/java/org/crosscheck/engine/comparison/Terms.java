package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Lexemes;
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
        return of(claim.words(), claim.names());
    }

    /** The forms of the names in a claim's exact words, those in square brackets too ("They [Norway] need help"). */
    static Set<String> names(Claim claim) {
        String unbracketed = claim.words().replace('[', ' ').replace(']', ' ');
        return of(unbracketed, claim.names()).stream()
                .filter(Term::isName)
                .map(Term::form)
                .collect(Collectors.toSet());
    }

    /** The content words of a text by itself. */
    static List<Term> of(String text) {
        return of(text, List.of());
    }

    /** @param words tells the forms of single words */
    static List<Term> of(String text, Function<Token, WordForm> words) {
        return of(text, Text.tokens(text), List.of(), words);
    }

    private static List<Term> of(String text, List<Name> names) {
        return of(text, Text.tokens(text), names, WordForm::of);
    }

    /**
     * The content words of a text.
     *
     * @param names of which each word is known for a name; a capital letter tells others except where a sentence opens
     * @param words tells the forms of single words
     */
    static List<Term> of(String text, List<Token> tokens, List<Name> names, Function<Token, WordForm> words) {
        return new TermScan(text, Lexemes.of(tokens), words).terms(word -> isWordOf(names, word));
    }

    private static boolean isWordOf(List<Name> names, String word) {
        for (Name name : names) {
            if (name.hasWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** @param names words that are known for names; a capital letter tells others except where a sentence opens */
    static List<Term> of(String text, Set<String> names) {
        return new TermScan(text, Lexemes.of(Text.tokens(text)), WordForm::of).terms(names::contains);
    }

    /** Whether a word has synonyms in the list; a name has none. */
    static boolean isClassed(String word) {
        return isClassedStem(Stemmer.stem(word));
    }

    /** The same, of a word's stem. */
    static boolean isClassedStem(String stem) {
        return CLASSES.containsKey(stem);
    }

    /** What a number is compared by. */
    static String form(BigDecimal number) {
        return "#" + number.stripTrailingZeros().toPlainString();
    }

    /** What a single word is compared by. */
    static String form(String word) {
        return formOfStem(Stemmer.stem(word));
    }

    /** The same, of a word's stem. */
    static String formOfStem(String stem) {
        return CLASSES.getOrDefault(stem, stem);
    }

    /** The different forms among the content words of a text. */
    static Set<String> forms(String text) {
        return forms(Text.of(text), new Glossary());
    }

    /** The different forms among the content words of an article. */
    public static Set<String> forms(Text text, Glossary glossary) {
        TermScan scan = new TermScan(text.source(), text.lexemes(), glossary::word);
        Set<String> names = names(scan.terms(word -> false));
        Set<String> forms = new LinkedHashSet<>();
        scan.terms(names::contains).forEach(term -> forms.add(term.form()));
        return forms;
    }

    /** The words that are names where a capital letter tells, as written. */
    static Set<String> names(String text) {
        return names(of(text));
    }

    private static Set<String> names(List<Term> terms) {
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            if (term.isName()) {
                names.add(term.word());
            }
        }
        return names;
    }

    /** Whether a word in small letters says nothing about what a text is about. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }
}
