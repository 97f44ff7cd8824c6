package org.crosscheck.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Writes words as somebody must whose character set lacks some of them: straight marks, letters without accents. */
final class Narrow {
    private static final Map<String, String> INSTEAD =
            Map.of("“", "\"", "”", "\"", "‘", "'", "’", "'", "–", "-", "£", "GBP ", "€", "EUR ", "Ø", "O", "©", "(c)");

    private Narrow() {}

    static String to(Charset charset, String words) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder narrow = new StringBuilder();
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        narrow.append(encoder.canEncode(letter) ? letter : INSTEAD.getOrDefault(letter, bare(letter))));
        return narrow.toString();
    }

    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
