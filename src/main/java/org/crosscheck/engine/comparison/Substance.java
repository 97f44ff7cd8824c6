package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quotation.Quotation;
import org.crosscheck.engine.text.WordChanges.Change;

/**
 * Differences of substance between two wordings of one statement: a negation, a number, a modal verb, a name. Only
 * wordings that are otherwise nearly the same are looked at; in freer ones a missing word says nothing.
 */
final class Substance {
    private static final double NEARLY_ALL = 0.7;
    private static final int FEWEST_WORDS = 3;
    /** In so many words that were put for others a negation hardly belongs to anything else. */
    private static final int FEW = 5;
    /** In a longer statement a negation may belong to anything. */
    private static final int SHORT = 20;

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Couple couple;
    private final Claim a;
    private final Claim b;
    private final WordDiff diff;
    private final List<Reason> found = new ArrayList<>();

    private Substance(Couple couple, WordDiff diff) {
        this.couple = couple;
        this.a = couple.a();
        this.b = couple.b();
        this.diff = diff;
    }

    static List<Reason> of(Couple couple, WordDiff diff) {
        Substance substance = new Substance(couple, diff);
        int shorter = Math.min(diff.a().size(), diff.b().size());
        if (shorter >= FEWEST_WORDS && diff.alike() >= NEARLY_ALL) {
            diff.changes().forEach(substance::look);
            substance.denial();
            substance.numbers(ReasonCode.NUMBER);
        } else if (!diff.contained()) {
            substance.negations();
            substance.numbers(ReasonCode.OTHER_NUMBERS);
        }
        return substance.found;
    }

    /** In freer wordings a negation is a hint and no more. */
    private void negations() {
        boolean shortEnough = Math.max(diff.a().size(), diff.b().size()) <= SHORT;
        boolean denied = couple.one().denial() != null;
        boolean deniedThere = couple.other().denial() != null;
        boolean otherwise =
                (Polarity.hasNegation(diff.a()) != denied) != (Polarity.hasNegation(diff.b()) != deniedThere);
        if (shortEnough && (otherwise || !denied && !deniedThere && Polarity.differ(a, b))) {
            found.add(Reason.of(ReasonCode.MAY_NEGATE));
        }
    }

    /** Who denies the one has said the other's opposite; where that one has a negation of its own, the same. */
    private void denial() {
        String one = couple.one().denial();
        String other = couple.other().denial();
        if ((one == null) != (other == null) && !found.removeIf(reason -> reason.code() == ReasonCode.NEGATION)) {
            found.add(Reason.of(ReasonCode.NEGATION, one == null ? "\u2013" : one, other == null ? "\u2013" : other));
        }
    }

    /** Numbers that one wording has and the other has not, where the other has numbers of its own instead. */
    private void numbers(ReasonCode code) {
        Set<String> one = couple.one().numbers();
        Set<String> other = couple.other().numbers();
        boolean noneShared = !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        if (!noneShared && code == ReasonCode.OTHER_NUMBERS) {
            return;
        }
        List<Change> replaced =
                diff.changes().stream().filter(this::replacesNumber).toList();
        if (!noneShared && replaced.isEmpty()) {
            return;
        }
        SpokenFigures figures = SpokenFigures.of(a, b);
        if (noneShared && figures.areOfOtherThings()) {
            found.add(Reason.of(ReasonCode.THINGS_DIFFER, written(one), written(other)));
        } else if (!figures.isEmpty()) {
            found.addAll(figures.parting(code));
        }
        if (figures.isEmpty() && !replaced.isEmpty()) {
            replaced.forEach(change -> add(code, change));
        } else if (figures.isEmpty()) {
            found.add(Reason.of(code, written(one), written(other)));
        }
    }

