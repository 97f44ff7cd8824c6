package org.crosscheck.engine.time;

/**
 * Hours and minutes as written.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param end one past the last lexeme
 * @param full whether the minutes are written
 */
record ClockFace(int hour, int minute, int end, boolean full) {

    /** "10:35", "9.30", "0735", "5", and in words "six"; null for anything else. */
    static ClockFace at(Words words, int at) {
        ClockFace face = words.isNumber(at) ? digits(words, at) : spelled(words, at);
        boolean possible = face != null && face.hour >= 0 && face.hour <= 24 && face.minute >= 0 && face.minute < 60;
        return possible ? face : null;
    }

    private static ClockFace digits(Words words, int at) {
        int whole = words.digits(at);
        if (whole >= 0 && words.at(at).length() == 4) {
            return new ClockFace(whole / 100, whole % 100, at + 1, true);
        }
        if (words.is(at + 1, ":") && words.isGlued(at + 1) && words.digits(at + 2, 2) >= 0) {
            return new ClockFace(whole, words.digits(at + 2), at + 3, true);
        }
        int point = words.at(at).indexOf('.');
        if (point > 0 && words.at(at).length() == point + 3) {
            String word = words.at(at);
            return new ClockFace(
                    Digits.of(word.substring(0, point)), Digits.of(word.substring(point + 1)), at + 1, true);
        }
        return new ClockFace(whole, 0, at + 1, false);
    }

    private static ClockFace spelled(Words words, int at) {
        boolean hour = isHalf(words, at + 1) || isOClock(words, at + 1);
        if (!hour || words.numeral(at) == null || !words.numeral(at).isInt()) {
            return null;
        }
        int value = words.numeral(at).value().intValue();
        return value < 1 || value > 12 ? null : new ClockFace(value, 0, at + 1, false);
    }

    static boolean isOClock(Words words, int at) {
        return words.isAny(at, "o'clock", "o\u2019clock");
    }

    static boolean isHalf(Words words, int at) {
        return words.isAny(at, "am", "a.m.", "a.m") || isAfternoon(words, at);
    }

    static boolean isAfternoon(Words words, int at) {
        return words.isAny(at, "pm", "p.m.", "p.m");
    }
}
