package org.crosscheck.engine.quantity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.WordList;

/** What a figure is counted by: "per barrel", "a day", "/hour", "-a-share". Thread-safe. */
final class RateReader {
    private static final Map<String, String> AFTER_ARTICLE = WordList.shipped("quantity/rates.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final Set<String> MAKES_TIME = Set.of("ago", "earlier", "before", "later", "old", "prior", "after");

    private RateReader() {}

    /** Lengthens a figure's unit by the rate that follows it, if one does. */
    static void extend(Line line, Draft draft) {
        int at = afterHyphen(line, draft.end);
        String by = null;
        int end = at + 1;
        if (line.is(at, "per") || line.is(at, "/")) {
            PhraseTable.Match<String> unit = Units.measureAt(line, afterHyphen(line, at + 1));
            int word = afterHyphen(line, at + 1);
            by = unit != null ? unit.value() : line.isWord(word) ? rateName(line.lower(word)) : null;
            end = unit != null ? unit.end() : word + 1;
        } else if (line.is(at, "a") || line.is(at, "an") || line.is(at, "each") || line.is(at, "every")) {
            int word = afterHyphen(line, at + 1);
            by = MAKES_TIME.contains(line.lower(word + 1)) ? null : AFTER_ARTICLE.get(line.lower(word));
            end = word + 1;
        }
        if (by != null) {
            draft.unit = draft.unit.isEmpty() ? "per " + by : draft.unit + " per " + by;
            draft.end = end;
        }
    }

    private static String rateName(String word) {
        return AFTER_ARTICLE.getOrDefault(word, Singular.of(word));
    }

    private static int afterHyphen(Line line, int at) {
        return line.isDash(at) && (line.touches(at) || line.is(at + 1, "a") || line.is(at - 1, "a")) ? at + 1 : at;
    }
}
