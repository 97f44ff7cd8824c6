package org.crosscheck.engine.quotation;

import org.crosscheck.engine.quotation.Speaker.Number;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * A speaker who is described rather than named ("a Downing Street spokesman").
 *
 * @param words the description without its article
 * @param head offset of its main noun
 * @param number how many they are
 */
record Nominal(String words, int head, Number number) {

    static Nominal at(Text text, Span span) {
        int first = text.tokenAt(span.start());
        int end = text.tokenAt(span.end() - 1) + 1;
        int start = first;
        while (start < end - 1
                && isArticle(text.tokens().get(start))
                && !isLink(text.tokens().get(start + 1))) {
            start++;
        }
        int head = end - 1;
        for (int i = end - 1; i > start; i--) {
            Token token = text.tokens().get(i);
            if (token.is(',') || token.is('(') || isLink(token)) {
                head = i - 1;
            }
        }
        Token noun = text.tokens().get(head);
        String words = text.source().substring(text.tokens().get(start).start(), span.end());
        return new Nominal(words, noun.start(), number(text, noun, start, head));
    }

    private static boolean isArticle(Token token) {
        return token.lower().equals("the")
                || token.lower().equals("a")
                || token.lower().equals("an")
                || token.lower().equals("one");
    }

    private static boolean isLink(Token token) {
        Tag tag = Lexicon.shipped().of(token.lower()).tag();
        return tag == Tag.PREPOSITION || tag == Tag.QUESTION || tag == Tag.TO;
    }

    private static Number number(Text text, Token noun, int start, int head) {
        String word = noun.lower();
        for (int i = start; i < head; i++) {
            if (text.tokens().get(i).lower().equals("and")) {
                return Number.SEVERAL;
            }
        }
        boolean several = word.endsWith("s") && !word.endsWith("ss")
                || word.equals("people")
                || word.equals("police")
                || word.endsWith("men");
        return several ? Number.SEVERAL : People.isPerson(word) ? Number.PERSON : Number.BODY;
    }
}
