package org.crosscheck.engine.quantity;

/**
 * The power that a unit's symbol is raised to: "s²", "s^2", "cm−2", "s⁻¹", "second squared". Immutable.
 *
 * @param exponent 2 or 3, or −1 to −3
 * @param end one past its last lexeme
 */
record Power(int exponent, int end) {
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3";
    private static final int LARGEST = 3;

    /** The power written right after the lexeme before {@code at}, or null. */
    static Power at(Line line, int at) {
        if (line.is(at, "squared") || line.is(at, "cubed")) {
            return new Power(line.is(at, "squared") ? 2 : LARGEST, at + 1);
        }
        if (!line.touches(at) && !line.is(at, "^")) {
            return null;
        }
        int sign = line.is(at, "\u207b") ? 1 : 0;
        int raised = RAISED.indexOf(line.text(at + sign));
        if (line.text(at + sign).length() == 1 && raised > 0) {
            return new Power(sign == 1 ? -raised : raised, at + sign + 1);
        }
        return line.is(at, "^") ? plain(line, at + 1) : glued(line, at);
    }

    /** After "^": "2", "-1". */
    private static Power plain(Line line, int at) {
        int minus = isMinus(line, at) ? 1 : 0;
        int digit = digit(line, at + minus);
        return digit == 0 ? null : new Power(minus == 1 ? -digit : digit, at + minus + 1);
    }

    /** "fb−1", "m s-2": a minus, and nothing after it that the digit could count. */
    private static Power glued(Line line, int at) {
        int digit = isMinus(line, at) && line.touches(at + 1) ? digit(line, at + 1) : 0;
        boolean free = line.is(at, "\u2212") || !line.isWord(at + 2) || line.is(at + 2, "of");
        boolean ends = !line.touches(at + 2) || !line.isWord(at + 2) && !line.isDigits(at + 2);
        return digit > 0 && free && ends ? new Power(-digit, at + 2) : null;
    }

    private static boolean isMinus(Line line, int at) {
        return line.isHyphen(at) || line.is(at, "\u2212") || line.is(at, "\u2013");
    }

    private static int digit(Line line, int at) {
        String text = line.text(at);
        boolean one = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + LARGEST;
        return one ? text.charAt(0) - '0' : 0;
    }

    /** The name of a unit raised to the power's size: "square second". */
    String of(String unit) {
        return switch (Math.abs(exponent)) {
            case 1 -> unit;
            case 2 -> "square " + unit;
            default -> "cubic " + unit;
        };
    }

    /** The same for what a rate is counted by: "metre per square second". */
    String ofLast(String unit) {
        int per = unit.lastIndexOf("per ");
        int from = per < 0 ? 0 : per + "per ".length();
        return unit.substring(0, from) + of(unit.substring(from));
    }
}
