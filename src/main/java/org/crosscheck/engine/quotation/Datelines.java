package org.crosscheck.engine.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Finds the datelines before a report ("LODRA, May 14 (Norpress) —", "LODRA:"): no words of them are told or said. */
final class Datelines {
    private static final int LAST_PARAGRAPH = 8;
    private static final int LONGEST = 14;
    private static final int SHORTEST_PLACE = 3;
    private static final int SHORTEST_REPORT = 10;

    private final Text text;
    private final List<Token> tokens;

    private Datelines(Text text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The indices of all tokens that belong to a dateline. */
    static BitSet of(Text text) {
        Datelines datelines = new Datelines(text);
        BitSet found = new BitSet();
        for (int i = 0; i < Math.min(text.paragraphs().size(), LAST_PARAGRAPH); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            found.set(paragraph.firstToken(), datelines.end(paragraph));
        }
        return found;
    }

    /** One past the dateline that opens the paragraph; its first token where there is none. */
    private int end(Paragraph paragraph) {
        int first = paragraph.firstToken();
        int last = Math.min(paragraph.endToken() - 1, first + LONGEST);
        if (first >= paragraph.endToken() || !isPlace(tokens.get(first))) {
            return first;
        }
        boolean capitals = true;
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            if (isDash(i)) {
                return i + 1;
            }
            if (token.is(':')) {
                return capitals && opensReport(paragraph, i) ? i + 1 : first;
            }
            if (token.isWord() && !token.isCapitalised() || token.is(';') || token.kind() == Token.Kind.QUOTE) {
                return first;
            }
            capitals &= isPlace(token);
        }
        return first;
    }

    private static boolean isPlace(Token token) {
        return token.isWord()
                && token.text().length() >= SHORTEST_PLACE
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean isDash(int at) {
        Token token = tokens.get(at);
        boolean dash = Characters.isDash(token.text().charAt(0)) || token.text().equals("--");
        return dash && tokens.get(at - 1).end() < token.start();
    }

    /** Whether a whole sentence follows the colon, and the words before it are no speaker's label. */
    private boolean opensReport(Paragraph paragraph, int colon) {
        boolean sentence = tokens.get(paragraph.endToken() - 1).is('.');
        return sentence && paragraph.endToken() - colon > SHORTEST_REPORT && !recurs(paragraph.firstToken(), colon);
    }

    private boolean recurs(int first, int colon) {
        String label = tokens.get(first).span().to(tokens.get(colon).span()).in(text.source());
        return text.paragraphs().stream()
                .map(Paragraph::firstToken)
                .filter(other -> other != first && other + colon - first < tokens.size())
                .anyMatch(other ->
                        text.source().startsWith(label, tokens.get(other).start()));
    }
}
