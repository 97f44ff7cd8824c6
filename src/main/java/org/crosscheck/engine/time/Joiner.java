package org.crosscheck.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.time.Meaning.Role;

/** Joins neighbours that are one expression: "Tuesday, April 19", "March of last year", "10 p.m. Wednesday". */
final class Joiner {
    private static final Set<String> POSSESSIVE = Set.of("", "'s", "\u2019s");
    private static final Set<String> BEFORE_YEAR = Set.of("of", "in", ",");
    private static final Set<String> BEFORE_DATE = Set.of("", ",", "the", ", the");
    private static final Set<String> BEFORE_DAY = Set.of("", "on", "of", ",", "on the", ", on");
    private static final Set<String> BEFORE_TIME = Set.of(
            "",
            "'s",
            "\u2019s",
            ",",
            "at",
            ", at",
            "at about",
            "at around",
            "around",
            "about",
            "by",
            "early",
            "late",
            "in the");
    private static final Set<String> BETWEEN_TIMES = Set.of("", "at", ",", "in the", "on");

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
        if (a instanceof YearPart part && b.role() == Role.YEAR) {
            return BEFORE_YEAR.contains(link) || POSSESSIVE.contains(link) ? new OfYear(part, b) : null;
        }
        if (!(b instanceof YearPart part) || !POSSESSIVE.contains(link)) {
            return null;
        }
        if (a instanceof SameQuarter quarter && quarter.years() < 0) {
            return new OfYear(part, new Period(Unit.YEAR, -1, Period.Base.PUBLICATION));
        }
        boolean named = part.calendar() instanceof YearSlice || !link.isEmpty();
        return a.role() == Role.YEAR && named ? new OfYear(part, a) : null;
    }

    private static Meaning withDay(Meaning a, Meaning b, String link) {
        if (a.role() == Role.WEEKDAY && isDay(b)) {
            return BEFORE_DATE.contains(link) && b.role() != Role.WEEKDAY ? b : null;
        }
        if (a instanceof TimeOfDay time && a.role() == Role.TIME_OF_DAY && isDay(b)) {
            return BEFORE_DAY.contains(link) ? time.on(b) : null;
        }
        if (b instanceof TimeOfDay time && b.role() == Role.TIME_OF_DAY && isDay(a)) {
            return BEFORE_TIME.contains(link) ? time.on(a) : null;
        }
        boolean two = a instanceof TimeOfDay && b instanceof TimeOfDay && BETWEEN_TIMES.contains(link);
        return two ? ofDayPart((TimeOfDay) a, (TimeOfDay) b) : null;
    }

    /** "9 a.m. this morning", "Friday evening at 8:30", "six o'clock in the evening"; null where each has a day of its own. */
    private static Meaning ofDayPart(TimeOfDay first, TimeOfDay second) {
        if (first.day() != null && second.day() != null) {
            return null;
        }
        TimeOfDay clock = second.isClock() && !first.isClock() ? second : first;
        TimeOfDay part = clock == second ? first : second;
        return clock.in(part).on(first.day() == null ? second.day() : first.day());
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
