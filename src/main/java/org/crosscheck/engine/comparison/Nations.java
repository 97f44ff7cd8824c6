package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Optional;

import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.name.Country;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Which country a description names. Thread-safe. */
final class Nations {
    private Nations() {}

    /** The country whose name, adjective or people this word is ("Ukrainian"), or null. */
    static String ofAdjective(String word) {
        return Countries.named(word)
                .or(() -> Countries.ofPeople(word))
                .map(Country::name)
                .orElse(null);
    }

    /** The country that a speaker speaks for, as the article or the name or the role says, or null. */
    static String of(Speaker speaker) {
        if (speaker == null) {
            return null;
        } else if (speaker.country() != null) {
            return speaker.country();
        }
        String nation = of(speaker.name());
        return nation != null ? nation : of(speaker.role());
    }

    /** The first country that a description names, by its capital or seat too ("a Downing Street spokesman"), or null. */
    static String of(String description) {
        List<Token> words = description == null ? List.of() : Text.tokens(description);
        for (int i = 0; i < words.size(); i++) {
            Optional<Country> country = words.get(i).isCapitalised() ? speaking(words, i) : Optional.empty();
            if (country.isPresent()) {
                return country.get().name();
            }
        }
        return null;
    }

    /** By one word or two. */
    private static Optional<Country> speaking(List<Token> words, int at) {
        String word = words.get(at).text();
        Optional<Country> country = speaking(word);
        return country.isPresent() || at + 1 == words.size()
                ? country
                : speaking(word + " " + words.get(at + 1).text());
    }

    private static Optional<Country> speaking(String words) {
        return Countries.speaking(words).or(() -> Countries.ofPeople(words));
    }
}
