package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.engine.name.Entity.Kind;

/** The bodies, places and peoples of one text, by name, acronym and last word. Not thread-safe. */
final class Things {
    private final Words words;
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, Member> byAcronym = new HashMap<>();

    Things(Words words) {
        this.words = words;
    }

    /** Takes note of a name that its place does not make doubtful. */
    void introduce(String name, Chunk chunk) {
        Member member = byName.computeIfAbsent(key(name, chunk), key -> member(name, chunk));
        String acronym = acronym(name);
        if (acronym.length() > 1 && member.kind != Kind.PEOPLE) {
            byAcronym.putIfAbsent(acronym, member);
        }
    }

    private static Member member(String name, Chunk chunk) {
        String full = chunk.known() == null || chunk.kind() == Kind.PEOPLE ? name : full(name, chunk.known());
        return new Member(full, chunk.kind(), List.of());
    }

    /** The list's full name where the text has an abbreviation, else the text's own. */
    private static String full(String name, String known) {
        return Shape.isAcronym(name.replace(".", "")) ? known : name;
    }

    private static String key(String name, Chunk chunk) {
        return Fold.plain(chunk.known() == null ? name : chunk.known());
    }

    private static String acronym(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whom a name names; null for a doubtful one that nothing confirms. */
    Member find(String name, Chunk chunk) {
        Member member = byName.get(key(name, chunk));
        if (member == null && Shape.isAcronym(name)) {
            member = byAcronym.get(name);
        }
        if (Shape.isAcronym(name) && chunk.known() == null && byAcronym.containsKey(name)) {
            return byAcronym.get(name);
        }
        if (member == null && (!chunk.doubtful() || isConfirmed(chunk))) {
            member = member(name, chunk);
            byName.put(key(name, chunk), member);
        }
        return member;
    }

    private boolean isConfirmed(Chunk chunk) {
        int next = chunk.to();
        return next < words.size()
                && !words.isCommon(chunk.from())
                && (words.isPossessive(next) || words.has(next, Lexicon.STOP) && words.isWord(next));
    }
}
