package org.crosscheck.engine.name;

/** Arabic and Persian names: one form for the usual romanisations of each. Stateless. */
final class Arabic {
    private static final String[][] LETTERS = {
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ei", "ai"},
        {"ey", "ai"},
        {"ay", "ai"},
        {"dh", "d"},
        {"q", "k"},
        {"dj", "j"},
        {"o", "u"},
        {"y", "i"}
    };

    private Arabic() {}

    /** "al-Houthi" and "Huthi" alike: no article, no doubled letters, three vowels. */
    static String form(String folded) {
        String word = withoutArticle(folded);
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String[] rule = ruleAt(word, i);
            String sound = rule == null ? String.valueOf(word.charAt(i)) : rule[1];
            if (out.length() == 0 || out.charAt(out.length() - 1) != sound.charAt(0)) {
                out.append(sound);
            }
            i += rule == null ? 1 : rule[0].length();
        }
        return ending(out.toString());
    }

    private static String[] ruleAt(String word, int i) {
        for (String[] rule : LETTERS) {
            if (word.startsWith(rule[0], i)) {
                return rule;
            }
        }
        return null;
    }

    static String withoutArticle(String word) {
        boolean article = word.length() > 4 && (word.startsWith("al-") || word.startsWith("el-"));
        return article ? word.substring(3) : word;
    }

    /** "-eh" and "-ah" for "-a". */
    private static String ending(String word) {
        boolean breathed = word.length() > 3 && (word.endsWith("ah") || word.endsWith("eh"));
        return breathed ? word.substring(0, word.length() - 2) + 'a' : word;
    }
}
