package org.crosscheck.engine.text;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A text cut into tokens, sentences and paragraphs. All offsets are UTF-16 code units of {@link #source()}, which is
 * never changed. Immutable and thread-safe; made in time linear in the text's length.
 */
public final class Text {
    private final String source;
    private final List<Token> tokens;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private List<Token> lexemes;

    private Text(String source) {
        this.source = source;
        this.tokens = List.copyOf(Tokenizer.tokens(source));
        this.paragraphs = Paragraphs.of(source, tokens);
        this.sentences = SentenceSplitter.sentences(tokens, paragraphs);
    }

    public static Text of(String source) {
        return new Text(source);
    }

    /** The tokens of a text of which nothing else is asked. */
    public static List<Token> tokens(String source) {
        return Tokenizer.tokens(source);
    }

    public String source() {
        return source;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The tokens cut finer, see {@link Lexemes}, when they are first asked for: two threads at most cut them twice. */
    public List<Token> lexemes() {
        List<Token> known = lexemes;
        if (known == null) {
            known = List.copyOf(Lexemes.of(tokens));
            lexemes = known;
        }
        return known;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Index of the first token that ends after {@code offset}; the number of tokens when there is none. */
    public int tokenAt(int offset) {
        return firstEndingAfter(tokens, Token::end, offset);
    }

    /** Index of the first sentence that ends after {@code offset}; the number of sentences when there is none. */
    public int sentenceAt(int offset) {
        return firstEndingAfter(sentences, sentence -> sentence.span().end(), offset);
    }

    /** Index of the first paragraph that ends after {@code offset}; the number of paragraphs when there is none. */
    public int paragraphAt(int offset) {
        return firstEndingAfter(paragraphs, paragraph -> paragraph.span().end(), offset);
    }

    private static <T> int firstEndingAfter(List<T> parts, ToIntFunction<T> end, int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(parts.get(middle)) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
