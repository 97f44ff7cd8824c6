package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Paragraph;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.Token.Kind;

/**
 * Pairs quotation marks of every style, mixed and mistyped ones included. Each paragraph begins anew: a mark without
 * its fellow reaches to the paragraph's end and no further. Where a mark's side is in doubt, the spaces beside it weigh
 * more than its shape. Single marks count only in paragraphs without double ones.
 */
final class Marks {
    private enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    private static final int FARTHEST_CLOSE = 200;

    private final Text text;
    private final List<Token> tokens;
    private final List<Run> runs = new ArrayList<>();
    private int open;
    private int straight;
    private int depth;

    private Marks(Text text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The outermost marked runs of a text, in order. */
    static List<Run> runs(Text text) {
        Marks marks = new Marks(text);
        text.paragraphs().forEach(marks::scan);
        return marks.runs;
    }

    private void scan(Paragraph paragraph) {
        boolean doubles = !opensWithSingle(paragraph) && holdsDouble(paragraph);
        open = -1;
        depth = 0;
        straight = (int) tokens.subList(paragraph.firstToken(), paragraph.endToken()).stream()
                .filter(Marks::isStraight)
                .count();
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.QUOTE
                    && isDouble(token) == doubles
                    && !isNested(paragraph, token)
                    && (doubles || !isApostrophe(i, paragraph.endToken()))) {
                meet(i, side(token, doubles));
            }
        }
        if (open >= 0 && doubles) {
            add(open, paragraph.endToken(), Quotation.Marks.OPEN_ONLY, false);
        }
    }

    private boolean holdsDouble(Paragraph paragraph) {
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            if (isDouble(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph in which single marks hold double ones: the first mark is single and closes after the last double. */
    private boolean opensWithSingle(Paragraph paragraph) {
        boolean single = false;
        boolean within = false;
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.QUOTE && isDouble(token)) {
                if (!single) {
                    return false;
                }
                within = true;
            } else if (token.kind() == Kind.QUOTE && side(token, false) == Side.OPENS && !within) {
                single = true;
            } else if (token.kind() == Kind.QUOTE && side(token, false) == Side.CLOSES && within) {
                return true;
            }
        }
        return false;
    }

    /** The apostrophes of "the ringers' nerves" and "rock 'n' roll", where a later mark may still close. */
    private boolean isApostrophe(int at, int end) {
        Token mark = tokens.get(at);
        boolean shortened = at + 2 < end
                        && tokens.get(at + 1).lower().equals("n")
                        && tokens.get(at + 2).kind() == Kind.QUOTE
                || at > 1
                        && tokens.get(at - 1).lower().equals("n")
                        && tokens.get(at - 2).kind() == Kind.QUOTE;
        boolean owned = charAt(mark.start() - 1) == 's'
                && isFree(charAt(mark.end()))
                && Character.isLowerCase(charAt(mark.end() + 1));
        return shortened || owned && open >= 0 && closesLater(at, end);
    }

    private boolean closesLater(int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + FARTHEST_CLOSE); i++) {
            if (tokens.get(i).kind() == Kind.QUOTE && side(tokens.get(i), false) == Side.CLOSES) {
                return true;
            }
        }
        return false;
    }

    /** A curly mark inside straight ones that open the paragraph: those around are the quotation's. */
    private boolean isNested(Paragraph paragraph, Token mark) {
        boolean outer = open == paragraph.firstToken() && isStraight(tokens.get(open));
        if (!outer || straight > 2 || isStraight(mark)) {
            return false;
        }
        boolean opens = side(mark, true) == Side.OPENS;
        boolean nested = opens || depth > 0;
        depth += opens ? 1 : nested ? -1 : 0;
        return nested;
    }

    private static boolean isStraight(Token mark) {
        return mark.is('"');
    }

    private void meet(int mark, Side side) {
        boolean single = !isDouble(tokens.get(mark));
        if (open < 0) {
            open = side == Side.OPENS || side == Side.EITHER && !single ? mark : -1;
        } else if (side == Side.OPENS) {
            if (!single) {
                add(open, mark, Quotation.Marks.OPEN_ONLY, false);
            }
            open = mark;
        } else {
            add(open, mark + 1, Quotation.Marks.PAIRED, single);
            open = -1;
        }
    }

    private void add(int first, int end, Quotation.Marks marks, boolean single) {
        int words = 0;
        for (int i = first; i < end; i++) {
            Kind kind = tokens.get(i).kind();
            words += kind == Kind.WORD || kind == Kind.NUMBER ? 1 : 0;
        }
        if (words > 0) {
            runs.add(
                    new Run(tokens.get(first).span().to(tokens.get(end - 1).span()), first, end, words, marks, single));
        }
    }

    private static boolean isDouble(Token token) {
        return token.kind() == Kind.QUOTE
                && (token.text().length() == 2
                        || Characters.isDoubleQuote(token.text().charAt(0)));
    }

    private Side side(Token mark, boolean isDouble) {
        char before = charAt(mark.start() - 1);
        char after = charAt(mark.end());
        boolean leftFree = isFree(before) || before == '(' || before == '[' || Characters.isDash(before);
        boolean rightFree = isFree(after) || ".,;:!?)]".indexOf(after) >= 0 || Characters.isDash(after);
        if (leftFree != rightFree) {
            return leftFree ? Side.OPENS : Side.CLOSES;
        }
        return isDouble || isFree(before) ? shape(mark.text().charAt(0)) : Side.EITHER;
    }

    private static Side shape(char mark) {
        return switch (mark) {
            case '\u201c', '\u2018', '\u00ab', '`' -> Side.OPENS;
            case '\u201d', '\u2019', '\u00bb' -> Side.CLOSES;
            default -> Side.EITHER;
        };
    }

    private static boolean isFree(char c) {
        return c == '\n' || Characters.isSpace(c);
    }

    private char charAt(int at) {
        return at >= 0 && at < text.source().length() ? text.source().charAt(at) : '\n';
    }
}
