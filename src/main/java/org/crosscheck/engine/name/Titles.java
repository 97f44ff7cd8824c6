package org.crosscheck.engine.name;

import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.text.WordList;

import static org.crosscheck.engine.name.Lexicon.*;

/**
 * The titles right before a name: ranks, honours, crowns; other offices ("President") are roles.
 *
 * @param from first token of them; the name's first where there are none
 * @param gender what they tell
 * @param rank the rank or crown among them as written, or null
 * @param styled whether one goes with the surname ("Mr")
 * @param knighted whether one goes with the first name ("Sir")
 */
record Titles(int from, Gender gender, String rank, boolean styled, boolean knighted) {
    private static final int MOST_TITLES = 6;
    private static final Set<String> WITH_SURNAME = having("surname");
    private static final Set<String> WITH_FIRST_NAME = having("first");

    /** Words whose "general" is an office: "attorney general". */
    private static final Set<String> CIVIL_GENERALS = Set.of(
            "attorney",
            "surgeon",
            "solicitor",
            "secretary",
            "inspector",
            "comptroller",
            "director",
            "governor",
            "postmaster",
            "consul",
            "auditor",
            "registrar");

    private static Set<String> having(String use) {
        return WordList.shipped("name/titles.txt").rows().stream()
                .filter(row -> row.size() > 3 && row.get(3).equals(use))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The titles before the name that begins at {@code name}. */
    static Titles before(Words words, int name) {
        int end = lastBefore(words, name) + 1;
        int from = end;
        Gender gender = Gender.UNKNOWN;
        boolean styled = false;
        boolean knighted = false;
        while (from > 0 && from > end - MOST_TITLES && isTitle(words, from - 1)) {
            from--;
            String title = bare(words.lower[from]);
            gender = gender == Gender.UNKNOWN ? Genders.ofTitle(title) : gender;
            styled |= WITH_SURNAME.contains(title);
            knighted |= WITH_FIRST_NAME.contains(title);
        }
        if (from == end) {
            return new Titles(name, gender, null, false, false);
        }
        String rank = words.has(from, RANK | OFFICE) ? words.slice(from, end) : null;
        return new Titles(from, gender, rank, styled, knighted);
    }

    private static String bare(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    /** The token before {@code i}, or the rank before a stray full stop ("Major General. Ivan Petrov"). */
    static int lastBefore(Words words, int i) {
        boolean stray = i > 1 && words.is(i - 1, ".") && words.has(i - 2, RANK) && words.isCapital(i - 2);
        return stray ? i - 2 : i - 1;
    }

    private static boolean isTitle(Words words, int i) {
        boolean civil = words.is(i, "general") && i > 0 && CIVIL_GENERALS.contains(words.lower[i - 1]);
        boolean personal = words.has(i, HONORIFIC | RANK) || WITH_FIRST_NAME.contains(words.lower[i]);
        boolean chief = words.is(i, "chief") && words.is(i + 1, "inspector");
        return (personal || chief) && words.isCapital(i) && !civil;
    }
}
