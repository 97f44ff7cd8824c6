package org.crosscheck.engine.time;

import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.time.Meaning.Role;

/** Joins neighbours that are one expression: "Tuesday, April 19", "March of last year", "10 p.m. Wednesday". */
final class Joiner {
    private final Words words;
    private final List<Found> joined = new ArrayList<>();

    private Joiner(Words words) {
        this.words = words;
    }

    /** @param found by offset, none overlapping */
    static List<Found> join(Words words, List<Found> found) {
        Joiner joiner = new Joiner(words);
        for (Found next : found) {
            joiner.add(next);
        }
        return joiner.joined;
    }

    private void add(Found next) {
        while (!joined.isEmpty()) {
            Found last = joined.get(joined.size() - 1);
            Meaning one = one(last, next);
            if (one == null) {
                break;
            }
            joined.remove(joined.size() - 1);
            next = new Found(last.start(), next.end(), one, last.rule());
        }
        joined.add(next);
    }

    /** What both mean together, or null where they are two. */
    private Meaning one(Found first, Found second) {
        int gap = second.start() - first.end();
        if (gap > 2) {
            return null;
        }
        String between = gap == 0 ? "" : words.at(first.end());
        String link = gap == 2 ? between + " " + words.at(first.end() + 1) : between;
        Meaning a = first.meaning();
        Meaning b = second.meaning();
        Meaning year = withYear(a, b, link);
        return year != null ? year : withDay(a, b, link);
    }

    private static Meaning withYear(Meaning a, Meaning b, String link) {
        if (a instanceof YearPart part && b.role() == Role.YEAR && isLink(link, "", "of", "in", ",", "'s", "\u2019s")) {
            return new OfYear(part, b);
        }
        if (a instanceof SameQuarter quarter && quarter.years() < 0 && b instanceof YearPart part && link.isEmpty()) {
            return new OfYear(part, new Period(Unit.YEAR, -1, Period.Base.PUBLICATION));
        }
        boolean possessive = isLink(link, "", "'s", "\u2019s");
        if (b instanceof YearPart part && a.role() == Role.YEAR && possessive) {
            boolean slice = part.calendar() instanceof YearSlice;
            return slice || !link.isEmpty() ? new OfYear(part, a) : null;
        }
        return null;
    }

    private static Meaning withDay(Meaning a, Meaning b, String link) {
        if (a.role() == Role.WEEKDAY && isDay(b) && isLink(link, "", ",", "the", "( ", ", the")) {
            return b.role() == Role.WEEKDAY ? null : b;
        }
        if (a instanceof TimeOfDay time
                && a.role() == Role.TIME_OF_DAY
                && isDay(b)
                && isLink(link, "", "on", "of", ",", "on the", ", on")) {
            return time.on(b);
        }
        if (b instanceof TimeOfDay time && b.role() == Role.TIME_OF_DAY && isDay(a)) {
            return isLink(
                            link,
                            "",
                            "at",
                            "early",
                            "late",
                            "in the",
                            "at about",
                            "at around",
                            ", at",
                            ",",
                            "'s",
                            "\u2019s",
                            "by",
                            "around",
                            "about")
                    ? time.on(a)
                    : null;
        }
        return ofDayPart(a, b, link);
    }

    /** "9 a.m. this morning", "Friday evening at 8:30". */
    private static Meaning ofDayPart(Meaning a, Meaning b, String link) {
        if (!(a instanceof TimeOfDay first)
                || !(b instanceof TimeOfDay second)
                || !isLink(link, "", "at", ",", "in the", "on")) {
            return null;
        }
        if (first.day() == null && second.day() != null) {
            return first.on(second.day());
        }
        if (second.day() == null && first.day() != null) {
            return second.on(first.day());
        }
        return first.day() == null && second.day() == null ? (link.equals("in the") ? first : second) : null;
    }

    private static boolean isLink(String link, String... links) {
        for (String one : links) {
            if (link.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be the day of a time. */
    static boolean isDay(Meaning meaning) {
        return switch (meaning.role()) {
            case DAY, WEEKDAY -> true;
            case YEAR_PART ->
                ((YearPart) meaning).calendar() instanceof Holiday
                        || ((YearPart) meaning).calendar() instanceof MonthDay date && date.day() > 0;
            default -> false;
        };
    }
}
