package org.crosscheck.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Token.Kind;

/** Cuts paragraphs into sentences at terminators that the next word confirms. */
final class SentenceSplitter {
    private static final Set<String> STARTERS =
            WordList.shipped("text/sentence-starters.txt").words();

    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Sentence> sentences(List<Token> tokens, List<Paragraph> paragraphs) {
        SentenceSplitter splitter = new SentenceSplitter(tokens);
        for (int i = 0; i < paragraphs.size(); i++) {
            splitter.split(paragraphs.get(i), i);
        }
        return List.copyOf(splitter.sentences);
    }

    private void split(Paragraph paragraph, int index) {
        int first = paragraph.firstToken();
        for (int i = first; i < paragraph.endToken(); i++) {
            if (endsSentence(i)) {
                i = afterClosingMarks(i, paragraph.endToken());
                if (i + 1 == paragraph.endToken() || startsSentence(i + 1, paragraph.endToken())) {
                    add(first, i + 1, index);
                    first = i + 1;
                }
            }
        }
        if (first < paragraph.endToken()) {
            add(first, paragraph.endToken(), index);
        }
    }

    private void add(int first, int end, int paragraph) {
        Span span = tokens.get(first).span().to(tokens.get(end - 1).span());
        sentences.add(new Sentence(span, first, end, paragraph));
    }

    /** A terminator; or the full stop of "U.S." when a usual first word of a sentence follows. */
    private boolean endsSentence(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.PUNCTUATION) {
            return Characters.isTerminator(token.text().charAt(0));
        }
        if (isSite(i)) {
            return true;
        }
        return token.isWord()
                && token.text().endsWith(".")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && STARTERS.contains(tokens.get(i + 1).lower());
    }

    /** "in a post on X.": a site, not somebody's initial. */
    private boolean isSite(int i) {
        return i > 0
                && tokens.get(i).text().equals("X.")
                && tokens.get(i - 1).lower().equals("on")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Kind.QUOTE;
    }

    /** The last of the further terminators, closing brackets and marks glued to the terminator. */
    private int afterClosingMarks(int i, int end) {
        while (i + 1 < end && tokens.get(i + 1).start() == tokens.get(i).end() && closes(tokens.get(i + 1))) {
            i++;
        }
        return i;
    }

    private static boolean closes(Token token) {
        return token.kind() == Kind.QUOTE
                || token.is(')')
                || token.is(']')
                || token.kind() == Kind.PUNCTUATION
                        && Characters.isTerminator(token.text().charAt(0));
    }

    private boolean startsSentence(int i, int end) {
        while (i < end
                && (tokens.get(i).kind() == Kind.QUOTE
                        || tokens.get(i).is('(')
                        || tokens.get(i).is('['))) {
            i++;
        }
        if (i == end) {
            return false;
        }
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case WORD -> !Character.isLowerCase(token.text().charAt(0));
            case NUMBER -> token.start() > tokens.get(i - 1).end();
            default ->
                token.is('$')
                        || token.is('\u00a3')
                        || token.is('\u20ac')
                        || token.is('@')
                        || token.is('#')
                        || Characters.isDash(token.text().charAt(0));
        };
    }
}
