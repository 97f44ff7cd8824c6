package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Units;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/**
 * What a figure counts, in terms.
 *
 * @param head the counted noun; null for measures, shares, money and bare numbers
 * @param kinds the words before it that name its kind; for measures, shares and money the words that say of what they are,
 *     where aside
 * @param nations whose, where the noun phrase says so
 * @param happened what happened to it
 * @param broader of a make ("Patriots") the kinds of thing that it is ("air defence systems")
 */
record Counted(String head, Set<String> kinds, Set<String> nations, Set<String> happened, List<Counted> broader) {
    private static final Set<String> HAPPENINGS = stems("comparison/happenings.txt");
    private static final Set<String> PEOPLE = stems("comparison/people.txt");

    private static Set<String> stems(String list) {
        return WordList.shipped(list).words().stream().map(Terms::form).collect(Collectors.toUnmodifiableSet());
    }

    static Counted of(Figure figure) {
        return of(figure, WordForm::of);
    }

    /** @param words tells the forms of single words */
    static Counted of(Figure figure, Function<Token, WordForm> words) {
        Set<String> happened = new HashSet<>();
        if (figure.predicate() != null) {
            Terms.of(figure.predicate(), words).forEach(term -> happened.add(term.form()));
        }
        if (Units.dimension(figure.unit()) != null) {
            Set<String> measured = forms(figure.noun(), words);
            measured.removeAll(forms(figure.place(), words));
            return new Counted(null, measured, Set.of(), happened, List.of());
        }
        Set<String> nations = new HashSet<>();
        List<Term> nouns = new ArrayList<>();
        for (Term term : Terms.of("the " + Tallies.counted(figure), words)) {
            if (HAPPENINGS.contains(term.form())) {
                happened.add(term.form());
            } else if (Nations.ofAdjective(term.word()) != null) {
                nations.add(term.form());
            } else {
                nouns.add(term);
            }
        }
        List<String> forms = new ArrayList<>();
        List<Counted> broader = new ArrayList<>();
        for (Term noun : nouns) {
            forms.add(noun.form());
            for (List<String> kind : noun.kinds()) {
                broader.add(of(kind, nations, happened, List.of()));
            }
        }
        return of(forms, nations, happened, broader);
    }

    /** The forms of a noun phrase; none for null. */
    static Set<String> forms(String noun) {
        return forms(noun, WordForm::of);
    }

    private static Set<String> forms(String noun, Function<Token, WordForm> words) {
        Set<String> forms = new HashSet<>();
        if (noun != null) {
            Terms.of("the " + opened(noun), words).forEach(term -> forms.add(term.form()));
        }
        return forms;
    }

    /** "Inflation in Marnia" as in the middle of a sentence; "Velden Bus" and "Marnia's" keep their capitals. */
    private static String opened(String noun) {
        int end = noun.indexOf(' ');
        String first = end < 0 ? noun : noun.substring(0, end);
        boolean named = first.indexOf('\'') >= 0
                || first.indexOf('\u2019') >= 0
                || end > 0 && end + 1 < noun.length() && Character.isUpperCase(noun.charAt(end + 1))
                || end < 0;
        return named ? noun : first.toLowerCase(Locale.ROOT) + noun.substring(end);
    }

    /** @param forms of the noun phrase, its noun last */
    private static Counted of(List<String> forms, Set<String> nations, Set<String> happened, List<Counted> broader) {
        String head = forms.isEmpty() ? null : forms.get(forms.size() - 1);
        Set<String> kinds = new HashSet<>(forms);
        kinds.remove(head);
        return new Counted(head, kinds, nations, happened, broader);
    }

    /** Whether both can be the same things. */
    boolean fits(Counted other) {
        return isAlike(other)
                || broader.stream().anyMatch(kind -> kind.isAlike(other))
                || other.broader.stream().anyMatch(this::isAlike);
    }

    private boolean isAlike(Counted other) {
        return heads(other)
                && (head == null || other.head == null || nested(kinds, other.kinds))
                && nested(nations, other.nations);
    }

    private boolean heads(Counted other) {
        if (head == null || other.head == null || head.equals(other.head)) {
            return true;
        }
        return isPeople() && other.isPeople() && (isAnybody() || other.isAnybody());
    }

    /** The nouns by which it may be called elsewhere. */
    Set<String> heads() {
        Set<String> heads = new LinkedHashSet<>();
        heads.add(head);
        broader.forEach(kind -> heads.add(kind.head));
        return heads;
    }

    /** Whether the counted noun is one for people. */
    boolean isPeople() {
        return head != null && PEOPLE.contains(head);
    }

    boolean isAnybody() {
        return head.equals(Terms.form("person")) || head.equals(Terms.form("other"));
    }

    /** Whether it says more exactly what is counted: "children" where the other has "people", "lorries" and "army lorries". */
    boolean isNarrower(Counted other) {
        if (head == null || other.head == null) {
            return false;
        } else if (head.equals(other.head)) {
            return isMore(kinds, other.kinds) || kinds.equals(other.kinds) && isMore(nations, other.nations);
        }
        return broader.stream().anyMatch(kind -> kind.isAlike(other))
                || isPeople() && !isAnybody() && other.isPeople() && other.isAnybody();
    }

    private static boolean isMore(Set<String> more, Set<String> less) {
        return more.size() > less.size() && more.containsAll(less);
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
        boolean sameMeasured = head == null && other.head == null && !kinds.isEmpty() && kinds.equals(other.kinds);
        return sameHead || sameMeasured || happenedTogether(other);
    }

    /** Whether both say that the same happened. */
    boolean happenedTogether(Counted other) {
        return happened.stream().anyMatch(other.happened::contains);
    }

    /** Whether both say of what they are, in words none of which the other has. */
    boolean namedOtherwise(Counted other) {
        return !kinds.isEmpty() && !other.kinds.isEmpty() && Collections.disjoint(kinds, other.kinds);
    }
}
