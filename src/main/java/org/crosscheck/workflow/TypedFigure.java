package org.crosscheck.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.quantity.Quantity;
import org.crosscheck.engine.quantity.Quantity.Modifier;
import org.crosscheck.engine.time.AsOf;

/** Reads figures and days that people type; messages are for them. */
final class TypedFigure {
    private static final int UNIT_LENGTH = 300;
    private static final int NOUN_LENGTH = 500;
    private static final Map<String, Modifier> SIGNS = Map.of(
            "=", Modifier.EXACT,
            "~", Modifier.ABOUT,
            "<", Modifier.LESS_THAN,
            ">", Modifier.MORE_THAN,
            "<=", Modifier.AT_MOST,
            ">=", Modifier.AT_LEAST,
            "range", Modifier.RANGE);

    private final Engine engine;

    TypedFigure(Engine engine) {
        this.engine = engine;
    }

    /**
     * {@code base} with what was typed.
     *
     * @throws RefusedException when a field cannot be read or the figure has no value
     */
    Quantity over(Quantity base, Typed typed) {
        Quantity valued = typed.value() == null ? base : valued(base, typed.value());
        if (valued.value() == null && valued.low() == null) {
            throw new RefusedException("Please give the value of the figure.");
        }
        return fields(valued, typed).withAsOf(asOf(base.asOf(), typed)).withAttributedTo(speaker(base, typed));
    }

    private Quantity valued(Quantity base, String typed) {
        String value = Field.optional("value", typed, UNIT_LENGTH);
        BigDecimal plain = plain(value);
        if (plain != null) {
            return with(base, plain, null, null, base.modifier() == Modifier.RANGE ? Modifier.EXACT : base.modifier());
        }
        Quantity read = value == null
                ? null
                : engine.extract(value, null).quantities().stream().findFirst().orElse(null);
        if (read == null) {
            throw new RefusedException("The value is not understood; write it like 1,200 or 10 to 15 or 1.2 million.");
        }
        return with(
                base, read.value(), read.low(), read.high(), read.value() == null ? Modifier.RANGE : read.modifier());
    }

    private static BigDecimal plain(String value) {
        try {
            return value == null
                    ? null
                    : new BigDecimal(value.replaceAll("(?<=\\d),(?=\\d{3})", "").replace(" ", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Quantity fields(Quantity base, Typed typed) {
        Modifier modifier = typed.sign() == null ? base.modifier() : modifier(base, typed.sign());
        String unit = typed.unit() == null ? base.unit() : Field.optional("unit", typed.unit(), UNIT_LENGTH);
        Quantity.Counted counted = base.counted();
        if (typed.noun() != null) {
            String noun = Field.optional("noun", typed.noun(), NOUN_LENGTH);
            counted = counted == null
                    ? noun == null ? null : new Quantity.Counted(noun, null, null, null)
                    : new Quantity.Counted(noun, counted.predicate(), counted.place(), counted.partOf());
        }
        return copy(base, base.value(), base.low(), base.high(), modifier, unit == null ? "" : unit, counted);
    }

    /** "About" and "almost" have one sign; a value that is one number is no range. */
    private static Modifier modifier(Quantity base, String sign) {
        Modifier modifier = SIGNS.get(sign.strip());
        if (modifier == null) {
            throw new RefusedException("Please choose how exact the figure is.");
        }
        if ((modifier == Modifier.RANGE) != (base.value() == null)) {
            return base.value() == null ? Modifier.RANGE : Modifier.EXACT;
        }
        return modifier == Modifier.ABOUT && base.modifier() == Modifier.ALMOST ? Modifier.ALMOST : modifier;
    }

    private static AsOf asOf(AsOf base, Typed typed) {
        if (typed.asOf() == null) {
            return base;
        }
        LocalDate first = day(typed.asOf());
        LocalDate last = typed.until() == null || typed.until().isBlank() ? first : day(typed.until());
        if (first == null
                || base != null && base.first().equals(first) && base.last().equals(last)) {
            return first == null ? null : base;
        }
        if (last.isBefore(first)) {
            throw new RefusedException("The last day lies before the first.");
        }
        return new AsOf(first, last, AsOf.Origin.TEXT, null);
    }

    private static LocalDate day(String typed) {
        return Field.day("day", typed);
    }

    private static String speaker(Quantity base, Typed typed) {
        return typed.speaker() == null ? base.attributedTo() : Field.optional("speaker", typed.speaker(), UNIT_LENGTH);
    }

    private static Quantity with(Quantity base, BigDecimal value, BigDecimal low, BigDecimal high, Modifier modifier) {
        return copy(base, value, low, high, modifier, base.unit(), base.counted());
    }

    private static Quantity copy(
            Quantity base,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            Modifier modifier,
            String unit,
            Quantity.Counted counted) {
        return new Quantity(
                base.span(),
                value,
                low,
                high,
                modifier,
                unit,
                counted,
                Quantity.Kind.QUANTITY,
                base.trend(),
                base.status(),
                base.asOf(),
                base.attributedTo(),
                base.restates(),
                base.rule(),
                1);
    }
}
