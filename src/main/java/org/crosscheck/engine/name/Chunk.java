package org.crosscheck.engine.name;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/**
 * A stretch of tokens that names somebody or something, before it is known whom.
 *
 * @param mentionFrom first token of the mention, role and titles included
 * @param from first token of the name
 * @param to one past the last token of the name
 * @param kind what it names; OTHER when its shape does not tell
 * @param known its entry in the lists, or null
 * @param role the role given here, or null
 * @param rank the rank or office that the titles give, or null
 * @param gender what titles and role tell
 * @param honoured whether a title stands before the name, so that one word may be a surname or a first name
 * @param styled whether that title goes with the surname ("Mr")
 * @param knighted whether the title goes with the first name ("Sir Richard", "Prince Harry")
 * @param doubtful whether only its place makes it a capital, so that it counts only if something else names it too
 */
record Chunk(
        int mentionFrom,
        int from,
        int to,
        Kind kind,
        KnownName known,
        String role,
        String rank,
        Gender gender,
        boolean honoured,
        boolean styled,
        boolean knighted,
        boolean doubtful) {

    static Chunk of(int from, int to, Kind kind, KnownName known) {
        return new Chunk(from, from, to, kind, known, null, null, Gender.UNKNOWN, false, false, false, false);
    }

    Chunk asPerson() {
        return new Chunk(
                mentionFrom, from, to, Kind.PERSON, null, role, rank, gender, honoured, styled, knighted, doubtful);
    }

    Chunk asDoubtful() {
        return new Chunk(mentionFrom, from, to, kind, known, role, rank, gender, honoured, styled, knighted, true);
    }

    int size() {
        return to - from;
    }
}
