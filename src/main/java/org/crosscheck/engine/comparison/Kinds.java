package org.crosscheck.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.quantity.Singular;
import org.crosscheck.engine.text.Token;
import org.crosscheck.engine.text.WordList;

/** Of what kind the makes of {@code kinds.txt} are ("Patriot" is an air defence system). Thread-safe. */
final class Kinds {
    private static final int LONGEST = 3;
    private static final Map<String, List<List<String>>> OF_MAKE = read();
    private static final Set<String> LAST_WORDS = lastWords();

    private Kinds() {}

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> kinds = new HashMap<>();
        WordList.shipped("comparison/kinds.txt").rows().forEach(row -> {
            List<String> forms =
                    List.of(row.get(0).split(" ")).stream().map(Terms::form).toList();
            for (String make : row.get(1).split(", ")) {
                kinds.computeIfAbsent(make.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(forms);
            }
        });
        return kinds;
    }

    private static Set<String> lastWords() {
        return OF_MAKE.keySet().stream()
                .map(make -> make.substring(make.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The kinds of the longest make that ends at a token, in the plural too.
     *
     * @return for each kind the forms of its words, its noun last; empty for what is no make
     */
    static List<List<String>> endingAt(List<Token> tokens, int last) {
        List<List<String>> found = List.of();
        String make = Singular.of(tokens.get(last).lower());
        if (!LAST_WORDS.contains(make)) {
            return found;
        }
        for (int i = last; i > last - LONGEST && i >= 0 && tokens.get(i).isCapitalised(); i--) {
            make = i == last ? make : tokens.get(i).lower() + " " + make;
            found = OF_MAKE.getOrDefault(make, found);
        }
        return found;
    }

    /** A text's terms, each make that {@code there}, the forms of another text, has by its kind alone put as it puts it. */
    static List<Term> asIn(Set<String> there, List<Term> terms) {
        List<Term> put = new ArrayList<>();
        for (Term term : terms) {
            List<String> kind = there.contains(term.form()) ? List.of() : kindIn(there, term);
            kind.forEach(form -> put.add(term.as(form)));
            if (kind.isEmpty()) {
                put.add(term);
            }
        }
        return put;
    }

    private static List<String> kindIn(Set<String> there, Term make) {
        return make.kinds().stream().filter(there::containsAll).findFirst().orElse(List.of());
    }

    /** The kinds of a make as it is listed, in small letters. */
    static List<List<String>> of(String make) {
        return OF_MAKE.getOrDefault(make, List.of());
    }
}
