package org.crosscheck.engine.comparison;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells two surveys from one: what one pollster found is not what another found. Thread-safe. */
final class Polls {
    private static final Set<String> WORDS = Set.of(
            Terms.form("poll"),
            Terms.form("survey"),
            Terms.form("pollster"),
            Terms.form("census"),
            Terms.form("questionnaire"));

    private Polls() {}

    /** Whether both sentences tell of a survey, each with names, and none that the other has. */
    static boolean differ(Profile a, Profile b) {
        if (!isPoll(a) || !isPoll(b)) {
            return false;
        }
        Set<String> names = names(a);
        Set<String> others = names(b);
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    private static boolean isPoll(Profile figure) {
        return figure.terms().stream().anyMatch(term -> WORDS.contains(term.form()));
    }

    private static Set<String> names(Profile figure) {
        return figure.terms().stream().filter(Term::isName).map(Term::form).collect(Collectors.toSet());
    }
}
