package org.crosscheck.engine.name;

import org.crosscheck.engine.text.Text;

/** Finds who and what an article names. Thread-safe; time linear in the text's length. */
public final class NameFinder {

    /** The people, bodies, places and peoples of a text, each of them once, with every place that names them. */
    public Cast find(Text text) {
        Words words = new Words(text);
        return CastBuilder.cast(words, Segmenter.chunks(words));
    }
}
