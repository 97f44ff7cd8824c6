package org.crosscheck.engine.quantity;

import java.util.Set;

/** Telephone numbers in groups: "0800 123 4567", "+44 20 7946 0958", "(212) 555-0123". Thread-safe. */
final class Telephone {
    private static final int MOST_GROUPS = 6;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final Set<String> OPENERS = Set.of(
            "call",
            "phone",
            "ring",
            "dial",
            "text",
            "telephone",
            "tel",
            "tel.",
            "hotline",
            "helpline",
            "fax",
            "mobile",
            "whatsapp");

    private Telephone() {}

    /** Whether the digits at a lexeme are part of one. */
    static boolean holds(Line line, int at) {
        int first = at;
        while (at - first < MOST_GROUPS && groupBefore(line, first) >= 0) {
            first = groupBefore(line, first);
        }
        int digits = line.text(first).length();
        int groups = 1;
        for (int i = first; groups <= MOST_GROUPS && groupAfter(line, i) > 0; groups++) {
            i = groupAfter(line, i);
            digits += line.text(i).length();
        }
        boolean opened = isOpened(line, first) || line.text(first).charAt(0) == '0' && groups > 1;
        return opened && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean isOpened(Line line, int first) {
        int before = line.is(first - 1, "(") ? first - 2 : first - 1;
        return line.is(before, "+")
                || OPENERS.contains(line.lower(before))
                || line.is(before, ":") && OPENERS.contains(line.lower(before - 1))
                || line.is(before, "on") && OPENERS.contains(line.lower(before - 1));
    }

    /** The digits before, past one space, hyphen or bracket; or -1. */
    private static int groupBefore(Line line, int at) {
        int before = isJoint(line, at - 1) ? at - 2 : at - 1;
        boolean near = isNear(line, before + 1) && isNear(line, at);
        return isGroup(line, before) && near ? before : -1;
    }

    private static int groupAfter(Line line, int at) {
        int after = isJoint(line, at + 1) ? at + 2 : at + 1;
        return groupBefore(line, after) == at && isGroup(line, after) ? after : -1;
    }

    private static boolean isNear(Line line, int at) {
        return line.touches(at) || line.spaceBefore(at) == ' ' || line.spaceBefore(at) == '\u00a0';
    }

    private static boolean isJoint(Line line, int at) {
        return line.isHyphen(at) || line.is(at, ")");
    }

    private static boolean isGroup(Line line, int at) {
        return line.isDigits(at)
                && line.text(at).indexOf('.') < 0
                && line.text(at).indexOf(',') < 0;
    }
}
