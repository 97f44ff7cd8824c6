package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.WordList;

/**
 * What a figure counts, in terms.
 *
 * @param head the counted noun; null for measures, shares, money and bare numbers
 * @param kinds the words before it that name its kind
 * @param nations whose, where the noun phrase says so
 * @param happened what happened to it
 */
record Counted(String head, Set<String> kinds, Set<String> nations, Set<String> happened) {
    private static final Set<String> HAPPENINGS = stems("comparison/happenings.txt");
    private static final Set<String> PEOPLE = stems("comparison/people.txt");

    private static Set<String> stems(String list) {
        return WordList.shipped(list).words().stream().map(Terms::form).collect(Collectors.toUnmodifiableSet());
    }

    static Counted of(Figure figure) {
        Set<String> happened = new HashSet<>();
        if (figure.predicate() != null) {
            Terms.of(figure.predicate()).forEach(term -> happened.add(term.form()));
        }
        if (Units.dimension(figure.unit()) != null) {
            return new Counted(null, Set.of(), Set.of(), happened);
        }
        Set<String> kinds = new HashSet<>();
        Set<String> nations = new HashSet<>();
        String head = null;
        List<Term> terms = Terms.of("the " + figure.unit());
        for (Term term : terms) {
            if (HAPPENINGS.contains(term.form())) {
                happened.add(term.form());
            } else if (Nations.ofAdjective(term.word()) != null) {
                nations.add(term.form());
            } else {
                kinds.add(term.form());
                head = term.form();
            }
        }
        kinds.remove(head);
        return new Counted(head, kinds, nations, happened);
    }

    /** Whether both can be the same things. */
    boolean fits(Counted other) {
        return heads(other) && nested(kinds, other.kinds) && nested(nations, other.nations);
    }

    private boolean heads(Counted other) {
        if (head == null || other.head == null || head.equals(other.head)) {
            return true;
        }
        return isPeople() && other.isPeople() && (isAnybody(this) || isAnybody(other));
    }

    /** Whether the counted noun is one for people. */
    boolean isPeople() {
        return head != null && PEOPLE.contains(head);
    }

    private static boolean isAnybody(Counted counted) {
        return counted.head.equals(Terms.form("person")) || counted.head.equals(Terms.form("other"));
    }

    /** Whether one says no more than the other. */
    private static boolean nested(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    boolean happenedAlike(Counted other) {
        return happened.isEmpty()
                || other.happened.isEmpty()
                || happened.stream().anyMatch(other.happened::contains);
    }

    /** Whether both say what is counted, or what happened to it, in the same words. */
    boolean agrees(Counted other) {
        boolean sameHead = head != null && head.equals(other.head);
        return sameHead || happened.stream().anyMatch(other.happened::contains);
    }
}
