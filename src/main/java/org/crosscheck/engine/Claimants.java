package org.crosscheck.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Text;

/** Whose words figures stand in. Asked by rising offset; moves along the quotations once. Not thread-safe. */
final class Claimants {
    /** Between a report and the figure that goes on with it. */
    private static final int LONGEST_LINK = 40;

    private final Text text;
    private final List<Quotation> said;
    private final Deque<Quotation> open = new ArrayDeque<>();
    private int next;

    /** @param said by start */
    Claimants(Text text, List<Quotation> said) {
        this.text = text;
        this.said = said;
    }

    /** The innermost quotation that the figure stands in or goes on with, or null. */
    Quotation quotation(Quantity figure) {
        while (next < said.size()
                && said.get(next).span().start() <= figure.span().start()) {
            closeBefore(said.get(next).span().start());
            open.push(said.get(next++));
        }
        closeBefore(figure.span().start());
        Quotation innermost = null;
        for (Quotation quotation : open) {
            boolean inner = innermost == null
                    || quotation.span().length() < innermost.span().length();
            if (inner && quotation.span().contains(figure.span())) {
                innermost = quotation;
            }
        }
        return innermost == null ? goneOn(figure) : innermost;
    }

    /** "The mayor said 40 sheds burned, with around 12 more at risk": what was reported up to the comma, or null. */
    private Quotation goneOn(Quantity figure) {
        Quotation before = next == 0 ? null : said.get(next - 1);
        int from = before == null ? 0 : before.span().end();
        int to = figure.span().start();
        if (before == null || from > to || to - from > LONGEST_LINK || before.kind() != Quotation.Kind.INDIRECT) {
            return null;
        }
        String link = text.source().substring(from, to);
        return link.startsWith(", with ") && link.chars().noneMatch(Character::isUpperCase) ? before : null;
    }

    private void closeBefore(int offset) {
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            open.pop();
        }
    }
}
