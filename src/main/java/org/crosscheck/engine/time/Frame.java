package org.crosscheck.engine.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The classes of {@code time/frames.txt}: words that stand beside times and make, or unmake, them. */
enum Frame {
    /** A year stands after it. */
    BEFORE_YEAR,
    /** What a four-digit number before it counts. */
    AFTER_COUNT,
    /** A name that a year may follow. */
    NAMED_TIME,
    /** It tells a month from another word. */
    BEFORE_MONTH,
    /** Units without a number after it are a time. */
    BEFORE_UNITS,
    /** So are units before it. */
    AFTER_UNITS,
    /** It opens a run of units. */
    RUN,
    /** "one day" after it lies ahead. */
    BEFORE_SOME_DAY,
    /** What a holiday before it only describes. */
    THING,
    /** "to" before it opens no infinitive. */
    DETERMINER,
    /** A vague number. */
    VAGUE,
    /** An adjective between a number and its unit. */
    WHOLE,
    /** An edge of a period, before "of". */
    EDGE_NOUN,
    /** An edge of a period. */
    EDGE,
    /** A time by the clock without a.m. or zone stands after it. */
    BEFORE_CLOCK,
    /** "a year" after it is a span, no rate. */
    BEFORE_ONE,
    /** "last" after it is a verb. */
    BEFORE_VERB,
    /** A part of a day stands after it. */
    BEFORE_PART,
    /** A season stands after it. */
    BEFORE_SEASON;

    static {
        for (List<String> row : WordList.shipped("time/frames.txt").rows()) {
            valueOf(row.get(1).replace(' ', '_').toUpperCase(Locale.ROOT)).words.add(row.get(0));
        }
    }

    private final Set<String> words = new HashSet<>();

    /** @param word in small letters */
    boolean has(String word) {
        return words.contains(word);
    }
}
