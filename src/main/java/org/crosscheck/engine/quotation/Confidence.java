package org.crosscheck.engine.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.engine.text.WordList;

/**
 * The share of a rule's quotations that are right, words and speaker, as measured. {@code confidence.txt} says on what.
 * Immutable and thread-safe.
 */
final class Confidence {
    private static final Confidence SHIPPED = new Confidence();

    private final Map<String, Double> shares = new HashMap<>();

    private Confidence() {
        for (List<String> row : WordList.shipped("quotation/confidence.txt").rows()) {
            shares.put(row.get(0) + '|' + row.get(1), Double.parseDouble(row.get(2)));
        }
    }

    static Confidence shipped() {
        return SHIPPED;
    }

    /** By rule with the class of its cue, else by rule alone, else by kind. */
    double of(String rule, Quotation.Kind kind) {
        String suffix = '|' + kind.name().toLowerCase(Locale.ROOT);
        int colon = rule.indexOf(':');
        Double share = shares.get(rule + suffix);
        if (share == null && colon > 0) {
            share = shares.get(rule.substring(0, colon) + suffix);
        }
        return share != null ? share : shares.get("*" + suffix);
    }
}
