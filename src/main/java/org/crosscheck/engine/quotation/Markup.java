package org.crosscheck.engine.quotation;

import java.util.BitSet;
import java.util.List;

import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Finds what a text has kept of its page's markup ({@code <img alt="The pier">}): no words of it are told or said. */
final class Markup {
    private final List<Token> tokens;
    private final BitSet found = new BitSet();

    private Markup(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The indices of all tokens that belong to a tag; a tag closes in its paragraph. */
    static BitSet of(Text text) {
        Markup markup = new Markup(text.tokens());
        text.paragraphs().forEach(markup::read);
        return markup.found;
    }

    private void read(Paragraph paragraph) {
        int open = -1;
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            if (opens(i, paragraph.endToken())) {
                open = i;
            } else if (open >= 0 && tokens.get(i).is('>')) {
                found.set(open, i + 1);
                open = -1;
            }
        }
    }

    /** "<" with a word or a slash glued to it. */
    private boolean opens(int at, int end) {
        if (!tokens.get(at).is('<') || at + 1 >= end) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.start() == tokens.get(at).end() && (next.isWord() || next.is('/'));
    }
}
