package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Set;

import org.crosscheck.engine.text.Text;
import org.crosscheck.engine.text.Token;

/** Tells a statement that its speaker denies ("she denied that her men had fired"). Thread-safe. */
final class Denials {
    private static final Set<String> VERBS = Set.of(
            "denied",
            "denies",
            "deny",
            "denying",
            "disputed",
            "disputes",
            "disputing",
            "refuted",
            "refutes",
            "refuting",
            "rebutted",
            "rebuts",
            "contested",
            "contests");
    /** These deny only claims: a plan is rejected without a word on whether it is true. */
    private static final Set<String> VERBS_OF_CLAIMS =
            Set.of("rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing", "rebuffed");

    private static final Set<String> CLAIMS = Set.of(
            "claims",
            "claim",
            "reports",
            "report",
            "suggestions",
            "suggestion",
            "allegations",
            "allegation",
            "accusations",
            "accusation",
            "rumours",
            "rumors",
            "rumour",
            "rumor",
            "assertions",
            "assertion",
            "charges",
            "charge");

    private static final Set<String> BETWEEN = Set.of(
            "that",
            "the",
            "a",
            "any",
            "all",
            "such",
            "these",
            "those",
            "ever",
            "having",
            "outright",
            "strongly",
            "flatly");

    private static final int BEFORE = 80;

    private Denials() {}

    /** The denying word before a statement, or null. */
    static String of(Claim statement) {
        int at = statement.context().indexOf(statement.words());
        List<Token> ahead = at < 0
                ? List.of()
                : Text.of(statement.context().substring(Math.max(0, at - BEFORE), at))
                        .tokens();
        boolean claims = false;
        for (int i = ahead.size() - 1; i >= 0; i--) {
            String word = ahead.get(i).lower();
            if (VERBS.contains(word) || claims && VERBS_OF_CLAIMS.contains(word)) {
                return word;
            } else if (!BETWEEN.contains(word) && !CLAIMS.contains(word)) {
                return null;
            }
            claims |= CLAIMS.contains(word);
        }
        return null;
    }
}
