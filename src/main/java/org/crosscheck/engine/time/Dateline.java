package org.crosscheck.engine.time;

import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/**
 * The words before a report that say from where, when and by which agency it came: "KYIV, Ukraine (AP) \u2014", "LONDON, Feb
 * 27 -", "April 19 (Reuters) -". Immutable.
 *
 * @param span all of it, without the dash
 * @param agency the words in brackets, or null
 */
public record Dateline(Span span, Span agency) {
    private static final int PARAGRAPHS = 4;
    private static final int LONGEST = 18;

    /** The dateline of a text, looked for at the start of its first paragraphs, or null when it has none. */
    public static Dateline find(Text text) {
        List<Paragraph> paragraphs = text.paragraphs();
        for (int i = 0; i < Math.min(PARAGRAPHS, paragraphs.size()); i++) {
            Dateline found = at(text.tokens(), paragraphs.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Dateline at(List<Token> tokens, Paragraph paragraph) {
        int first = paragraph.firstToken();
        int dash = dash(tokens, first, Math.min(paragraph.endToken(), first + LONGEST));
        if (dash <= first || !opensReport(tokens, dash, paragraph.endToken())) {
            return null;
        }
        Span agency = agency(tokens, first, dash);
        boolean shouted = tokens.subList(first, dash).stream().anyMatch(Dateline::isShouted);
        return agency != null || shouted
                ? new Dateline(tokens.get(first).span().to(tokens.get(dash - 1).span()), agency)
                : null;
    }

    /** The first dash outside brackets that only places, dates and brackets precede, or -1. */
    private static int dash(List<Token> tokens, int first, int limit) {
        boolean bracketed = false;
        for (int i = first; i < limit; i++) {
            Token token = tokens.get(i);
            if (token.is('(') || token.is(')')) {
                bracketed = token.is('(');
            } else if (!bracketed && isDash(token)) {
                return i;
            } else if (!bracketed && !mayStand(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The words in brackets, or null. */
    private static Span agency(List<Token> tokens, int first, int dash) {
        int open = -1;
        for (int i = first; i < dash; i++) {
            if (tokens.get(i).is('(')) {
                open = i;
            } else if (tokens.get(i).is(')') && open >= 0 && i > open + 1) {
                return tokens.get(open + 1).span().to(tokens.get(i - 1).span());
            }
        }
        return null;
    }

    private static boolean isDash(Token token) {
        return token.text().length() == 1 && (Characters.isDash(token.text().charAt(0)) || token.is('_'));
    }

    /** Place names begin with a capital; dates are months and numbers. */
    private static boolean mayStand(Token token) {
        return switch (token.kind()) {
            case WORD ->
                token.isCapitalised()
                        || token.text().equals("and")
                        || token.text().equals("of");
            case NUMBER -> true;
            case PUNCTUATION -> token.is(',') || token.is('.') || token.is('/');
            case QUOTE -> false;
        };
    }

    private static boolean isShouted(Token token) {
        String word = token.text();
        return token.isWord() && word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** After the dash, or a run of them, a sentence begins. */
    private static boolean opensReport(List<Token> tokens, int dash, int end) {
        int next = dash + 1;
        while (next < end && isDash(tokens.get(next))) {
            next++;
        }
        if (next == end) {
            return true;
        }
        Token token = tokens.get(next);
        return token.kind() != Token.Kind.WORD || token.isCapitalised();
    }
}
