package org.crosscheck.engine.comparison;

import java.util.List;

/** What comparing takes from a claim, worked out once for all its comparisons. */
final class Profile {
    private final Claim claim;
    private final List<Term> terms;
    private final Wording wording;
    private final Counted counted;

    Profile(Claim claim) {
        this.claim = claim;
        boolean statement = claim.statement() != null;
        this.terms = statement ? Terms.of(claim) : withoutNumbers(Terms.around(claim));
        this.wording = statement ? Wording.of(claim) : null;
        this.counted = statement ? null : Counted.of(claim.figure());
    }

    private static List<Term> withoutNumbers(List<Term> terms) {
        return terms.stream().filter(term -> term.kind() != Term.Kind.NUMBER).toList();
    }

    Claim claim() {
        return claim;
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
