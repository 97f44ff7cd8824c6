package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Entity.Gender;
import org.crosscheck.engine.name.Entity.Kind;

/** The people of one text: whom a full name, a surname, a first name names. Not thread-safe. */
final class People {
    private final Map<String, Member> byFullName = new HashMap<>();
    private final Map<String, List<Member>> byLast = new HashMap<>();
    private final Map<String, List<Member>> byFirst = new HashMap<>();
    private final Map<String, List<Member>> byPart = new HashMap<>();

    /** The person of a name with at least two words, new or known. */
    Member full(String name, Chunk chunk) {
        PersonName parsed = PersonName.of(name);
        Member member = byFullName.get(parsed.key());
        if (member == null) {
            member = variant(parsed);
        }
        if (member == null) {
            member = new Member(name, Kind.PERSON, parsed.parts());
            member.learn(Genders.ofFirstName(parsed.given()));
            index(parsed, member);
        } else if (parsed.parts().size() > PersonName.of(member.name).parts().size()) {
            member.name = name;
            index(parsed, member);
        }
        byFullName.put(parsed.key(), member);
        return member;
    }

    /** Somebody of the same surname whose first name is this one's short form, initial or other spelling. */
    private Member variant(PersonName name) {
        for (Member other : byLast.getOrDefault(name.last(), List.of())) {
            if (name.mayBe(PersonName.of(other.name))) {
                return other;
            }
        }
        Member spelled = byFullName.get("~" + name.skeleton());
        return spelled != null && name.mayBeSpelled(PersonName.of(spelled.name)) ? spelled : null;
    }

    private void index(PersonName name, Member member) {
        add(byLast, name.last(), member);
        add(byFirst, name.first(), member);
        for (String tail : name.tails()) {
            add(byPart, tail, member);
        }
        byFullName.putIfAbsent("~" + name.skeleton(), member);
        add(byLast, "~" + Translit.skeleton(name.last()), member);
    }

    private static void add(Map<String, List<Member>> map, String key, Member member) {
        List<Member> members = map.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    boolean isSurnameHere(String name) {
        return byLast.containsKey(Fold.plain(name));
    }

    /** Whom a name of one word, or the end of a longer name, stands for; null when nobody fits. */
    Member shortFor(String name, Chunk chunk, int paragraph) {
        String key = Fold.plain(name);
        Member member = null;
        if (chunk.knighted()) {
            member = best(byFirst.get(key), chunk.gender());
        }
        member = member != null ? member : best(byLast.get(key), chunk.gender());
        member = member != null ? member : best(byPart.get(key), chunk.gender());
        member = member != null || !mayBeFirstName(chunk) ? member : best(byFirst.get(key), chunk.gender());
        return member != null || key.length() < 5
                ? member
                : best(byLast.get("~" + Translit.skeleton(key)), chunk.gender());
    }

    private static boolean mayBeFirstName(Chunk chunk) {
        return chunk.known() == null;
    }

    private static Member best(List<Member> members, Gender gender) {
        Member best = null;
        if (members != null) {
            for (Member member : members) {
                boolean better = best == null || member.count > best.count;
                best = member.agrees(gender) && better ? member : best;
            }
        }
        return best;
    }

    /** Somebody of whom the text gives only one word ("Mr Silva", "Madonna"). */
    Member alone(String name, Chunk chunk) {
        Member member = byFullName.get(Fold.plain(name));
        if (member == null || !member.agrees(chunk.gender())) {
            member = new Member(name, Kind.PERSON, List.of(Fold.plain(name)));
            byFullName.put(Fold.plain(name), member);
            add(byLast, Fold.plain(name), member);
        }
        return member;
    }
}
