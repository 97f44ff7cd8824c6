package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.List;
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
 * @param forms the same, each form once
 * @param makes whether any names a make
 * @param numbers the forms of the numbers in the same words
 */
record Content(List<Term> all, List<Term> terms, Forms forms, boolean makes, Set<String> numbers) {

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
        return new Content(all, terms, Forms.of(terms), haveMakes(terms), forms(numbers));
    }

    /** Of a statement its own words, of a figure its sentence. */
    static String text(Claim claim) {
        return claim.statement() != null ? claim.words() : claim.context();
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
        return numbers.isEmpty() ? Set.of() : numbers.stream().map(Term::form).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean haveMakes(List<Term> terms) {
        for (Term term : terms) {
            if (!term.kinds().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The terms, each form once, the makes as the other calls them. */
    Forms formsAsIn(Content other) {
        return makes ? Forms.of(Kinds.asIn(other.forms.asSet(), terms)) : forms;
    }
}
