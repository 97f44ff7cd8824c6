package org.crosscheck.engine.comparison;

import java.util.List;

import org.crosscheck.engine.name.Entity;

/**
 * Somebody or something that a claim's sentence names.
 *
 * @param name the fullest name in the article
 * @param kind what it is
 */
public record Name(String name, Entity.Kind kind) {

    /** Whether it is one of its words, as written. */
    boolean hasWord(String word) {
        return name.contains(word) && List.of(name.split(" ")).contains(word);
    }
}
