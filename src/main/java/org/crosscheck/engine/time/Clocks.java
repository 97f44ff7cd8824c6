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
        ClockFace face = ClockFace.at(words, at);
        if (face == null) {
            return null;
        }
        if (ClockFace.isHalf(words, face.end())) {
            int noon = ClockFace.isAfternoon(words, face.end()) ? 12 : 0;
            boolean twelve = face.hour() >= 1 && face.hour() <= 12;
            return twelve ? found(words, at, face.end() + 1, face.hour() % 12 + noon, face.minute()) : null;
        }
        if (ClockFace.isOClock(words, face.end())) {
            return found(words, at, face.end() + 1, face.hour(), face.minute());
        }
        boolean framed = words.is(at + 1, ":") && Frame.BEFORE_CLOCK.has(words.at(at - 1));
        boolean clock = face.full() && (framed || zoneEnd(words, face.end()) > face.end());
        return clock ? found(words, at, face.end(), face.hour(), face.minute()) : null;
    }

    private Found found(Words words, int at, int end, int hour, int minute) {
        String zone = WordClass.ZONE.of(words.at(end));
        String time = String.format("T%02d:%02d", hour, minute) + (zone == null ? "" : zone);
        return new Found(at, zoneEnd(words, end), new TimeOfDay(time, null), name());
    }

    private static int zoneEnd(Words words, int at) {
        if (words.is(at, "local") && words.is(at + 1, "time")) {
            return at + 2;
        }
        return WordClass.ZONE.has(words.at(at)) ? at + 1 : at;
    }
}
