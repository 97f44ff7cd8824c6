package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final int FARTHEST_CLOSE = 200;

    private final Text text;
    private final List<Token> tokens;
    private final BitSet markup;
    private final List<Run> runs = new ArrayList<>();
    private int open;
    private int straight;
    private int depth;

    private Marks(Text text, BitSet markup) {
        this.text = text;
        this.tokens = text.tokens();
        this.markup = markup;
    }

    /**
     * The outermost marked runs of a text, in order.
     *
     * @param markup tokens whose marks are no quotation's
     */
    static List<Run> runs(Text text, BitSet markup) {
        Marks marks = new Marks(text, markup);
        text.paragraphs().forEach(marks::scan);
        return marks.runs;
    }

    private void scan(Paragraph paragraph) {
        boolean doubles = !opensWithSingle(paragraph) && holdsDouble(paragraph);
        boolean nests = doubles && nests(paragraph);
        open = -1;
        depth = 0;
        straight = (int) tokens.subList(paragraph.firstToken(), paragraph.endToken()).stream()
                .filter(Marks::isStraight)
                .count();
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            Token token = tokens.get(i);
            boolean mark = isMark(i) && isDouble(token) == doubles;
            if (mark && nests) {
                nest(i, side(token, true));
            } else if (mark && !isNested(paragraph, token) && (doubles || !isApostrophe(i, paragraph.endToken()))) {
                meet(i, side(token, doubles));
            }
        }
        if (open >= 0 && doubles) {
            add(open, paragraph.endToken(), Quotation.Marks.OPEN_ONLY, false);
        }
    }

    /** Whether the token at {@code at} may be a quotation's mark: no markup's, no inches'. */
    private boolean isMark(int at) {
        return tokens.get(at).kind() == Kind.QUOTE && !markup.get(at) && !isInch(at);
    }

    /** The last mark of 6'3". */
    private boolean isInch(int at) {
        int mark = tokens.get(at).start();
        return isStraight(tokens.get(at))
                && Characters.isDigit(charAt(mark - 1))
                && at > 2
                && Characters.isApostrophe(tokens.get(at - 2).text().charAt(0))
                && Characters.isDigit(charAt(tokens.get(at - 2).start() - 1));
    }

    /** Whether double marks stand inside double marks and every one of the paragraph has its fellow. */
    private boolean nests(Paragraph paragraph) {
        int unclosed = 0;
        boolean inner = false;
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            if (isMark(i) && isDouble(tokens.get(i))) {
                MarkSide side = side(tokens.get(i), true);
                unclosed += side == MarkSide.OPENS ? 1 : -1;
                inner |= unclosed > 1;
                if (unclosed < 0 || side == MarkSide.EITHER) {
                    return false;
                }
            }
        }
        return inner && unclosed == 0;
    }

    private void nest(int mark, MarkSide side) {
        if (depth == 0) {
            open = mark;
        }
        depth += side == MarkSide.OPENS ? 1 : -1;
        if (depth == 0) {
            add(open, mark + 1, Quotation.Marks.PAIRED, false);
            open = -1;
        }
    }

    private boolean holdsDouble(Paragraph paragraph) {
        for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
            if (isMark(i) && isDouble(tokens.get(i))) {
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
            if (isMark(i) && isDouble(token)) {
                if (!single) {
                    return false;
                }
                within = true;
            } else if (token.kind() == Kind.QUOTE && side(token, false) == MarkSide.OPENS && !within) {
                single = true;
            } else if (token.kind() == Kind.QUOTE && side(token, false) == MarkSide.CLOSES && within) {
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
                && MarkSide.isFree(charAt(mark.end()))
                && Character.isLowerCase(charAt(mark.end() + 1));
        return shortened || owned && open >= 0 && closesLater(at, end);
    }

    private boolean closesLater(int at, int end) {
        for (int i = at + 1; i < Math.min(end, at + FARTHEST_CLOSE); i++) {
            if (tokens.get(i).kind() == Kind.QUOTE && side(tokens.get(i), false) == MarkSide.CLOSES) {
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
        boolean opens = side(mark, true) == MarkSide.OPENS;
        boolean nested = opens || depth > 0;
        depth += opens ? 1 : nested ? -1 : 0;
        return nested;
    }

    private static boolean isStraight(Token mark) {
        return mark.is('"');
    }

    private void meet(int mark, MarkSide side) {
        boolean single = !isDouble(tokens.get(mark));
        if (open < 0) {
            open = side == MarkSide.OPENS || side == MarkSide.EITHER && !single ? mark : -1;
        } else if (side == MarkSide.OPENS) {
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
            runs.add(new Run(
                    tokens.get(first).span().to(tokens.get(end - 1).span()),
                    first,
                    end,
                    words,
                    marks,
                    single,
                    Titles.isCapitalised(tokens.subList(first + 1, end))));
        }
    }

    private static boolean isDouble(Token token) {
        return token.kind() == Kind.QUOTE
                && (token.text().length() == 2
                        || Characters.isDoubleQuote(token.text().charAt(0)));
    }

    private MarkSide side(Token mark, boolean isDouble) {
        return MarkSide.of(mark, text.source(), isDouble);
    }

    private char charAt(int at) {
        return MarkSide.charAt(text.source(), at);
    }
}
