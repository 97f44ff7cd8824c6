package org.crosscheck.engine.comparison;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comparing takes from a claim, worked out once for all its comparisons. Immutable. */
public final class Profile {
    private final Claim claim;
    private final List<Term> terms;
    private final Map<String, Term> byForm = new LinkedHashMap<>();
    private final Wording wording;
    private final Counted counted;

    /** The claim's profile, whatever the story. */
    public Profile(Claim claim) {
        this.claim = claim;
        boolean statement = claim.statement() != null;
        this.terms = statement ? Terms.of(claim) : withoutNumbers(Terms.around(claim));
        terms.forEach(term -> byForm.putIfAbsent(term.form(), term));
        this.wording = statement ? Wording.of(claim) : null;
        this.counted = statement ? null : Counted.of(claim.figure());
    }

    private static List<Term> withoutNumbers(List<Term> terms) {
        return terms.stream().filter(term -> term.kind() != Term.Kind.NUMBER).toList();
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

    /** The terms by form, each form once. */
    Map<String, Term> byForm() {
        return byForm;
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
}
