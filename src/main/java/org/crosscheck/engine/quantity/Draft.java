package org.crosscheck.engine.quantity;

import java.math.BigDecimal;

import org.crosscheck.engine.quantity.Quantity.Kind;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.quantity.Quantity.Status;
import org.crosscheck.engine.quantity.Quantity.Trend;
import org.crosscheck.engine.text.Numeral;

/** A figure while the rules still work on it. Not thread-safe. */
final class Draft {
    /** What a figure's unit is. */
    enum Measure {
        NONE,
        UNIT,
        MONEY,
        SHARE,
        AGE,
        COUNT
    }

    final Numeral numeral;
    /** Lexemes of the figure: sign, numeral, unit and counted noun. */
    int first;

    int end;
    BigDecimal value;
    BigDecimal low;
    BigDecimal high;
    Modifier modifier = Modifier.EXACT;
    Measure measure = Measure.NONE;
    String unit = "";
    String noun;
    /** Whose what is counted is, as written. */
    String owner;

    String predicate;
    String place;
    Kind kind = Kind.QUANTITY;
    Trend trend;
    Status status = Status.STATED;
    Draft partOf;
    /** The figure whose noun it takes. */
    Draft like;

    Draft restates;
    String rule = "number";

    Draft(Numeral numeral) {
        this.numeral = numeral;
        this.first = numeral.first();
        this.end = numeral.end();
        if (numeral.high() == null) {
            value = numeral.value();
        } else {
            low = numeral.value();
            high = numeral.high();
            modifier = Modifier.ABOUT;
            rule = "vague";
        }
    }

    boolean isQuantity() {
        return kind == Kind.QUANTITY;
    }

    boolean isBare() {
        return measure == Measure.NONE && isQuantity();
    }

    void label(Kind label, String by) {
        kind = label;
        rule = by;
    }

    void measure(Measure what, String name, int to, String by) {
        measure = what;
        unit = name;
        end = Math.max(end, to);
        rule = by;
    }

    void range(BigDecimal from, BigDecimal to) {
        value = null;
        low = from.min(to);
        high = from.max(to);
        modifier = Modifier.RANGE;
    }
}
