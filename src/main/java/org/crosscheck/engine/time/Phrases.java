package org.crosscheck.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.WordList;

/** Phrases of a word list by their first word, the longest first. Immutable and thread-safe. */
final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** @param words the phrase's small-letter words */
    record Entry<T>(List<String> words, T meaning) {}

    /** @param meaning made of an entry's fields */
    Phrases(String list, Function<List<String>, T> meaning) {
        for (List<String> row : WordList.shipped(list).rows()) {
            Words words = new Words(Text.of(row.get(0)));
            List<String> phrase = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                phrase.add(words.at(i));
            }
            byFirst.computeIfAbsent(phrase.get(0), first -> new ArrayList<>())
                    .add(new Entry<>(List.copyOf(phrase), meaning.apply(row)));
        }
        byFirst.values()
                .forEach(entries ->
                        entries.sort((a, b) -> b.words().size() - a.words().size()));
    }

    /** The longest phrase whose first word stands at {@code at}, or null. */
    Entry<T> at(Words words, int at) {
        List<Entry<T>> entries = byFirst.get(words.at(at));
        if (entries != null) {
            for (Entry<T> entry : entries) {
                if (words.isPhrase(at, entry.words())) {
                    return entry;
                }
            }
        }
        return null;
    }
}
