package org.crosscheck.report.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/** What writing from right to left asks of whoever draws characters one by one from left to right. */
final class Script {
    private static final ArabicShaping SHAPING = new ArabicShaping(ArabicShaping.LETTERS_SHAPE
            | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_FIXED_SPACES_NEAR);

    private Script() {}

    /** From one place to another, in reading order. */
    record Run(int from, int to, boolean isRightToLeft) {}

    /** The same characters, each Arabic letter in the form that its neighbours ask for; of the same length. */
    static String shaped(String words) {
        if (words.chars().noneMatch(c -> c >= '\u0600' && c < '\u0780')) {
            return words;
        }
        try {
            return SHAPING.shape(words);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters that keep their number can be shaped", e);
        }
    }

    /** The letters that were shaped. */
    static String plain(String shaped) {
        return Normalizer.normalize(shaped, Normalizer.Form.NFKC);
    }

    /** A line's runs as they stand from left to right (Unicode Standard Annex 9); {@code start} is added to their places. */
    static List<Run> runs(String line, int start) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return List.of(new Run(start, start + line.length(), false));
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Run[] runs = new Run[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(start + bidi.getRunStart(i), start + bidi.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    /** Characters of a run from right to left as they are drawn: the last first, marks after what they stand on, brackets turned. */
    static String mirrored(String words) {
        List<String> letters = new ArrayList<>();
        words.codePoints().forEach(character -> {
            boolean isMark = Character.getType(character) == Character.NON_SPACING_MARK;
            if (isMark && !letters.isEmpty()) {
                letters.set(letters.size() - 1, letters.get(letters.size() - 1) + Character.toString(character));
            } else {
                letters.add(Character.toString(UCharacter.getMirror(character)));
            }
        });
        StringBuilder drawn = new StringBuilder();
        for (int i = letters.size() - 1; i >= 0; i--) {
            drawn.append(letters.get(i));
        }
        return drawn.toString();
    }
}
