package org.crosscheck.engine.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.crosscheck.engine.name.Entity;
import org.crosscheck.engine.name.Spellings;

/**
 * The keys by which claims find each other: only two of which one is stored under a key that the other looks up are
 * ever compared. Symmetric: when a finds b, b finds a. Thread-safe.
 */
public final class Candidates {
    private static final int MOST_NAMES = 6;
    private static final int SHINGLE = 3;
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
                : "w" + (Math.floorDiv(day.toEpochDay(), 7) + offset);
    }

    private static String unit(Claim claim) {
        String unit = claim.figure().unit();
        List<Term> terms = Terms.of(unit);
        return terms.isEmpty() ? unit : terms.get(terms.size() - 1).form();
    }

    private static void names(Claim claim, Consumer<String> keys) {
        List<String> names = claim.names().stream()
                .map(name -> Spellings.key(name.name(), name.kind()))
                .distinct()
                .limit(MOST_NAMES)
                .sorted()
                .toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                keys.accept("names " + names.get(i) + " " + names.get(j));
            }
        }
    }

    private static void shingles(Claim claim, Consumer<String> keys) {
        List<String> forms = new ArrayList<>();
        List<Term> terms = claim.statement() != null ? Terms.of(claim) : Terms.around(claim);
        terms.forEach(term -> forms.add(term.form()));
        for (int i = 0; i + SHINGLE <= forms.size(); i++) {
            keys.accept("words " + String.join(" ", forms.subList(i, i + SHINGLE)));
        }
    }
}
