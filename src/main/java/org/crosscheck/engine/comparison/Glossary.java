package org.crosscheck.engine.comparison;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * The words, sentences, names and speakers of one article as comparing takes them, each worked out once for all of its claims.
 * Not thread-safe: one article, one instance.
 */
public final class Glossary {
    private final Map<String, WordForm> words = new HashMap<>();
    private final Map<Entity.Kind, Map<String, String>> keys = new EnumMap<>(Entity.Kind.class);
    private final Map<Speaker, Voice> voices = new HashMap<>();
    private Claim lastFigure;
    private Content lastSentence;

    WordForm word(Token word) {
        WordForm form = words.get(word.text());
        if (form == null) {
            form = WordForm.of(word);
            words.put(word.text(), form);
        }
        return form;
    }

    /** The content of a figure, which one of the same sentence shares with the one before it. */
    Content sentence(Claim figure) {
        boolean same = lastFigure != null
                && lastFigure.context().equals(figure.context())
                && lastFigure.names().equals(figure.names());
        if (!same) {
            lastFigure = figure;
            lastSentence = Content.of(figure, Text.tokens(figure.context()), this::word);
        }
        return lastSentence;
    }

    /** {@link Spellings#key}. */
    String key(String name, Entity.Kind kind) {
        return keys.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(name, any -> Spellings.key(name, kind));
    }

    /** Null for null. */
    Voice voice(Speaker speaker) {
        return speaker == null ? null : voices.computeIfAbsent(speaker, any -> Voice.of(speaker, this::key));
    }
}
