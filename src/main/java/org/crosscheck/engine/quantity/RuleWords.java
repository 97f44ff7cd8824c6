package org.crosscheck.engine.quantity;

import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;

/** The rules of this room in words for the reader, from {@code rules.txt}. Thread-safe. */
final class RuleWords {
    private static final Map<String, String> WORDS = WordList.shipped("quantity/rules.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private RuleWords() {}

    static String of(String rule) {
        String words = WORDS.get(rule);
        if (words == null) {
            throw new IllegalArgumentException("no words for the rule " + rule);
        }
        return words;
    }
}
