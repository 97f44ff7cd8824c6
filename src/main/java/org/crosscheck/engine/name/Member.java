package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** An entity of the cast while it is being gathered. Not thread-safe. */
final class Member {
    String name;
    final Kind kind;
    final List<String> parts;
    final Set<String> spellings = new LinkedHashSet<>();
    Gender titled = Gender.UNKNOWN;
    Gender gender = Gender.UNKNOWN;
    String role;
    String rank;
    int count;
    int firstChunk = Integer.MAX_VALUE;
    int lastFullParagraph = -1;

    Member(String name, Kind kind, List<String> parts) {
        this.name = name;
        this.kind = kind;
        this.parts = new ArrayList<>(parts);
    }

    boolean agrees(Gender other) {
        return other == Gender.UNKNOWN || gender == Gender.UNKNOWN || gender == other;
    }

    void learn(Gender told) {
        gender = told == Gender.UNKNOWN ? gender : told;
    }

    Entity entity() {
        return new Entity(name, kind, gender, role == null ? rank : role, new ArrayList<>(spellings));
    }
}
