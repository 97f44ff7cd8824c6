package org.crosscheck.engine.time;

/** Times by the clock: "10:35 a.m.", "9.30pm", "5 p.m. EST", "0735 GMT", "six o'clock", "noon", "14:00". */
final class Clocks implements Rule {

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Found find(Words words, int at) {
        int named = WordClass.HOUR.number(words.at(at));
        if (named > 0) {
            return found(words, at, at + 1, named, 0);
        }
        Read read = read(words, at);
        if (read == null || read.hour() > 24 || read.minute() > 59) {
            return null;
        }
        int half = half(words.at(read.end()));
        if (half >= 0) {
            boolean twelve = read.hour() <= 12;
            return twelve ? found(words, at, read.end() + 1, read.hour() % 12 + half, read.minute()) : null;
        }
        if (words.is(read.end(), "o'clock") || words.is(read.end(), "o\u2019clock")) {
            return found(words, at, read.end() + 1, read.hour(), read.minute());
        }
        boolean zoned = WordClass.ZONE.has(words.at(read.end()))
                || words.is(read.end(), "local") && words.is(read.end() + 1, "time");
        boolean framed = words.isAny(
                at - 1, "at", "by", "from", "until", "around", "about", "since", "before", "after", "and", "to",
                "between");
        boolean colon = words.is(at + 1, ":");
        return (zoned && read.clear()) || colon && read.clear() && framed
                ? found(words, at, read.end(), read.hour(), read.minute())
                : null;
    }

    /** @param clear whether hours and minutes are both written */
    private record Read(int hour, int minute, int end, boolean clear) {}

    private static Read read(Words words, int at) {
        if (!words.isNumber(at)) {
            int word = words.isWord(at) && isHalf(words, at + 1) && words.numeral(at) != null
                    ? words.numeral(at).value().intValue()
                    : -1;
            return word < 1 || word > 12 ? null : new Read(word, 0, at + 1, false);
        }
        int whole = words.digits(at);
        if (words.at(at).length() == 4 && whole >= 0) {
            return new Read(whole / 100, whole % 100, at + 1, true);
        }
        if (words.is(at + 1, ":") && words.isGlued(at + 1) && words.digits(at + 2, 2) >= 0) {
            return new Read(whole, words.digits(at + 2), at + 3, whole >= 0);
        }
        int point = words.at(at).indexOf('.');
        if (point > 0 && words.at(at).length() == point + 3) {
            return new Read(
                    Digits.of(words.at(at).substring(0, point)),
                    Digits.of(words.at(at).substring(point + 1)),
                    at + 1,
                    true);
        }
        return whole < 0 ? null : new Read(whole, 0, at + 1, false);
    }

    private static boolean isHalf(Words words, int at) {
        return half(words.at(at)) >= 0 || words.is(at, "o'clock") || words.is(at, "o\u2019clock");
    }

    /** The hours that "a.m." and "p.m." add, or -1 for any other word. */
    private static int half(String word) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> 0;
            case "pm", "p.m.", "p.m" -> 12;
            default -> -1;
        };
    }

    private Found found(Words words, int at, int end, int hour, int minute) {
        if (hour < 0 || minute < 0) {
            return null;
        }
        String zone = WordClass.ZONE.of(words.at(end));
        int after = zone != null ? end + 1 : words.is(end, "local") && words.is(end + 1, "time") ? end + 2 : end;
        String time = String.format("T%02d:%02d", hour, minute) + (zone == null ? "" : zone);
        return new Found(at, after, new TimeOfDay(time, null), name());
    }
}
