package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** An entity of the cast while it is being gathered. Not thread-safe. */
final class Member {
    String name;
    /** The name taken apart; null for what is no person. */
    PersonName parsed;

    final Kind kind;
    Gender gender = Gender.UNKNOWN;
    private String role;
    /** What stands in where no role is given: a rank or a relation. */
    private String rank;

    int count;
    /** Whether a title that goes with the first name stood before the full name. */
    boolean knighted;

    /** Paragraph of the latest full mention. */
    int paragraph = -1;

    private final Set<String> spellings = new LinkedHashSet<>();

    Member(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Whether nothing known of it contradicts a gender. */
    boolean agrees(Gender other) {
        return other == Gender.UNKNOWN || gender == Gender.UNKNOWN || gender == other;
    }

    void learn(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    /** Notes a role and a rank that a mention gives; a relation ("rival") only stands in for a role. */
    void stands(String toldRole, String toldRank) {
        boolean relation =
                toldRole != null && Roles.isRelation(Fold.lower(toldRole.substring(toldRole.lastIndexOf(' ') + 1)));
        if (relation) {
            rank = rank == null ? toldRole : rank;
        } else {
            role = role == null ? toldRole : role;
        }
        rank = rank == null ? toldRank : rank;
    }

    void spelled(String spelling) {
        spellings.add(spelling);
        count++;
    }

    Entity entity() {
        return new Entity(name, kind, gender, role == null ? rank : role, new ArrayList<>(spellings));
    }
}
