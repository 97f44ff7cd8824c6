package org.crosscheck.engine.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** The classes of {@code time/words.txt}: what a word says about time, by its small-letter form. */
enum WordClass {
    WEEKDAY,
    SHORTDAY,
    WEEKDAYS,
    MONTH,
    SEASON,
    SEASONS,
    UNIT,
    UNITS,
    PART,
    PARTS,
    HOUR,
    DAY,
    TONIGHT,
    DECADE,
    OFTEN,
    ZONE,
    LONG;

    private static final Set<String> ALL = new HashSet<>();

    static {
        for (List<String> row : WordList.shipped("time/words.txt").rows()) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).values.put(row.get(0), row.get(2));
            ALL.add(row.get(0));
        }
    }

    private final Map<String, String> values = new HashMap<>();

    /** The word's value in this class, or null when it is not of it. */
    String of(String word) {
        return values.get(word);
    }

    boolean has(String word) {
        return values.containsKey(word);
    }

    /** The word's value as a number, or 0 when it is not of this class. */
    int number(String word) {
        String value = values.get(word);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** Whether the word is of any class. */
    static boolean knows(String word) {
        return ALL.contains(word);
    }
}
