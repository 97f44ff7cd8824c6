package org.crosscheck.engine.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content words that a claim is compared by.
 *
 * @param all of a statement its own, of a figure those of its sentence
 * @param terms the same, of a figure without the numbers
 * @param byForm the same, each form once
 * @param makes whether any names a make
 * @param numbers the forms of the numbers in the same words
 */
record Content(List<Term> all, List<Term> terms, Map<String, Term> byForm, boolean makes, Set<String> numbers) {

    static Content of(Claim claim) {
        boolean statement = claim.statement() != null;
        List<Term> all = statement ? Terms.of(claim) : Terms.around(claim);
        List<Term> terms = statement
                ? all
                : all.stream().filter(term -> term.kind() != Term.Kind.NUMBER).toList();
        boolean makes = terms.stream().anyMatch(term -> !term.kinds().isEmpty());
        return new Content(all, terms, byForm(terms), makes, numbers(all));
    }

    private static Set<String> numbers(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.kind() == Term.Kind.NUMBER)
                .map(Term::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Term> byForm(List<Term> terms) {
        Map<String, Term> forms = new LinkedHashMap<>();
        terms.forEach(term -> forms.putIfAbsent(term.form(), term));
        return forms;
    }

    /** The terms by form, each form once, the makes as the other calls them. */
    Map<String, Term> byFormAsIn(Content other) {
        return makes ? byForm(Kinds.asIn(other.byForm.keySet(), terms)) : byForm;
    }
}
