package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

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
        return of(claim, Text.tokens(text(claim)), WordForm::of);
    }

    /**
     * The same of a text that is cut already.
     *
     * @param tokens of {@link #text}
     * @param words tells the forms of single words
     */
    static Content of(Claim claim, List<Token> tokens, Function<Token, WordForm> words) {
        List<Term> all = Terms.of(text(claim), tokens, claim.names(), words);
        List<Term> numbers = numbers(all);
        List<Term> terms = numbers.isEmpty() || claim.statement() != null ? all : withoutNumbers(all);
        Map<String, Term> byForm = byForm(terms);
        return new Content(all, terms, byForm, haveMakes(terms), forms(numbers), prints(byForm.keySet()));
    }

    /** Of a statement its own words, of a figure its sentence. */
    static String text(Claim claim) {
        return claim.statement() != null ? claim.words() : claim.context();
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

    private static List<Term> numbers(List<Term> all) {
        List<Term> numbers = new ArrayList<>();
        for (Term term : all) {
            if (term.kind() == Term.Kind.NUMBER) {
                numbers.add(term);
            }
        }
        return numbers;
    }

    private static List<Term> withoutNumbers(List<Term> all) {
        List<Term> terms = new ArrayList<>(all.size());
        for (Term term : all) {
            if (term.kind() != Term.Kind.NUMBER) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static Set<String> forms(List<Term> numbers) {
        return numbers.stream().map(Term::form).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean haveMakes(List<Term> terms) {
        for (Term term : terms) {
            if (!term.kinds().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Term> byForm(List<Term> terms) {
        Map<String, Term> forms = new LinkedHashMap<>();
        for (Term term : terms) {
            forms.putIfAbsent(term.form(), term);
        }
        return forms;
    }

    /** The terms by form, each form once, the makes as the other calls them. */
    Map<String, Term> byFormAsIn(Content other) {
        return makes ? byForm(Kinds.asIn(other.byForm.keySet(), terms)) : byForm;
    }
}