    private boolean replacesNumber(Change change) {
        Set<String> one = numbers(diff.a(), change.fromA(), change.toA());
        Set<String> other = one.isEmpty() ? one : numbers(diff.b(), change.fromB(), change.toB());
        return !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    private static String written(Set<String> numbers) {
        return numbers.stream().map(number -> number.substring(1)).sorted().collect(Collectors.joining(", "));
    }

    private void look(Change change) {
        negation(change);
        days(change);
        if (change.replaces() && isVerbatim(a) && isVerbatim(b)) {
            modals(change);
            names(change);
        }
    }

    private static boolean isVerbatim(Claim claim) {
        return claim.statement().kind() == Quotation.Kind.DIRECT;
    }

    /** One side alone negates, where both have words, or in the middle of words that both have. */
    private void negation(Change change) {
        boolean inside = change.fromA() > 0
                && change.toA() < diff.a().size()
                && change.fromB() > 0
                && change.toB() < diff.b().size();
        int longest = Math.max(change.toA() - change.fromA(), change.toB() - change.fromB());
        if ((inside || change.replaces())
                && longest <= FEW
                && !isConcord(change)
                && Polarity.negates(diff.a(), change.fromA(), change.toA())
                        != Polarity.negates(diff.b(), change.fromB(), change.toB())) {
            add(longest <= FEWEST_WORDS ? ReasonCode.NEGATION : ReasonCode.MAY_NEGATE, change);
        }
    }

    private boolean isConcord(Change change) {
        boolean word = change.toA() - change.fromA() == 1 && change.toB() - change.fromB() == 1;
        return word
                && Polarity.isConcord(
                        diff.a().forms().get(change.fromA()), diff.b().forms().get(change.fromB()))
                && Polarity.hasNegation(diff.a())
                && Polarity.hasNegation(diff.b());
    }

    private void days(Change change) {
        boolean word = change.toA() - change.fromA() == 1 && change.toB() - change.fromB() == 1;
        if (word && Calendar.isNamed(diff.wordsOfA(change)) && Calendar.isNamed(diff.wordsOfB(change))) {
            add(ReasonCode.DAY, change);
        }
    }

    private void modals(Change change) {
        String one = modal(diff.a(), change.fromA(), change.toA());
        String other = modal(diff.b(), change.fromB(), change.toB());
        if (one != null && other != null && !one.equals(other)) {
            add(ReasonCode.MODAL, change);
        }
    }

    /** The class of the only word, where that is a modal verb. */
    private static String modal(Wording wording, int from, int to) {
        return to - from == 1 ? TellingWords.modal(wording.forms().get(from)) : null;
    }

    /** Names have a capital letter, and most words that are replaced have none. */
    private void names(Change change) {
        if (!diff.a().hasCapital(change.fromA(), change.toA()) || !diff.b().hasCapital(change.fromB(), change.toB())) {
            return;
        }
        List<Term> one = Terms.of("and " + diff.wordsOfA(change));
        List<Term> other = Terms.of("and " + diff.wordsOfB(change));
        boolean names = !one.isEmpty()
                && !other.isEmpty()
                && one.stream().allMatch(Term::isName)
                && other.stream().allMatch(Term::isName);
        if (names && disjoint(one, other)) {
            add(ReasonCode.NAME, change);
        }
    }

    private static boolean disjoint(List<Term> one, List<Term> other) {
        Set<String> forms = new HashSet<>();
        one.forEach(term -> forms.add(term.form()));
        return other.stream().noneMatch(term -> forms.contains(term.form()));
    }

    /** "A month" is one beside "two months". */
    private static Set<String> numbers(Wording wording, int from, int to) {
        Set<String> numbers = wording.mayHaveNumber(from, to) ? numbers(wording.in(from, to)) : Set.of();
        return numbers.isEmpty()
                        && to - from > 1
                        && ARTICLES.contains(wording.forms().get(from))
                ? Set.of(Terms.form(BigDecimal.ONE))
                : numbers;
    }

    private static Set<String> numbers(String words) {
        Set<String> forms = new HashSet<>();
        Terms.of(words).stream()
                .filter(term -> term.kind() == Term.Kind.NUMBER)
                .forEach(term -> forms.add(term.form()));
        return forms;
    }

    private void add(ReasonCode code, Change change) {
        found.add(Differences.reason(code, diff, change));
    }
}
