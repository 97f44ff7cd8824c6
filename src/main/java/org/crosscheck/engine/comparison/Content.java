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
 * @param prints a bit for each form
 */
record Content(
        List<Term> all, List<Term> terms, Map<String, Term> byForm, boolean makes, Set<String> numbers, long prints) {

    static Content of(Claim claim) {
        boolean statement = claim.statement() != null;
        List<Term> all = statement ? Terms.of(claim) : Terms.around(claim);
        List<Term> terms = statement
                ? all
                : all.stream().filter(term -> term.kind() != Term.Kind.NUMBER).toList();
        boolean makes = terms.stream().anyMatch(term -> !term.kinds().isEmpty());
        Map<String, Term> byForm = byForm(terms);
        return new Content(all, terms, byForm, makes, numbers(all), prints(byForm.keySet()));
    }

    private static long prints(Set<String> forms) {
        long prints = 0;
        for (String form : forms) {
            prints |= print(form);
        }
        return prints;
    }

    /** The upper bits of a hash's product with 2^32 divided by the golden ratio are well mixed. */
    private static long print(String form) {
        return 1L << (form.hashCode() * 0x9E3779B9 >>> Integer.SIZE - 6);
    }

    /** Whether a form may be among those by which {@link #byFormAsIn} has the terms: of most that are not, a bit tells it. */
    boolean mayHave(String form) {
        return makes || (prints & print(form)) != 0;
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
