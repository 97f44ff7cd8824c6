package org.crosscheck.engine.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.engine.text.Token.Kind;

/**
 * One letter that is a currency's sign where an amount of money follows, and a name's first anywhere else: "N50 million",
 * "R4.5bn" and "N1,500", but "N95 masks" and the R22. Thread-safe.
 */
final class LetterSign {
    private static final Set<String> LETTERS = WordList.shipped("text/glued-signs.txt").rows().stream()
            .filter(row -> row.size() > 1)
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GLUED_SCALES = Set.of("m", "mn", "bn", "tn", "trn");
    private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion", "mn", "bn", "tn");
    private static final int GROUP = 3;
    /** "R19.99" is a price. */
    private static final int CENTS = 2;

    private LetterSign() {}

    static boolean isOne(String word) {
        return LETTERS.contains(word);
    }

    /** Whether the word at an index is such a letter with the first digits of an amount. */
    static boolean opens(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        int end = digitsEnd(text, 1);
        if (end == 1 || !isOne(text.substring(0, 1))) {
            return false;
        }
        return end < text.length() ? isGluedScale(text.substring(end)) : continues(tokens, at + 1);
    }

    private static boolean isGluedScale(String letters) {
        return GLUED_SCALES.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static boolean continues(List<Token> tokens, int next) {
        return isScale(tokens, next)
                || isNextGroup(tokens, next)
                || isGlued(tokens, next) && tokens.get(next).is(',') && digitsAt(tokens, next + 1) == GROUP
                || isGlued(tokens, next) && tokens.get(next).is('.') && isDecimal(tokens, next + 1);
    }

    /** "R450 000": a space that groups. */
    private static boolean isNextGroup(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end() + 1
                && tokens.get(at).kind() == Kind.NUMBER
                && tokens.get(at).text().length() == GROUP
                && digitsEnd(tokens.get(at).text(), 0) == GROUP;
    }

    private static boolean isDecimal(List<Token> tokens, int at) {
        int digits = digitsAt(tokens, at);
        String text = digits == 0 ? "" : tokens.get(at).text();
        return digits > 0
                && (digits == text.length()
                        ? digits == CENTS || isScale(tokens, at + 1)
                        : isGluedScale(text.substring(digits)));
    }

    /** "million", and "-million" glued to its digits. */
    private static boolean isScale(List<Token> tokens, int at) {
        int scale = isGlued(tokens, at) && tokens.get(at).is('-') ? at + 1 : at;
        return scale < tokens.size() && SCALES.contains(tokens.get(scale).lower());
    }

    /** How many digits open the number that touches what stands before it; 0 where none does. */
    private static int digitsAt(List<Token> tokens, int at) {
        boolean number = isGlued(tokens, at) && tokens.get(at).kind() == Kind.NUMBER;
        return number ? digitsEnd(tokens.get(at).text(), 0) : 0;
    }

    private static boolean isGlued(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end();
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
