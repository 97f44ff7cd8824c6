package org.crosscheck.engine.quotation;

import java.util.Set;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.WordList;

/** Subjects that stand for nobody one could ask: "nobody in London", "unconfirmed reports", "rumours". Stateless. */
final class Impersonal {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    private static final Set<String> HEARSAY =
            WordList.shipped("quotation/hearsay.txt").words();

    private Impersonal() {}

    static boolean is(Text text, Span span) {
        int first = text.tokenAt(span.start());
        String opener = text.tokens().get(first).lower();
        int head = text.tokenAt(Nominal.at(text, span).head());
        boolean nobody = NOBODY.contains(opener)
                || opener.equals("no") && text.tokens().get(head).lower().equals("one");
        return nobody && !isNeitherNor(text, first, span) || isHearsay(text, first, head);
    }

    /** "Neither Ann Lee nor Ivo Kranz": two whom one could ask. */
    private static boolean isNeitherNor(Text text, int first, Span span) {
        for (int i = first; i < text.tokens().size() && text.tokens().get(i).start() < span.end(); i++) {
            if (text.tokens().get(i).lower().equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** "Reports", "some early reports", but neither "police reports" nor "her report". */
    private static boolean isHearsay(Text text, int first, int head) {
        if (!HEARSAY.contains(text.tokens().get(head).lower())) {
            return false;
        }
        for (int i = first; i < head; i++) {
            Tag tag = Lexicon.shipped().of(text.tokens().get(i).lower()).tag();
            if (tag != Tag.DETERMINER && tag != Tag.ADJECTIVE && tag != Tag.NUMBER && tag != Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }
}
