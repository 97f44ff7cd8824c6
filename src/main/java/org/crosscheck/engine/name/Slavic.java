package org.crosscheck.engine.name;

/** Russian, Ukrainian and Belarusian names: one form for the usual romanisations of each. Stateless. */
final class Slavic {
    private static final String[][] LETTERS = {
        {"shch", "S"},
        {"sch", "S"},
        {"tch", "C"},
        {"ch", "C"},
        {"cz", "C"},
        {"zh", "Z"},
        {"sh", "X"},
        {"kh", "K"},
        {"tz", "T"},
        {"ts", "T"},
        {"x", "ks"},
        {"ck", "k"},
        {"ph", "f"},
        {"w", "v"},
        {"h", "g"},
        {"j", "i"},
        {"y", "i"}
    };

    private static final String FIRST_LETTERS = firstLetters();

    private Slavic() {}

    private static String firstLetters() {
        StringBuilder letters = new StringBuilder();
        for (String[] rule : LETTERS) {
            letters.append(rule[0].charAt(0));
        }
        return letters.toString();
    }

    /** "Syniehubov" and "Sinegubov" alike: hard g, one letter for each sibilant, no glides, no doubled letters. */
    static String form(String folded) {
        return ending(squeezed(glideless(letters(folded))));
    }

    private static String letters(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            String[] rule = ruleAt(folded, i);
            if (rule == null) {
                out.append(folded.charAt(i++));
            } else {
                out.append(rule[1]);
                i += rule[0].length();
            }
        }
        return out.toString();
    }

    private static String[] ruleAt(String folded, int i) {
        if (FIRST_LETTERS.indexOf(folded.charAt(i)) < 0) {
            return null;
        }
        for (String[] rule : LETTERS) {
            if (folded.startsWith(rule[0], i)) {
                return rule;
            }
        }
        return null;
    }

    /** Drops the i of ia, ie, io, iu, which some spell and some do not. */
    private static String glideless(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean glide = word.charAt(i) == 'i' && i + 1 < word.length() && "aeou".indexOf(word.charAt(i + 1)) >= 0;
            if (!glide) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    private static String squeezed(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    /** "-off" for "-ov", "-enka" for "-enko". */
    private static String ending(String word) {
        if (word.length() > 3 && word.endsWith("f")) {
            return word.substring(0, word.length() - 1) + 'v';
        }
        return word.endsWith("enka") ? word.substring(0, word.length() - 1) + 'o' : word;
    }
}
