package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** The people of one text: whom a full name, a surname, a first name names. Not thread-safe. */
final class People {
    /** More namesakes than any article has; keeps the time linear in a text made to break this. */
    private static final int MOST_NAMESAKES = 12;

    private final Map<String, PersonName> parsedNames = new HashMap<>();
    private final Map<PersonName, String> keys = new HashMap<>();
    private final Map<String, Member> byFullName = new HashMap<>();
    private final Map<String, List<Member>> byKey = new HashMap<>();
    private final Map<String, List<Member>> byLast = new HashMap<>();
    private final Map<String, List<Member>> byFirst = new HashMap<>();
    private final Map<String, List<Member>> byPart = new HashMap<>();

    /** The person of a name with at least two words, new or known. */
    Member full(String name, Chunk chunk, int paragraph) {
        PersonName parsed = parsed(name);
        Member member = byFullName.get(parsed.key());
        if (member == null) {
            member = variant(name, parsed, chunk.gender());
            member = member == null ? newcomer(name, parsed) : fuller(member, name, parsed);
            index(parsed, member);
        }
        member.paragraph = paragraph;
        return member;
    }

    private PersonName parsed(String name) {
        return parsedNames.computeIfAbsent(name, PersonName::of);
    }

    /** Whether a name has a first name and a surname; "Elizabeth II" has not. */
    boolean isFull(String name) {
        return parsed(name).parts().size() > 1;
    }

    private String key(PersonName name) {
        return keys.computeIfAbsent(name, PersonSpellings::key);
    }

    /** Somebody whose name is another form of this one. */
    private Member variant(String name, PersonName parsed, Gender gender) {
        for (Member other : byKey.getOrDefault(key(parsed), List.of())) {
            Optional<SameName> same = PersonSpellings.compare(name, parsed, other.name, other.parsed);
            if (same.isPresent() && other.agrees(gender)) {
                return other;
            }
        }
        return null;
    }

    private Member newcomer(String name, PersonName parsed) {
        Member member = new Member(name, Kind.PERSON);
        member.parsed = parsed;
        member.learn(Genders.ofFirstName(parsed.given()));
        return member;
    }

    private Member fuller(Member member, String name, PersonName parsed) {
        if (parsed.isFullerThan(member.parsed)) {
            member.name = name;
            member.parsed = parsed;
        }
        return member;
    }

    private void index(PersonName name, Member member) {
        byFullName.put(name.key(), member);
        add(byKey, key(name), member);
        add(byLast, name.last(), member);
        add(byFirst, name.first(), member);
        name.tails().forEach(tail -> add(byPart, tail, member));
    }

    private static void add(Map<String, List<Member>> map, String key, Member member) {
        List<Member> members = map.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (members.size() < MOST_NAMESAKES && !members.contains(member)) {
            members.add(member);
        }
    }

    boolean isSurnameHere(String name) {
        return byLast.containsKey(Fold.plain(name));
    }

    /** Whom a surname, a first name or the end of a longer name stands for; null when nobody fits. */
    Member shortFor(String name, Chunk chunk, int paragraph) {
        PersonName parsed = parsed(name);
        String key = parsed.key();
        Member member = chunk.knighted() ? knight(byFirst.getOrDefault(key, List.of())) : null;
        if (member == null && chunk.knighted() && !byLast.containsKey(key)) {
            return null;
        }
        member = member != null ? member : best(byLast.get(key), chunk.gender(), paragraph);
        member = member != null ? member : best(byPart.get(key), chunk.gender(), paragraph);
        member = member != null || chunk.known() != null ? member : best(byFirst.get(key), chunk.gender(), paragraph);
        return member != null || parsed.parts().isEmpty() ? member : variant(name, parsed, chunk.gender());
    }

    /** "Sir Hugh" is somebody who was called Sir before; "Prince Harry" is nobody's first name. */
    private static Member knight(List<Member> members) {
        return members.stream().filter(member -> member.knighted).findFirst().orElse(null);
    }

    /** Of namesakes the one just named in full in this paragraph, else the one named most. */
    private static Member best(List<Member> members, Gender gender, int paragraph) {
        Member best = null;
        for (Member member : members == null ? List.<Member>of() : members) {
            if (member.agrees(gender) && (best == null || isCloser(member, best, paragraph))) {
                best = member;
            }
        }
        return best;
    }

    private static boolean isCloser(Member member, Member other, int paragraph) {
        boolean junior = !member.parsed.suffix().isEmpty();
        if (junior == other.parsed.suffix().isEmpty()) {
            return !junior;
        }
        boolean here = member.paragraph == paragraph;
        boolean otherHere = other.paragraph == paragraph;
        return here != otherHere ? here : member.count > other.count;
    }

    /** Somebody of whom the text gives only one word ("Mr Silva", "Madonna"), called {@code called} there. */
    Member alone(String name, Chunk chunk, String called) {
        PersonName parsed = parsed(name);
        Member member = byFullName.get(parsed.key());
        if (member == null || !member.agrees(chunk.gender())) {
            member = new Member(called, Kind.PERSON);
            member.parsed = parsed;
            index(parsed, member);
        }
        return member;
    }
}
