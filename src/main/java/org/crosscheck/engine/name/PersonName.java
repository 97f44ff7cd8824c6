package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

import static org.crosscheck.engine.name.Lexicon.*;

/**
 * A person's full name taken apart. Parts are folded: small letters, no accents.
 *
 * @param parts its words without suffix
 * @param suffix "jr" and the like, or empty
 * @param familyFirst whether the family name stands first ("Xi Jinping")
 */
record PersonName(List<String> parts, String suffix, boolean familyFirst) {

    /** First half of an Arabic first name in two words ("Abdel Fattah"). */
    private static final Set<String> SERVANTS = Set.of("abd", "abdel", "abdul", "abdal");

    private static final String BETWEEN = " ,\t\n\u000b\f\r";

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        String suffix = "";
        StringTokenizer words = new StringTokenizer(name, BETWEEN);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String plain = Fold.plain(word);
            if (!parts.isEmpty() && ((Lexicon.of(plain) & SUFFIX) != 0 || isNumeral(word))) {
                suffix = plain;
            } else if (!plain.isEmpty()) {
                parts.add(plain);
            }
        }
        if (parts.size() > 2 && SERVANTS.contains(parts.get(0))) {
            parts.set(0, parts.get(0) + parts.remove(1));
        }
        boolean familyFirst = parts.size() > 1
                && parts.size() < 4
                && (Lexicon.of(parts.get(0)) & (FAMILY_FIRST | FIRST_NAME)) == FAMILY_FIRST;
        familyFirst |= parts.size() > 1
                && parts.get(0).equals("kim")
                && (Lexicon.of(parts.get(1)) & (FAMILY_FIRST | FIRST_NAME)) != 0 | parts.size() == 3;
        return new PersonName(List.copyOf(parts), suffix, familyFirst);
    }

    /** "XIV": of a king or a pope. */
    private static boolean isNumeral(String word) {
        int at = 0;
        while (at < word.length() && "IVX".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at > 1 && at == word.length();
    }

    String first() {
        return familyFirst ? String.join("", parts.subList(1, parts.size())) : parts.get(0);
    }

    String given() {
        return first();
    }

    String last() {
        return familyFirst ? parts.get(0) : parts.get(parts.size() - 1);
    }

    /** What stands between first name and surname, particles left out; empty when nothing does. */
    String middle() {
        List<String> middle = new ArrayList<>(parts.subList(1, Math.max(1, parts.size() - 1)));
        middle.removeIf(part -> (Lexicon.of(part) & PARTICLE) != 0);
        return familyFirst ? "" : String.join(" ", middle);
    }

    boolean isFullerThan(PersonName other) {
        return parts.size() > other.parts.size()
                || parts.size() == other.parts.size() && FirstNames.isShort(other.first(), first());
    }

    String key() {
        return String.join(" ", parts) + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** What may stand for it from its end: "lopez obrador", "de blasio". */
    List<String> tails() {
        List<String> tails = new ArrayList<>();
        StringBuilder tail = new StringBuilder();
        for (int i = parts.size() - 1; i > 0; i--) {
            tail.insert(0, tail.length() == 0 ? parts.get(i) : parts.get(i) + " ");
            tails.add(tail.toString());
            if (i < parts.size() - 1 && parts.get(i).length() > 3) {
                tails.add(parts.get(i));
            }
        }
        return tails;
    }
}
