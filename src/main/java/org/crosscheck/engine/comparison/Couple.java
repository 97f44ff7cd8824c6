package org.crosscheck.engine.comparison;

/** Two claims of one kind that are compared, with what was worked out for each, in a story of some rarity. */
record Couple(Profile one, Profile other, Rarity rarity) {

    Claim a() {
        return one.claim();
    }

    Claim b() {
        return other.claim();
    }

    boolean inOneArticle() {
        return a().sameSource(b());
    }

    Relation speakers() {
        return Relation.of(one.voice(), other.voice());
    }

    /** Of a ground that stands on the whole of both claims. */
    Reason atBoth(ReasonCode code) {
        return Reason.of(code, a().words(), b().words()).at(a().span(), b().span());
    }

    /** Of a ground that names both speakers. */
    Reason ofSpeakers(ReasonCode code) {
        return Reason.of(code, a().speaker().name(), b().speaker().name());
    }
}
