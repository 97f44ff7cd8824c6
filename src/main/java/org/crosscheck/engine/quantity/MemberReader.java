package org.crosscheck.engine.quantity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Draft.Measure;
import org.crosscheck.engine.text.WordList;

/** "One of the tallest towers": one of many, which counts and claims nothing. Thread-safe. */
final class MemberReader {
    /** The rule's name; what it finds is no claim until something happened to it ("one of the miners was killed"). */
    static final String RULE = "member";

    private static final int LONGEST = 8;
    private static final Set<String> DETERMINERS = Set.of(
            "the", "its", "his", "her", "their", "these", "those", "our", "my", "your", "many", "several", "most",
            "very", "few");
    private static final Map<String, String> PLAIN = WordList.shipped("quantity/comparatives.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private MemberReader() {}

    static void read(Line line, Draft draft) {
        int of = draft.numeral.end();
        if (!draft.isBare() || !line.is(draft.first, "one") || of != draft.first + 1 || !line.is(of, "of")) {
            return;
        }
        int first = of + 1;
        while (DETERMINERS.contains(line.lower(first))) {
            first++;
        }
        int end = NounPhrase.end(line, first, LONGEST, null);
        boolean members = first > of + 1 || line.isCapitalised(first);
        if (members && end > first && line.isPlural(end - 1)) {
            int owned = pastOwner(line, first, end);
            draft.noun = line.words(first, end);
            draft.measure(Measure.COUNT, unit(line, owned, end), end, RULE);
        }
    }

    /** "one of Norway's oldest banks": the bank is counted. */
    private static int pastOwner(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.is(i, "'s")) {
                return i + 1;
            }
        }
        return first;
    }

    private static String unit(Line line, int first, int end) {
        StringBuilder unit = new StringBuilder();
        for (int i = first; i < end - 1; i++) {
            unit.append(plain(line, i)).append(line.touches(i + 1) ? "" : " ");
        }
        String head = Singular.of(line.text(end - 1));
        return unit.append(head.equals("person") ? "people" : head).toString();
    }

    private static String plain(Line line, int at) {
        String word = line.text(at);
        String listed = PLAIN.get(line.lower(at));
        return listed != null ? listed : word.endsWith("est") && word.length() > 5 ? positive(word) : word;
    }

    /** "proudest" to "proud", "hottest" to "hot", "angriest" to "angry". */
    private static String positive(String superlative) {
        String stem = superlative.substring(0, superlative.length() - 3);
        int last = stem.length() - 1;
        if (stem.endsWith("i")) {
            return stem.substring(0, last) + "y";
        }
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "dgmnpt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
