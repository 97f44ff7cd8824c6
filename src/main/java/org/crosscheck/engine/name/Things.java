package org.crosscheck.engine.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.name.Entity.Kind;

/** The bodies, places and peoples of one text, by name, acronym and last word. Not thread-safe. */
final class Things {
    /** What only a name goes before, where a capital alone says nothing. */
    private static final Set<String> VERBS = Set.of(
            "is",
            "was",
            "has",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "did",
            "does",
            "said",
            "says",
            "told",
            "tells",
            "added",
            "also",
            "warned",
            "announced",
            "reported",
            "reports",
            "claimed");

    private final Words words;
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, Member> byAcronym = new HashMap<>();
    private final Map<String, Member> byPrefix = new HashMap<>();

    Things(Words words) {
        this.words = words;
    }

    /** Takes note of a name that its place does not make doubtful. */
    void introduce(String name, Chunk chunk) {
        Member member = byName.computeIfAbsent(key(name, chunk), key -> member(name, chunk));
        if (chunk.kind() == Kind.BODY && chunk.known() == null) {
            addPrefixes(name, member);
        }
        String acronym = acronym(name);
        if (acronym.length() > 1 && member.kind != Kind.PEOPLE) {
            byAcronym.putIfAbsent(acronym, member);
        }
    }

    /** "Crossway", "Crossway Savings" for "Crossway Savings Bank". */
    private void addPrefixes(String name, Member member) {
        for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
            byPrefix.putIfAbsent(Fold.plain(name.substring(0, end)), member);
        }
    }

    private static Member member(String name, Chunk chunk) {
        boolean abbreviated = chunk.known() != null && chunk.kind() != Kind.PEOPLE && isAcronym(name);
        return new Member(abbreviated ? chunk.known().name() : name, chunk.kind());
    }

    private static boolean isAcronym(String name) {
        return Shape.isAcronym(name.replace(".", "")) || name.endsWith(".");
    }

    private static String key(String name, Chunk chunk) {
        return Fold.plain(chunk.known() == null ? name : chunk.known().key());
    }

    private static String acronym(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (first && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    /** Whom a name names; null for a doubtful one that nothing confirms. */
    Member find(String name, Chunk chunk) {
        Member member = shortFor(name, chunk);
        member = member == null ? byName.get(key(name, chunk)) : member;
        if (member == null && (!chunk.doubtful() || isConfirmed(chunk))) {
            member = member(name, chunk);
            byName.put(key(name, chunk), member);
        }
        return member;
    }

    /** What an acronym or the beginning of a longer name stands for; null when it does for nothing. */
    private Member shortFor(String name, Chunk chunk) {
        if (chunk.known() != null) {
            return null;
        }
        if (Shape.isAcronym(name)) {
            return byAcronym.get(name);
        }
        return chunk.kind() == Kind.OTHER && isCoined(chunk.from()) ? byPrefix.get(key(name, chunk)) : null;
    }

    /** A word that nothing else is called by, so that it may stand for a longer name that begins with it. */
    private boolean isCoined(int i) {
        return words.bits[i] == 0 && words.known(i) == null;
    }

    private boolean isConfirmed(Chunk chunk) {
        int next = chunk.to();
        return next < words.size()
                && !words.isCommon(chunk.from())
                && !words.has(chunk.from(), Lexicon.ROLE | Lexicon.TITLE | Lexicon.HEAD | Lexicon.MODIFIER)
                && (words.isPossessive(next) || VERBS.contains(words.lower[next]) || isCredited(chunk.from(), next));
    }

    /** "WALLACE: …", as transcripts name who speaks. */
    private boolean isCredited(int at, int next) {
        return words.is(next, ":") && Letters.isShouted(words.tokens.get(at).text());
    }
}
