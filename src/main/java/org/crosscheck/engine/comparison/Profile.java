package org.crosscheck.engine.comparison;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What comparing takes from a claim, worked out once for all its comparisons; what few of them ask for, when it is first
 * asked for. Thread-safe: two threads at most work out the same twice.
 */
public final class Profile {
    private final Claim claim;
    private final List<Term> terms;
    private final Map<String, Term> byForm;
    private final boolean makes;
    private final Set<String> numbers;
    private final Wording wording;
    private final Counted counted;
    private Voice voice;
    private Set<String> names;
    private Boolean increment;

    /** The claim's profile, whatever the story. */
    public Profile(Claim claim) {
        this.claim = claim.compared();
        boolean statement = claim.statement() != null;
        List<Term> all = statement ? Terms.of(claim) : Terms.around(claim);
        this.terms = statement ? all : without(Term.Kind.NUMBER, all);
        this.numbers = numbers(all);
        this.byForm = byForm(terms);
        this.makes = terms.stream().anyMatch(term -> !term.kinds().isEmpty());
        this.wording = statement ? Wording.of(claim) : null;
        this.counted = statement ? null : Counted.of(this.claim.figure());
    }

    private static List<Term> without(Term.Kind kind, List<Term> terms) {
        return terms.stream().filter(term -> term.kind() != kind).toList();
    }

    private static Set<String> numbers(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.kind() == Term.Kind.NUMBER)
                .map(Term::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Claim claim() {
        return claim;
    }

    /** The terms whose rarity comparing asks for. */
    public Set<String> forms() {
        Set<String> forms = new HashSet<>(byForm.keySet());
        if (claim.figure() != null && claim.figure().value() != null) {
            forms.add(Terms.form(claim.figure().value()));
        }
        return forms;
    }

    /** Whether its text or sentence has a number. */
    boolean hasNumber(BigDecimal value) {
        return value != null && numbers.contains(Terms.form(value));
    }

    /** The terms by form, each form once, the makes as the other claim calls them. */
    Map<String, Term> byFormAsIn(Profile other) {
        return makes ? byForm(Kinds.asIn(other.byForm.keySet(), terms)) : byForm;
    }

    private static Map<String, Term> byForm(List<Term> terms) {
        Map<String, Term> forms = new LinkedHashMap<>();
        terms.forEach(term -> forms.putIfAbsent(term.form(), term));
        return forms;
    }

    /** Of a statement its content words, of a figure those of its sentence. */
    List<Term> terms() {
        return terms;
    }

    /** A statement's words one by one; null for a figure. */
    Wording wording() {
        return wording;
    }

    /** What a figure counts; null for a statement. */
    Counted counted() {
        return counted;
    }

    /** Who speaks, or null. */
    Voice voice() {
        if (voice == null) {
            voice = Voice.of(claim.speaker());
        }
        return voice;
    }

    /** {@link Terms#names} of the claim. */
    Set<String> names() {
        if (names == null) {
            names = Terms.names(claim);
        }
        return names;
    }

    /** Whether a figure adds to a count; see {@link Increments}. */
    boolean isIncrement() {
        if (increment == null) {
            increment = Increments.in(claim);
        }
        return increment;
    }
}
