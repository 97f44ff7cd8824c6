package org.crosscheck.engine.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes contracted words out, so that "won't" is "will not". Thread-safe. */
final class Contractions {
    private static final Map<String, List<String>> WHOLE = Map.of(
            "won't", List.of("will", "not"),
            "shan't", List.of("shall", "not"),
            "can't", List.of("can", "not"),
            "cannot", List.of("can", "not"),
            "ain't", List.of("not"),
            "let's", List.of("let", "us"));

    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am");
    /** After others "'s" tells whose. */
    private static final Set<String> BEFORE_IS =
            Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this");

    private Contractions() {}

    /** @param word in lower case, with a straight apostrophe */
    static List<String> of(String word) {
        List<String> whole = WHOLE.get(word);
        int mark = word.indexOf('\'');
        if (whole != null || mark <= 0) {
            return whole != null ? whole : List.of(word);
        } else if (word.endsWith("'s") && BEFORE_IS.contains(word.substring(0, mark))) {
            return List.of(word.substring(0, mark), "is");
        }
        int cut = word.endsWith("n't") ? word.length() - 3 : mark;
        String ending = ENDINGS.get(word.substring(cut));
        return ending == null || cut == 0 ? List.of(word) : List.of(word.substring(0, cut), ending);
    }
}
