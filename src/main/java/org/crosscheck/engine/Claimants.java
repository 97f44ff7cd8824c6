package org.crosscheck.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quotation.Quotation;

/** Whose words figures stand in. Asked by rising offset; moves along the quotations once. Not thread-safe. */
final class Claimants {
    private final List<Quotation> said;
    private final Deque<Quotation> open = new ArrayDeque<>();
    private int next;

    /** @param said by start */
    Claimants(List<Quotation> said) {
        this.said = said;
    }

    /** The innermost quotation that the figure stands in, or null. */
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
        return innermost;
    }

    private void closeBefore(int offset) {
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            open.pop();
        }
    }
}
