package org.crosscheck.language;

import java.util.List;

/**
 * A sentence that waits for its reader's language.
 *
 * @param code which sentence
 * @param values what fills its places, in order
 * @param text the sentence in English, for whoever has no messages
 */
public record Saying(String code, List<String> values, String text) {

    public Saying {
        values = List.copyOf(values);
    }
}
