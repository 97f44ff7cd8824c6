package org.crosscheck.engine.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

import org.crosscheck.engine.name.Countries;
import org.crosscheck.engine.name.Country;

/**
 * What somebody is and where: "the French president", "president of France" and "France's president" are one office.
 *
 * @param owner the country by its usual name, else the place or body in small letters; null where none is given
 * @param role what that person is, in small letters ("secretary of state")
 */
record Office(String owner, String role) {
    private static final String SPACES = " \t\n\u000b\f\r";
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "their", "his", "her");
    /** "Minister of Health": what follows "of" belongs to the role. */
    private static final Set<String> OF_MATTERS =
            Set.of("secretary", "minister", "chief", "ministry", "undersecretary");

    /** The office that {@code words} name, a role with or without article and owner. */
    static Office of(String words) {
        List<String> parts = parts(words.replace('\u2019', '\'').strip());
        int start = parts.size() > 1 && OPENERS.contains(parts.get(0).toLowerCase(Locale.ROOT)) ? 1 : 0;
        int owned = possessor(parts, start);
        if (owned > start) {
            String owner = String.join(" ", parts.subList(start, owned));
            return new Office(place(owner.substring(0, owner.lastIndexOf('\''))), role(parts, owned, parts.size()));
        }
        int adjective = adjective(parts, start);
        if (adjective > start) {
            return new Office(
                    place(String.join(" ", parts.subList(start, adjective))), role(parts, adjective, parts.size()));
        }
        int of = of(parts, start);
        return of < 0
                ? new Office(null, role(parts, start, parts.size()))
                : new Office(place(String.join(" ", parts.subList(of + 1, parts.size()))), role(parts, start, of));
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokenizer = new StringTokenizer(words, SPACES);
        while (tokenizer.hasMoreTokens()) {
            parts.add(tokenizer.nextToken());
        }
        return parts;
    }

    /** One past "Norway's", or {@code start}. */
    private static int possessor(List<String> parts, int start) {
        for (int i = start; i < parts.size() - 1; i++) {
            if (parts.get(i).endsWith("'s") || parts.get(i).endsWith("s'")) {
                return i + 1;
            }
        }
        return start;
    }

    /** One past "French", "North Korean", "US", "Leeds": names before a role in small letters, or before any country's. */
    private static int adjective(List<String> parts, int start) {
        for (int end = Math.min(parts.size() - 1, start + 2); end > start; end--) {
            if (country(String.join(" ", parts.subList(start, end))).isPresent()) {
                return end;
            }
        }
        int end = start;
        while (end < parts.size() - 1 && Character.isUpperCase(parts.get(end).charAt(0))) {
            end++;
        }
        boolean small = Character.isLowerCase(parts.get(end).charAt(0))
                && !parts.get(end).equals("of");
        return small ? end : start;
    }

    /** Index of the "of" before an owner, or -1. */
    private static int of(List<String> parts, int start) {
        for (int i = start + 1; i < parts.size() - 1; i++) {
            String owner = parts.get(i + 1).equals("the") && i + 2 < parts.size() ? parts.get(i + 2) : parts.get(i + 1);
            if (parts.get(i).equals("of") && Character.isUpperCase(owner.charAt(0))) {
                boolean matter = OF_MATTERS.contains(parts.get(i - 1).toLowerCase(Locale.ROOT));
                boolean country = country(String.join(" ", parts.subList(i + 1, parts.size())))
                        .isPresent();
                return country || !matter ? i : -1;
            }
        }
        return -1;
    }

    private static Optional<Country> country(String words) {
        return Countries.named(words).or(() -> Countries.ofPeople(words));
    }

    private static String place(String words) {
        return country(words).map(Country::name).orElseGet(() -> words.toLowerCase(Locale.ROOT));
    }

    private static String role(List<String> parts, int from, int to) {
        String role = String.join(" ", parts.subList(from, to)).toLowerCase(Locale.ROOT);
        return role.equals("pm") ? "prime minister" : role;
    }

    Office ownedBy(String place) {
        return new Office(place(place), role);
    }

    /** The noun that the role hangs on ("secretary" of "secretary of state"). */
    String head() {
        int of = role.indexOf(" of ");
        String core = of < 0 ? role : role.substring(0, of);
        return core.substring(core.lastIndexOf(' ') + 1);
    }

    /** Whether who holds {@code other} may be called by this: as much, or less, of the same. */
    boolean describes(Office other) {
        boolean sameRole = other.role.equals(role) || other.role.endsWith(' ' + role);
        return sameRole && (owner == null || owner.equals(other.owner));
    }

    /** Whether the two are offices of two owners. */
    boolean isElsewhere(Office other) {
        return owner != null && other.owner != null && !owner.equals(other.owner);
    }
}
