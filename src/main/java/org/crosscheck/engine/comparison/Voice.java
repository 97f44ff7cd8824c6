package org.crosscheck.engine.comparison;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;

/**
 * What holding a speaker against another takes, worked out once for all comparisons. Immutable.
 *
 * @param key which whoever may be the same has too, where the kinds are equal
 * @param principal for whom the speaker speaks, or null
 * @param principalKey the key of that person, or null
 * @param nation the country that the speaker speaks for, or null
 */
record Voice(Speaker speaker, String key, String principal, String principalKey, String nation, Parties.Sides sides) {

    /** Null for null. */
    static Voice of(Speaker speaker) {
        return speaker == null ? null : of(speaker, Spellings::key);
    }

    /** @param keys {@link Spellings#key} */
    static Voice of(Speaker speaker, BiFunction<String, Entity.Kind, String> keys) {
        String principal = Principal.of(speaker);
        return new Voice(
                speaker,
                keys.apply(speaker.name(), speaker.kind() == null ? Entity.Kind.OTHER : speaker.kind()),
                principal,
                principal == null ? null : keys.apply(principal, Entity.Kind.PERSON),
                Nations.of(speaker),
                Parties.Sides.of(speaker));
    }

    boolean isNamed() {
        return speaker.kind() != null;
    }

    boolean isSame(Voice other) {
        Speaker that = other.speaker;
        if (!isNamed() || !other.isNamed()) {
            return speaker.kind() == that.kind() && sameDescription(speaker.name(), that.name());
        }
        boolean otherKey = speaker.kind() == that.kind() && !key.equals(other.key);
        return !otherKey
                && Spellings.compare(speaker.name(), speaker.kind(), that.name(), that.kind())
                        .isPresent();
    }

    /** "a European official" and "an unnamed European official": the shorter description within the longer. */
    private static boolean sameDescription(String one, String other) {
        Set<String> left = Terms.forms(one.toLowerCase(Locale.ROOT));
        Set<String> right = Terms.forms(other.toLowerCase(Locale.ROOT));
        return left.size() <= right.size()
                ? !left.isEmpty() && right.containsAll(left)
                : !right.isEmpty() && left.containsAll(right);
    }

    /** Whether this one speaks for the other. */
    boolean serves(Voice other) {
        return principal != null
                && other.speaker.kind() == Entity.Kind.PERSON
                && principalKey.equals(other.key)
                && Spellings.compare(principal, Entity.Kind.PERSON, other.speaker.name(), Entity.Kind.PERSON)
                        .isPresent();
    }
}
