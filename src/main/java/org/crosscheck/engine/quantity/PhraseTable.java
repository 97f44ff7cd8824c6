package org.crosscheck.engine.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.Lexemes;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * Phrases with a value each, looked up where they begin or end. A phrase with a capital letter, or a short one where
 * that is asked for, is matched as written, any other in any case; what is written without a space must stand so. Filled
 * before it is shared, then thread-safe.
 */
final class PhraseTable<V> {
    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<V>>> byLast = new HashMap<>();
    private final Map<String, V> forms = new HashMap<>();

    private final int longestExact;

    /** @param longestExact phrases of at most so many characters are matched as written */
    PhraseTable(int longestExact) {
        this.longestExact = longestExact;
    }

    /** Whether a form was added that is written so. */
    boolean contains(String form) {
        return forms.containsKey(form);
    }

    /** The value of a form that was added as written, or null. */
    V exactly(String form) {
        return forms.get(form);
    }

    /** A phrase found: its value and the lexemes it covers. */
    record Match<V>(V value, int first, int end) {}

    private record Phrase<V>(String[] words, boolean[] glued, boolean exact, V value) {

        boolean matches(Line line, int first) {
            for (int i = 0; i < words.length; i++) {
                String word = exact ? line.text(first + i) : line.lower(first + i);
                if (!words[i].equals(word) || glued[i] && !line.touches(first + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    void add(String form, V value) {
        forms.putIfAbsent(form, value);
        add(form, Lexemes.of(Text.of(form).tokens()), value);
        if (form.endsWith(".")) {
            List<Token> beforeNumber = Lexemes.of(Text.of(form + " 1").tokens());
            add(form, beforeNumber.subList(0, beforeNumber.size() - 1), value);
        }
        if (form.indexOf('-') > 0) {
            List<Token> afterNumber = Lexemes.of(Text.of("1 " + form).tokens());
            add(form, afterNumber.subList(1, afterNumber.size()), value);
        }
    }

    private void add(String form, List<Token> lexemes, V value) {
        boolean exact = form.length() <= longestExact || !form.equals(form.toLowerCase(Locale.ROOT));
        String[] words = lexemes.stream().map(Token::text).toArray(String[]::new);
        boolean[] glued = new boolean[words.length];
        for (int i = 1; i < words.length; i++) {
            glued[i] = lexemes.get(i - 1).end() == lexemes.get(i).start();
        }
        Phrase<V> phrase = new Phrase<>(words, glued, exact, value);
        put(byFirst, words[0], phrase);
        put(byLast, words[words.length - 1], phrase);
    }

    private static <V> void put(Map<String, List<Phrase<V>>> index, String word, Phrase<V> phrase) {
        List<Phrase<V>> same = index.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        same.add(phrase);
        same.sort(
                Comparator.comparingInt((Phrase<V> each) -> -each.words.length).thenComparing(each -> !each.exact));
    }

    /** The longest phrase that begins at a lexeme, or null. */
    Match<V> startingAt(Line line, int first) {
        for (Phrase<V> phrase : byFirst.getOrDefault(line.lower(first), List.of())) {
            if (phrase.matches(line, first)) {
                return new Match<>(phrase.value, first, first + phrase.words.length);
            }
        }
        return null;
    }

    /** The longest phrase that ends before a lexeme, or null. */
    Match<V> endingAt(Line line, int end) {
        for (Phrase<V> phrase : byLast.getOrDefault(line.lower(end - 1), List.of())) {
            if (phrase.matches(line, end - phrase.words.length)) {
                return new Match<>(phrase.value, end - phrase.words.length, end);
            }
        }
        return null;
    }
}
