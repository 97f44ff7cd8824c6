package org.crosscheck.engine.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A word of {@code text/numerals.txt}: what part of a number it names, and its value. Immutable. */
record NumberWord(Role role, BigDecimal value) {
    private static final Map<String, NumberWord> WORDS = load();

    /** What a number word does in a number. */
    enum Role {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        DOZEN,
        GLUED,
        ORDINAL_UNIT,
        ORDINAL_TEEN,
        ORDINAL_TEN,
        ORDINAL_SCALE,
        PART,
        VAGUE
    }

    /** The entry for a word in any case, or null. */
    static NumberWord of(String word) {
        return of(word, word.toLowerCase(Locale.ROOT));
    }

    /** The same for a token. */
    static NumberWord of(Token token) {
        return of(token.text(), token.lower());
    }

    private static NumberWord of(String word, String lower) {
        NumberWord exact = WORDS.get(word);
        return exact != null || lower.equals(word) ? exact : WORDS.get(lower);
    }

    /** Every word that has an entry, in small letters. */
    static Set<String> all() {
        Set<String> all = new HashSet<>();
        WORDS.keySet().forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        return all;
    }

    boolean isOrdinal() {
        return role.compareTo(Role.ORDINAL_UNIT) >= 0 && role.compareTo(Role.ORDINAL_SCALE) <= 0;
    }

    boolean isMultiplier() {
        return role == Role.HUNDRED || role == Role.SCALE;
    }

    /** Whether a cardinal number can begin with it. */
    boolean isCardinal() {
        return role.compareTo(Role.DOZEN) <= 0;
    }

    private static Map<String, NumberWord> load() {
        Map<String, NumberWord> words = new HashMap<>();
        WordList.shipped("text/numerals.txt")
                .rows()
                .forEach(row -> words.put(
                        row.get(0),
                        new NumberWord(
                                Role.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                                new BigDecimal(row.get(2)))));
        return words;
    }
}
