package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The different terms of a text, in its order, laid out to be held against those of many others: hashes side by side tell
 * of nearly every term that another text has not got it, without a look at the term. Immutable.
 */
final class Forms {
    /** So many places for a term keep the places that are taken apart. */
    private static final int ROOM = 2;

    private static final int SPREAD = 0x9E3779B9;

    private final Term[] terms;
    private final int[] hashes;
    private final boolean[] names;

    /** At a term's hash or behind it one more than its index, 0 where there is none. */
    private final int[] places;

    /** Of a hash's product the upper bits are mixed best: so many are dropped. */
    private final int shift;

    private Forms(Term[] terms) {
        this.terms = terms;
        this.hashes = new int[terms.length];
        this.names = new boolean[terms.length];
        this.places = new int[Integer.highestOneBit(ROOM * terms.length + 1) << 1];
        this.shift = Integer.numberOfLeadingZeros(places.length) + 1;
        for (int i = 0; i < terms.length; i++) {
            hashes[i] = terms[i].form().hashCode();
            names[i] = terms[i].isName();
            places[place(this, i)] = i + 1;
        }
    }

    /** Of terms with one form the first. */
    static Forms of(List<Term> terms) {
        Map<String, Term> forms = new LinkedHashMap<>();
        for (Term term : terms) {
            forms.putIfAbsent(term.form(), term);
        }
        return new Forms(forms.values().toArray(Term[]::new));
    }

    /** Where a term of a text stands, or where it would. */
    private int place(Forms that, int index) {
        int place = that.hashes[index] * SPREAD >>> shift;
        while (places[place] != 0 && !isAlike(places[place] - 1, that, index)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private boolean isAlike(int own, Forms that, int index) {
        return hashes[own] == that.hashes[index] && terms[own].form().equals(that.terms[index].form());
    }

    int size() {
        return terms.length;
    }

    /** In order, not to be changed. */
    Term[] terms() {
        return terms;
    }

    Set<String> asSet() {
        Set<String> forms = new HashSet<>();
        for (Term term : terms) {
            forms.add(term.form());
        }
        return forms;
    }

    /** Those of the terms that the other text has too; what it has for a name as it has it. */
    List<Term> sharedWith(Forms other) {
        List<Term> shared = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            int there = other.places[other.place(this, i)] - 1;
            if (there >= 0) {
                shared.add(other.terms[there].isName() ? other.terms[there] : terms[i]);
            }
        }
        return shared;
    }

    /**
     * No less than what two texts share, and hardly ever more.
     *
     * @param terms how many
     * @param names how many of them are names
     * @param weight of all of them, but for the rounding
     */
    record Most(int terms, int names, double weight) {}

    /** What is shared with the other text at most, by the hashes alone: the terms of this one are not looked at. */
    Most sharedAtMost(Forms other, Rarity rarity) {
        int terms = 0;
        int names = 0;
        double weight = 0;
        for (int i = 0; i < hashes.length; i++) {
            int there = other.withHash(hashes[i]);
            if (there >= 0) {
                terms++;
                names += this.names[i] || other.names[there] ? 1 : 0;
                weight += rarity.weight(other.terms[there].form());
            }
        }
        return new Most(terms, names, weight);
    }

    /** The first term with a hash, or -1. */
    private int withHash(int hash) {
        int place = hash * SPREAD >>> shift;
        while (places[place] != 0 && hashes[places[place] - 1] != hash) {
            place = place + 1 & places.length - 1;
        }
        return places[place] - 1;
    }
}
