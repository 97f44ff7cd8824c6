package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.text.Characters;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The news agencies that a text names. Thread-safe. */
final class Agencies {
    private static final int LONGEST = 3;
    private static final int LONGEST_INITIALS = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> ANNOUNCE =
            Set.of("told", "tells", "telling", "to", "by", "with", "from", "via", "quoted", "citing", "cited", "(");
    private static final Set<String> FOLLOW = Set.of(
            "reported",
            "reports",
            "reporting",
            "said",
            "says",
            "quoted",
            "cited",
            "news",
            "agency",
            "report",
            "newswire",
            "correspondent",
            "journalist",
            "reporter",
            "interview");

    private static final Map<String, String> NAMES = names();

    /** The letters that each name begins with, up to its first other character. */
    private static final Set<String> BEGINNINGS =
            NAMES.keySet().stream().map(name -> letters(name, 0)).collect(Collectors.toUnmodifiableSet());

    private static final BitSet FIRST_LETTERS = NAMES.keySet().stream()
            .flatMapToInt(name -> name.chars().limit(1))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private Agencies() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        WordList.shipped("comparison/agencies.txt").rows().forEach(row -> {
            add(names, row.get(0), row.get(0));
            for (String other : row.size() > 1 ? row.get(1).split(", ") : new String[0]) {
                add(names, other, row.get(0));
            }
        });
        return names;
    }

    /** Bylines are set in capitals too. */
    private static void add(Map<String, String> names, String name, String agency) {
        names.put(name, agency);
        if (name.length() > LONGEST_INITIALS) {
            names.put(name.toUpperCase(Locale.ROOT), agency);
        }
    }

    /** Whether a text may name one at all: hardly any sentence does, and that is told without cutting it into words. */
    static boolean mayBeIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = lettersEnd(text, at);
            if (FIRST_LETTERS.get(text.charAt(at)) && BEGINNINGS.contains(text.substring(at, end))) {
                return true;
            }
            at = Math.max(at + 1, end);
        }
        return false;
    }

    private static String letters(String text, int from) {
        return text.substring(from, lettersEnd(text, from));
    }

    private static int lettersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Those that a sentence gives as who told it ("told Reuters"). Initials, which may stand for anything ("Scranton, PA"), count
     * only where words round them say so, and nobody's surname counts ("Bloomberg").
     *
     * @param names those in the sentence
     */
    static List<String> told(List<Token> tokens, List<Name> names) {
        return in(IntStream.range(0, tokens.size())
                .filter(i ->
                        !isSurname(tokens.get(i).text(), names) && (!isInitials(tokens.get(i)) || isTeller(tokens, i)))
                .mapToObj(tokens::get)
                .toList());
    }

    private static boolean isInitials(Token token) {
        return token.text().length() <= LONGEST_INITIALS && NAMES.containsKey(token.text());
    }

    private static boolean isSurname(String word, List<Name> names) {
        return NAMES.containsKey(word)
                && names.stream()
                        .anyMatch(name ->
                                name.kind() == Entity.Kind.PERSON && name.name().endsWith(word));
    }

    private static boolean isTeller(List<Token> tokens, int at) {
        int before = at > 0 && ARTICLES.contains(tokens.get(at - 1).lower()) ? at - 2 : at - 1;
        boolean announced = before >= 0 && ANNOUNCE.contains(tokens.get(before).lower());
        boolean follows =
                at + 1 < tokens.size() && FOLLOW.contains(tokens.get(at + 1).lower());
        return announced || follows;
    }

    /** Each by its usual name, once, in order of appearance. */
    static List<String> in(List<Token> tokens) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
                String agency = NAMES.get(name.append(j > i ? " " : "")
                        .append(tokens.get(j).text())
                        .toString());
                if (agency != null && !found.contains(agency)) {
                    found.add(agency);
                }
            }
        }
        return found;
    }
}
