package org.crosscheck.engine.quantity;

import java.util.List;

import org.crosscheck.engine.quantity.Quantity.Kind;
import org.crosscheck.engine.text.Numeral.Form;
import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.time.TimeExpression;
import org.crosscheck.engine.time.TimeExpression.Type;

/**
 * Labels bare numbers inside the article's dates and times, which are no quantities. Asked by rising offset; moves along
 * the list once. Not thread-safe.
 */
final class TimeLabels {
    private final List<TimeExpression> times;
    private int next;

    /** @param times by offset */
    TimeLabels(List<TimeExpression> times) {
        this.times = times;
    }

    void label(Line line, Draft draft) {
        Span span = line.span(draft.first, draft.end);
        while (next < times.size() && times.get(next).span().end() <= span.start()) {
            next++;
        }
        boolean inside = next < times.size() && times.get(next).span().contains(span);
        if (inside && draft.isBare() && draft.numeral.form() == Form.DIGITS) {
            label(line, draft, times.get(next).type());
        }
    }

    private static void label(Line line, Draft draft, Type type) {
        if (type == Type.TIME) {
            draft.label(Kind.TIME, "time");
        } else if (type == Type.DATE) {
            boolean year = line.text(draft.numeral.first()).length() == 4;
            draft.label(year ? Kind.YEAR : Kind.DATE, year ? "year" : "day");
        }
    }
}
