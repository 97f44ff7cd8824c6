package org.crosscheck.engine.quotation;

import org.crosscheck.engine.name.Cast;
import org.crosscheck.engine.name.Mention;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;

/** Who the speaker mentions of one text are. Not thread-safe. */
final class Speakers {
    private final Text text;
    private final Cast cast;

    Speakers(Text text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The full name of the speaker at {@code span}, or the words there; null when there is none. */
    String name(Span span) {
        if (span == null) {
            return null;
        }
        Mention mention = mention(span);
        return mention == null ? span.in(text.source()) : cast.entity(mention).name();
    }

    String role(Span span) {
        Mention mention = span == null ? null : mention(span);
        return mention == null ? null : cast.entity(mention).role();
    }

    private Mention mention(Span span) {
        int low = 0;
        int high = cast.mentions().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cast.mentions().get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        boolean found =
                low < cast.mentions().size() && cast.mentions().get(low).span().overlaps(span);
        return found ? cast.mentions().get(low) : null;
    }
}
