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
        int limit = Math.min(paragraph.endToken(), first + LONGEST);
        int bracket = -1;
        Span agency = null;
        boolean shouted = false;
        for (int i = first; i < limit; i++) {
            Token token = tokens.get(i);
            if (isDash(token) && i > first && bracket < 0) {
                boolean opens = (agency != null || shouted) && opensReport(tokens, i, paragraph.endToken());
                return opens
                        ? new Dateline(
                                tokens.get(first).span().to(tokens.get(i - 1).span()), agency)
                        : null;
            }
            if (token.is('(')) {
                bracket = i;
            } else if (token.is(')') && bracket >= 0) {
                agency = i - bracket > 1
                        ? tokens.get(bracket + 1).span().to(tokens.get(i - 1).span())
                        : null;
                bracket = -1;
            } else if (bracket < 0 && !mayStand(token)) {
                return null;
            }
            shouted |= bracket < 0 && isShouted(token);
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
