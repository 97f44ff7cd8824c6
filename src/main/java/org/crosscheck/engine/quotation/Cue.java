package org.crosscheck.engine.quotation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A verb or noun that reports.
 *
 * @param lemma its base form
 * @param group its class ("says", "warns", "believes"), as {@code cues.txt} has it
 * @param takes what may follow as the reported content
 * @param prepositions those that may introduce the content ("called for")
 */
record Cue(String lemma, String group, Set<Complement> takes, Set<String> prepositions) {

    /** What may follow a cue as the reported content; {@code cues.txt} explains each. */
    enum Complement {
        QUOTE,
        CLAUSE,
        THAT,
        WH,
        TO,
        SOMEONE,
        SOMEONETO,
        THING,
        AS,
        OF,
        MANNER
    }

    static Cue of(List<String> row) {
        Set<Complement> takes = EnumSet.noneOf(Complement.class);
        Set<String> prepositions = new HashSet<>();
        for (String word : row.get(row.size() > 2 ? 2 : 1).split(" ")) {
            if (word.startsWith("+")) {
                prepositions.add(word.substring(1));
            } else {
                takes.add(Complement.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return new Cue(row.get(0), row.size() > 2 ? row.get(1) : "noun", takes, prepositions);
    }

    boolean takes(Complement complement) {
        return takes.contains(complement);
    }

    boolean is(String otherGroup) {
        return group.equals(otherGroup);
    }

    /** This cue with what {@code other}, another row of the same lemma, adds. */
    Cue and(Cue other) {
        Set<Complement> both = EnumSet.copyOf(takes);
        both.addAll(other.takes);
        Set<String> introduced = new HashSet<>(prepositions);
        introduced.addAll(other.prepositions);
        return new Cue(lemma, group, both, introduced);
    }
}
