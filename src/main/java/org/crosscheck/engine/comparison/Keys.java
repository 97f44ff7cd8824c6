package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.quantity.Units;

/** The keys of one claim, by what it says, who says it, whom it names and when. One claim, one instance. */
final class Keys {
    private static final int MOST_NAMES = 6;
    private static final int MOST_WORDS = 6;
    private static final int MOST_POINTS = 2;
    private static final int MOST_SHINGLES = 100;
    private static final Comparator<String> LONGEST_FIRST =
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length();

    private final Claim claim;

    /** Begins keys that both kinds of claims could have: a statement and a figure are never compared. */
    private final String kind;

    private final Voice voice;
    private final List<String> names;
    private final List<String> forms = new ArrayList<>();
    private final List<String> longest;
    private final List<String> about;

    /** Keys of every period: whom it names and whose side speaks, and what it is about; worked out once for both. */
    private final Set<String> whom = new LinkedHashSet<>();

    private final Set<String> what = new LinkedHashSet<>();

    /** Keys of a week each, without it. */
    private final List<String> points = new ArrayList<>();

    /** @param keys {@link Spellings#key} */
    Keys(Profile profile, BiFunction<String, Entity.Kind, String> keys) {
        this.claim = profile.claim();
        this.kind = claim.figure() == null ? "said" : "counted";
        this.voice = profile.voice();
        this.names = names(claim.names(), keys);
        for (Term term : profile.allTerms()) {
            forms.add(term.form());
        }
        this.longest = longest(forms);
        this.about = about(profile.counted());
        addNames(whom);
        addSides(whom);
        addPoints(points);
        addPurposes(what);
        addShingles(what);
    }

    /** The first few by their keys, each once, in the keys' order. */
    private static List<String> names(List<Name> named, BiFunction<String, Entity.Kind, String> keys) {
        List<String> names = new ArrayList<>();
        for (Name name : named) {
            String key = keys.apply(name.name(), name.kind());
            if (names.size() < MOST_NAMES && !names.contains(key)) {
                names.add(key);
            }
        }
        Collections.sort(names);
        return names;
    }

    /** @param periods when, as words of the keys that depend on it */
    Set<String> of(List<String> periods) {
        int most = (about.size() + points.size()) * periods.size() + whom.size() + what.size();
        Set<String> keys = new LinkedHashSet<>(2 * most);
        for (String one : about) {
            for (String period : periods) {
                keys.add(one + " " + period);
            }
        }
        keys.addAll(whom);
        for (String point : points) {
            for (String period : periods) {
                if (period.startsWith(Candidates.WEEK)) {
                    keys.add(point + period);
                }
            }
        }
        keys.addAll(what);
        return keys;
    }

    private List<String> about(Counted counted) {
        if (claim.figure() != null) {
            return units(counted).stream().map(unit -> "unit " + unit).toList();
        }
        return voice == null ? List.of() : List.of("speaker " + voice.key());
    }

    /** The dimension of a measure, the currency of money, the head of a counted noun; people are one, however called. */
    private Collection<String> units(Counted counted) {
        String unit = claim.figure().unit();
        String dimension = Units.dimension(unit);
        if (dimension != null) {
            return List.of(Units.isMoney(unit) ? unit : dimension);
        }
        return counted.head() == null || counted.isPeople() ? List.of("people") : counted.heads();
    }

    private void addNames(Set<String> keys) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                keys.add(kind + " names " + names.get(i) + " " + names.get(j));
            }
        }
    }

    /** Whose side speaks, and whom, what or which long words it names. */
    private void addSides(Set<String> keys) {
        if (claim.statement() == null || voice == null) {
            return;
        }
        for (String side : sides(voice)) {
            for (String name : names) {
                keys.add("side " + side + " " + name);
            }
            for (String form : longest) {
                keys.add("side " + side + " " + form);
            }
        }
    }

    /** Whom a dated statement names with which long word, whoever speaks; the week is to follow. */
    private void addPoints(List<String> keys) {
        if (claim.statement() == null || claim.when() == null) {
            return;
        }
        for (String name : names.subList(0, Math.min(MOST_POINTS, names.size()))) {
            for (String form : longest) {
                keys.add("point " + name + " " + form + " ");
            }
        }
    }

    /** Money for one purpose finds its like over years. */
    private void addPurposes(Set<String> keys) {
        Purpose purpose = claim.figure() == null ? null : Purpose.of(claim);
        if (purpose != null && purpose.receiver() != null) {
            purpose.what()
                    .forEach(form ->
                            keys.add("purpose " + claim.figure().unit() + " " + purpose.receiver() + " " + form));
        }
    }

    /** The speaker's country, or else whom the speaker serves, and the speaker. */
    private static List<String> sides(Voice voice) {
        if (voice.nation() != null) {
            return List.of(voice.nation());
        }
        return voice.principal() == null ? List.of(voice.key()) : List.of(voice.key(), voice.principalKey());
    }

    /** Long words are the rare ones, as far as a word alone tells. */
    private static List<String> longest(List<String> forms) {
        List<String> longest = new ArrayList<>(new HashSet<>(forms));
        longest.sort(LONGEST_FIRST);
        return longest.subList(0, Math.min(MOST_WORDS, longest.size()));
    }

    /** Every three words in a row. */
    private void addShingles(Set<String> keys) {
        for (int i = 0; i + 2 < Math.min(forms.size(), MOST_SHINGLES); i++) {
            keys.add(kind + " words " + forms.get(i) + " " + forms.get(i + 1) + " " + forms.get(i + 2));
        }
    }
}
