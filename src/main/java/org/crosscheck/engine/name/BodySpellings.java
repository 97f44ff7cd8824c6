package org.crosscheck.engine.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crosscheck.engine.name.SameName.Code;
import org.crosscheck.engine.text.Spelling;
import org.crosscheck.engine.text.WordList;

/** Spellings of bodies: short forms, British and American words, the order of "Ministry of X". Stateless. */
final class BodySpellings {
    private static final Map<String, String> FULL = new HashMap<>();

    static {
        for (List<String> row : WordList.shipped("name/bodies.txt").rows()) {
            row.forEach(form -> FULL.putIfAbsent(wording(form), wording(row.get(0))));
        }
    }

    private BodySpellings() {}

    static Optional<SameName> compare(String a, String b) {
        if (wording(a).equals(wording(b))) {
            return Spellings.because(Code.WORDING, a + " and " + b + " differ only in wording");
        }
        boolean known = Variants.share("body", a, b) || full(a).equals(full(b)) && isKnown(a);
        return known
                ? Spellings.because(Code.KNOWN_VARIANT, a + " and " + b + " are known forms of one name")
                : Optional.empty();
    }

    private static boolean isKnown(String name) {
        return FULL.containsKey(wording(name));
    }

    private static String full(String name) {
        String wording = wording(name);
        return FULL.getOrDefault(wording, wording);
    }

    /** Folded, American words, "Ministry of X" as "x ministry", a country as its first adjective. */
    private static String wording(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Fold.plain(Fold.withoutArticle(name)).split("[\\s-]+")) {
            words.add(Spelling.american(word));
        }
        if (words.size() > 2 && words.get(1).equals("of") && isOffice(words.get(0))) {
            words.add(words.remove(0));
            words.remove(0);
        }
        words.removeIf(word -> word.equals("the"));
        return String.join(" ", words);
    }

    private static boolean isOffice(String word) {
        return word.equals("ministry")
                || word.equals("department")
                || word.equals("office")
                || word.equals("university");
    }

    static String key(String name) {
        return Variants.leader("body", full(Variants.first("body", name)));
    }
}
