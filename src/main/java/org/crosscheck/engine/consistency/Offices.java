package org.crosscheck.engine.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** The offices of {@code offices.txt}. Stateless. */
final class Offices {
    private static final List<Name> NAMES = names();
    private static final Set<String> PAST =
            Set.of("former", "ex", "outgoing", "late", "then", "acting", "interim", "next");
    /** What follows these says whose office, and is none itself. */
    private static final Set<String> WHOSE = Set.of("to", "for", "at", "in", "under", "from", "with", "'s", "\u2019s");

    private Offices() {}

    /** One name of an office, as a run of words with spaces round each. */
    private record Name(String office, String words) {}

    private static List<Name> names() {
        List<Name> names = new ArrayList<>();
        WordList.shipped("consistency/offices.txt").rows().forEach(row -> {
            for (String name : row.get(1).split(", ")) {
                names.add(new Name(row.get(0), spaced(words(name))));
            }
        });
        names.sort(Comparator.comparingInt((Name name) -> name.words.length()).reversed());
        return names;
    }

    private static List<String> words(String role) {
        return Text.of(role).tokens().stream().map(Token::lower).toList();
    }

    private static String spaced(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** The office that a role names as held now, or null. */
    static String of(String role) {
        List<String> words = words(role);
        if (words.stream().anyMatch(word -> PAST.contains(word) || word.startsWith("ex-") || word.endsWith("-elect"))) {
            return null;
        }
        String held = spaced(own(words));
        String whole = spaced(words);
        return NAMES.stream()
                .filter(name -> isHeld(name.words, held) || name.words.contains(" for ") && whole.contains(name.words))
                .map(Name::office)
                .findFirst()
                .orElseGet(() -> isRegionalHead(held) ? "governor" : null);
    }

    /** Whether a role ends in an office, or goes on with "of"; "the wife of the president" is none. */
    private static boolean isHeld(String office, String held) {
        int of = held.indexOf(" of ");
        int at = held.lastIndexOf(office);
        boolean others = of >= 0 && at > of;
        return at >= 0 && !others && (held.endsWith(office) || held.startsWith("of ", at + office.length()));
    }

    /** What the person is: after whose ("Norway's minister"), before for whom ("minister for trade"). */
    private static List<String> own(List<String> words) {
        int from = Math.max(words.lastIndexOf("'s"), words.lastIndexOf("\u2019s")) + 1;
        int to = from;
        while (to < words.size() && !WHOSE.contains(words.get(to))) {
            to++;
        }
        return words.subList(from, to);
    }

    /** "head of the Northern regional administration" */
    private static boolean isRegionalHead(String held) {
        return held.startsWith(" head of ") && held.contains(" regional ") && held.endsWith(" administration ");
    }

    /** The noun that a role is built on, in small letters: the last one before "of" or for whom. */
    static String noun(String role) {
        List<String> own = own(words(role.toLowerCase(Locale.ROOT)));
        int of = own.indexOf("of");
        List<String> head = of > 0 ? own.subList(0, of) : own;
        return head.isEmpty() ? "" : head.get(head.size() - 1);
    }
}
