package org.crosscheck.engine.quotation;

/** Regular forms of English verbs. */
final class Inflection {
    private Inflection() {}

    /** "says", "goes", "denies". */
    static String third(String lemma) {
        if (lemma.equals("have") || lemma.equals("be")) {
            return lemma.equals("be") ? "is" : "has";
        }
        if (endsInConsonantAndY(lemma)) {
            return stem(lemma, 1) + "ies";
        }
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("o");
        return lemma + (hisses ? "es" : "s");
    }

    static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantAndY(lemma) ? stem(lemma, 1) + "ied" : doubled(lemma) + "ed";
    }

    static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return stem(lemma, 2) + "ying";
        }
        boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
        return (dropsE ? stem(lemma, 1) : doubled(lemma)) + "ing";
    }

    /** "admit" to "admitt", "plan" to "plann"; where the stress is on an earlier syllable nothing is doubled. */
    private static String doubled(String lemma) {
        int n = lemma.length();
        boolean closed = n >= 3
                && !isVowel(lemma.charAt(n - 1))
                && isVowel(lemma.charAt(n - 2))
                && (!isVowel(lemma.charAt(n - 3)) || lemma.startsWith("qu") && n == 4)
                && "wxy".indexOf(lemma.charAt(n - 1)) < 0;
        return closed && (syllables(lemma) == 1 || isStressedLast(lemma)) ? lemma + lemma.charAt(n - 1) : lemma;
    }

    /** Whether both "labeled" and "labelled" are written. */
    static boolean doublesAtWill(String lemma) {
        int n = lemma.length();
        return syllables(lemma) > 1
                && lemma.endsWith("l")
                && isVowel(lemma.charAt(n - 2))
                && !isVowel(lemma.charAt(n - 3));
    }

    private static boolean isStressedLast(String lemma) {
        return lemma.endsWith("mit")
                || lemma.endsWith("fer")
                || lemma.endsWith("but")
                || lemma.endsWith("cur")
                || lemma.endsWith("bel")
                || lemma.endsWith("gret")
                || lemma.endsWith("trol")
                || lemma.endsWith("pel")
                || lemma.endsWith("quip")
                || lemma.endsWith("gin")
                || lemma.endsWith("forget");
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1))) ? 1 : 0;
        }
        return count;
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String stem(String lemma, int cut) {
        return lemma.substring(0, lemma.length() - cut);
    }
}
