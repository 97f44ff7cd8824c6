package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.engine.text.WordList;

/** What a bare number counts by the words before it: "the death toll rose to 15" counts people killed. Thread-safe. */
final class Tallies {
    private static final String FOLLOWS = "of";
    private static final Set<String> ENDS =
            Set.of("in", "at", "on", "by", "from", "among", "across", "within", "since", "for", "who", "that", "to");
    private static final List<Row> ROWS = WordList.shipped("comparison/tallies.txt").rows().stream()
            .map(row -> new Row(row.get(0), row.get(1)))
            .sorted((one, other) -> other.words.length() - one.words.length())
            .toList();

    private record Row(String words, String counted) {}

    private Tallies() {}

    /** The words of what is counted; those of its unit where it is no bare number. */
    static String counted(Figure figure) {
        if (!figure.unit().isEmpty() || figure.noun() == null) {
            return figure.unit();
        }
        String noun = figure.noun().toLowerCase(Locale.ROOT);
        for (Row row : ROWS) {
            int at = noun.indexOf(row.words);
            if (at >= 0) {
                return row.counted.equals(FOLLOWS)
                        ? phrase(
                                figure.noun().substring(at + row.words.length()).strip())
                        : row.counted;
            }
        }
        return "";
    }

    /** The counted noun alone: "confirmed cases in the region" without where. */
    private static String phrase(String noun) {
        StringBuilder phrase = new StringBuilder();
        for (String word : noun.split(" ")) {
            if (ENDS.contains(word) || word.isEmpty()) {
                break;
            }
            phrase.append(phrase.isEmpty() ? "" : " ").append(word);
            if (word.endsWith(",")) {
                break;
            }
        }
        return phrase.toString();
    }
}
