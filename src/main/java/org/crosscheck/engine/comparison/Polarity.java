package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** What a wording negates. Thread-safe. */
final class Polarity {
    private static final Set<String> NEGATIONS =
            WordList.shipped("comparison/negations.txt").words();
    private static final Map<String, String> UNNEGATED = Map.of(
            "nobody", "anybody",
            "nothing", "anything",
            "nowhere", "anywhere",
            "never", "ever",
            "no", "any",
            "none", "any",
            "neither", "either");

    private static final Set<String> JOINS = Set.of("and", "but", "because", "while", "although", "though", "so", "or");
    /** So many words after a negation its word can stand ("not a single one of them left"). */
    private static final int REACH = 5;

    private Polarity() {}

    /**
     * Whether a word and another part only in how a negation that stands before is kept up ("did not see nobody", "did not see
     * anybody").
     */
    static boolean isConcord(String one, String other) {
        return other.equals(UNNEGATED.get(one)) || one.equals(UNNEGATED.get(other));
    }

    static boolean hasNegation(Wording wording) {
        return wording.forms().stream().anyMatch(Polarity::isNegation);
    }

    /** Whether the words from {@code from} to {@code to} negate; two negations make none. */
    static boolean negates(Wording wording, int from, int to) {
        return wording.forms().subList(from, to).stream()
                                .filter(Polarity::isNegation)
                                .count()
                        % 2
                == 1;
    }

    /** @param word in small letters */
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** Whether a content word is negated in one and stands in the other in a clause without any negation. */
    static boolean differ(Claim a, Claim b) {
        return oneSided(clauses(a), clauses(b)) || oneSided(clauses(b), clauses(a));
    }

    private static boolean oneSided(List<List<String>> here, List<List<String>> there) {
        Set<String> negated = new HashSet<>();
        here.forEach(clause -> addNegated(clause, negated));
        Set<String> asserted = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (List<String> clause : there) {
            boolean denies = clause.stream().anyMatch(Polarity::isNegation);
            clause.forEach(word -> (denies ? denied : asserted).add(Terms.form(word)));
        }
        asserted.removeAll(denied);
        return negated.stream().anyMatch(asserted::contains);
    }

    /** The form of the first content word after each negation of a clause. */
    private static void addNegated(List<String> clause, Set<String> negated) {
        for (int i = 0; i < clause.size(); i++) {
            if (isNegation(clause.get(i))) {
                clause.subList(i + 1, Math.min(clause.size(), i + 1 + REACH)).stream()
                        .filter(word -> !Terms.isCommon(word) && !isNegation(word))
                        .findFirst()
                        .ifPresent(word -> negated.add(Terms.form(word)));
            }
        }
    }

    /** A claim's words in small letters, cut where marks and joining words cut. */
    private static List<List<String>> clauses(Claim claim) {
        List<List<String>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : Text.of(claim.words()).tokens()) {
            String word = token.lower().replace('\u2019', '\'');
            if (token.isWord() && !JOINS.contains(word)) {
                clauses.get(clauses.size() - 1).add(word);
            } else if (!clauses.get(clauses.size() - 1).isEmpty()) {
                clauses.add(new ArrayList<>());
            }
        }
        return clauses;
    }
}
