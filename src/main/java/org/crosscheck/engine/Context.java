package org.crosscheck.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.time.AsOf;
import org.crosscheck.engine.time.AsOfFinder;
import org.crosscheck.engine.time.TimeExpression;

/** Gives figures what stands round them: who claims them and when they were true. One article's use; linear. */
final class Context {
    /** What these measure does not change with the news. */
    private static final Set<String> TIMELESS =
            Set.of("length", "area", "volume", "mass", "time", "speed", "temperature", "angle");

    private final AsOfFinder when;
    private final List<Quotation> said;
    private final Deque<Quotation> open = new ArrayDeque<>();
    private int next;

    /**
     * @param said by start
     * @param times by offset
     */
    Context(Text text, List<Quotation> said, List<TimeExpression> times, LocalDate published) {
        this.when = new AsOfFinder(text, times, published);
        this.said = said;
    }

    /** @param figures by offset */
    List<Quantity> complete(List<Quantity> figures) {
        List<Quantity> complete = new ArrayList<>(figures.size());
        for (Quantity figure : figures) {
            complete.add(figure.withAttributedTo(claimant(figure)).withAsOf(asOf(figure)));
        }
        return complete;
    }

    private AsOf asOf(Quantity figure) {
        if (!figure.isClaim()) {
            return null;
        }
        String dimension = Units.dimension(figure.unit());
        boolean timeless = dimension != null && TIMELESS.contains(dimension)
                || figure.unit().equals("year of age");
        return timeless || figure.status() != Quantity.Status.STATED
                ? when.stated(figure.span())
                : when.of(figure.span());
    }

    /** The speaker of the innermost quotation that the figure stands in. */
    private String claimant(Quantity figure) {
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
        return innermost == null ? null : innermost.speakerName();
    }

    private void closeBefore(int offset) {
        while (!open.isEmpty() && open.peek().span().end() <= offset) {
            open.pop();
        }
    }
}
