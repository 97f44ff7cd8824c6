package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;
import org.crosscheck.engine.quantity.Units;

/**
 * The keys by which claims find each other: only two of which one is stored under a key that the other looks up are
 * ever compared. Symmetric: when a finds b, b finds a. Thread-safe.
 */
public final class Candidates {
    private static final int MOST_NAMES = 6;
    private static final int MOST_WORDS = 6;
    private static final int MOST_POINTS = 2;
    private static final String WEEK = "w";
    private static final int SHINGLE = 3;
    private static final int MOST_SHINGLES = 100;
    private static final String UNDATED = "undated";
    private static final String DATED = "dated";

    private Candidates() {}

    /** The keys to store a claim under. */
    public static Set<String> keys(Claim claim) {
        return keys(claim, claim.when() == null ? List.of(UNDATED) : List.of(period(claim, 0), DATED));
    }

    /**
     * The keys to look up for a claim: those of its own week or month, of the ones beside it, and of undated claims;
     * for an undated claim those of every date.
     */
    public static Set<String> probes(Claim claim) {
        return keys(
                claim,
                claim.when() == null
                        ? List.of(UNDATED, DATED)
                        : List.of(period(claim, -1), period(claim, 0), period(claim, 1), UNDATED));
    }

    private static Set<String> keys(Claim claim, List<String> periods) {
        Set<String> keys = new LinkedHashSet<>();
        String about = about(claim);
        if (about != null) {
            periods.forEach(period -> keys.add(about + " " + period));
        }
        names(claim, keys::add);
        sides(claim, keys::add);
        points(claim, periods, keys::add);
        purposes(claim, keys::add);
        shingles(claim, keys::add);
        return keys;
    }

    private static String about(Claim claim) {
        if (claim.figure() != null) {
            return "unit " + unit(claim);
        }
        return claim.speaker() == null ? null : "speaker " + speaker(claim.speaker());
    }

    private static String speaker(Speaker speaker) {
        return Spellings.key(speaker.name(), speaker.kind() == null ? Entity.Kind.OTHER : speaker.kind());
    }

    /** A week for statements, a month for figures. */
    private static String period(Claim claim, int offset) {
        LocalDate day = claim.when().last();
        return claim.figure() != null
                ? YearMonth.from(day).plusMonths(offset).toString()
                : WEEK + (Math.floorDiv(day.toEpochDay(), 7) + offset);
    }

    /** The dimension of a measure, the currency of money, the head of a counted noun; people are one, however called. */
    private static String unit(Claim claim) {
        String unit = claim.figure().unit();
        String dimension = Units.dimension(unit);
        if (dimension != null) {
            return Units.isMoney(unit) ? unit : dimension;
        }
        Counted counted = Counted.of(claim.figure());
        return counted.head() == null || counted.isPeople() ? "people" : counted.head();
    }

    private static void names(Claim claim, Consumer<String> keys) {
        List<String> names = keysOfNames(claim);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                keys.accept("names " + names.get(i) + " " + names.get(j));
            }
        }
    }

    /** Whose side speaks, and whom, what or which long words it names. */
    private static void sides(Claim claim, Consumer<String> keys) {
        if (claim.statement() == null || claim.speaker() == null) {
            return;
        }
        for (String side : sides(claim.speaker())) {
            keysOfNames(claim).forEach(name -> keys.accept("side " + side + " " + name));
            longest(Terms.of(claim)).forEach(form -> keys.accept("side " + side + " " + form));
        }
    }

    /** Whom a dated statement names with which long word, whoever speaks. */
    private static void points(Claim claim, List<String> periods, Consumer<String> keys) {
        if (claim.statement() == null || claim.when() == null) {
            return;
        }
        for (String name : keysOfNames(claim).stream().limit(MOST_POINTS).toList()) {
            for (String form : longest(Terms.of(claim))) {
                periods.stream()
                        .filter(period -> period.startsWith(WEEK))
                        .forEach(week -> keys.accept("point " + name + " " + form + " " + week));
            }
        }
    }

    /** Money for one purpose finds its like over years. */
    private static void purposes(Claim claim, Consumer<String> keys) {
        Purpose purpose = claim.figure() == null ? null : Purpose.of(claim);
        if (purpose != null && purpose.receiver() != null) {
            purpose.what()
                    .forEach(form ->
                            keys.accept("purpose " + claim.figure().unit() + " " + purpose.receiver() + " " + form));
        }
    }

    /** The speaker's country, or else whom the speaker serves, and the speaker. */
    private static List<String> sides(Speaker speaker) {
        String nation = Nations.of(speaker);
        if (nation != null) {
            return List.of(nation);
        }
        String principal = Principal.of(speaker);
        return principal == null
                ? List.of(speaker(speaker))
                : List.of(speaker(speaker), Spellings.key(principal, Entity.Kind.PERSON));
    }

    /** Long words are the rare ones, as far as a word alone tells. */
    private static List<String> longest(List<Term> terms) {
        return terms.stream()
                .map(Term::form)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<String> keysOfNames(Claim claim) {
        return claim.names().stream()
                .map(name -> Spellings.key(name.name(), name.kind()))
                .distinct()
                .limit(MOST_NAMES)
                .sorted()
                .toList();
    }

    private static void shingles(Claim claim, Consumer<String> keys) {
        List<String> forms = new ArrayList<>();
        List<Term> terms = claim.statement() != null ? Terms.of(claim) : Terms.around(claim);
        terms.stream().limit(MOST_SHINGLES).forEach(term -> forms.add(term.form()));
        for (int i = 0; i + SHINGLE <= forms.size(); i++) {
            keys.accept("words " + String.join(" ", forms.subList(i, i + SHINGLE)));
        }
    }
}
