package org.crosscheck.engine.quantity;

import java.util.List;
import java.util.regex.Pattern;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Lexemes;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** One sentence as lexemes; past either end there is nothing, and nothing matches it. Not thread-safe. */
final class Line {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String source;
    private final List<Token> lexemes;

    private Line(String source, List<Token> lexemes) {
        this.source = source;
        this.lexemes = lexemes;
    }

    /** The tokens of a text from one index to before another. */
    static Line of(Text text, int firstToken, int endToken) {
        return new Line(text.source(), Lexemes.of(text.tokens().subList(firstToken, endToken)));
    }

    int size() {
        return lexemes.size();
    }

    List<Token> lexemes() {
        return lexemes;
    }

    boolean has(int at) {
        return at >= 0 && at < lexemes.size();
    }

    Token token(int at) {
        return lexemes.get(at);
    }

    String text(int at) {
        return has(at) ? lexemes.get(at).text() : "";
    }

    String lower(int at) {
        return has(at) ? lexemes.get(at).lower() : "";
    }

    boolean is(int at, String word) {
        return lower(at).equals(word);
    }

    boolean isWord(int at) {
        return has(at) && lexemes.get(at).isWord();
    }

    boolean isDigits(int at) {
        return has(at) && lexemes.get(at).kind() == Token.Kind.NUMBER;
    }

    boolean isCapitalised(int at) {
        return isWord(at) && lexemes.get(at).isCapitalised();
    }

    /** Whether a word looks like a plural ("cities", "MPs"). */
    boolean isPlural(int at) {
        return Singular.isPlural(lower(at)) || Singular.isAcronyms(text(at));
    }

    /** Whether no space stands before it. */
    boolean touches(int at) {
        return has(at)
                && has(at - 1)
                && lexemes.get(at - 1).end() == lexemes.get(at).start();
    }

    /** The one white space that stands before a lexeme, or 0 where none or more stand there. */
    char spaceBefore(int at) {
        boolean one = has(at)
                && has(at - 1)
                && lexemes.get(at).start() == lexemes.get(at - 1).end() + 1;
        return one ? source.charAt(lexemes.get(at).start() - 1) : 0;
    }

    boolean isHyphen(int at) {
        return is(at, "-") || is(at, "\u2010") || is(at, "\u2011");
    }

    boolean isDash(int at) {
        String text = text(at);
        return text.length() == 1 && Characters.isDash(text.charAt(0));
    }

    Span span(int first, int end) {
        return lexemes.get(first).span().to(lexemes.get(end - 1).span());
    }

    /** The source's words from one lexeme to before another, spaces as one; empty when there are none. */
    String words(int first, int end) {
        return first >= end ? "" : SPACES.matcher(span(first, end).in(source)).replaceAll(" ");
    }
}
