package org.crosscheck.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.engine.text.Text;

/** Finds times and resolves them. Thread-safe. */
public final class TimeFinder {
    private static final Phrases<Boolean> NOT_TIMES = new Phrases<>("time/not-times.txt", row -> true);

    /** Rules that find what they look for by its first word alone. */
    private static final Rule[] PHRASES = {new Holidays(), new References()};

    /** In the order of trust: of two of one length the first wins. */
    private static final Rule[] RULES = {
        new NumericDates(),
        new Dates(),
        new YearBefore(),
        new QuartersAgain(),
        new Quarters(),
        new ShiftedPeriods(),
        new BeyondNext(),
        new AnchoredPeriods(),
        new Spans(),
        new CurrentPeriods(),
        new Clocks(),
        new Centuries(),
        new Decades(),
        new YearNumbers(),
        new Durations(),
        new Recurrences(),
        new Weekdays(),
        new CountedDays(),
        new DayParts(),
        new Seasons()
    };

    /**
     * The time expressions of a text, by offset.
     *
     * @param published the day of publication in the outlet's time zone, or null when unknown: then nothing that needs
     *     it is resolved
     */
    public List<TimeExpression> find(Text text, LocalDate published) {
        Words words = new Words(text);
        return new Resolver(words, published).resolve(Joiner.join(words, found(words)));
    }

    private static List<Found> found(Words words) {
        List<Found> all = new ArrayList<>();
        Near near = new Near(words);
        for (int at = 0; at < words.size(); ) {
            Phrases.Entry<Boolean> name =
                    words.isCapitalised(at) || words.isNumber(at) ? NOT_TIMES.at(words, at) : null;
            Found longest = name == null ? longest(words, at, near.isNear(at)) : null;
            if (longest != null) {
                all.add(longest);
            }
            at = longest != null
                    ? longest.end()
                    : at + (name == null ? 1 : name.words().size());
        }
        return all;
    }

    private static Found longest(Words words, int at, boolean near) {
        Found phrase = longest(words, at, PHRASES, null);
        return near ? longest(words, at, RULES, phrase) : phrase;
    }

    private static Found longest(Words words, int at, Rule[] rules, Found before) {
        Found longest = before;
        for (Rule rule : rules) {
            Found found = rule.find(words, at);
            if (found != null && (longest == null || found.length() > longest.length())) {
                longest = found;
            }
        }
        return longest;
    }
}
