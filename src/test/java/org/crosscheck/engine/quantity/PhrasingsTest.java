package org.crosscheck.engine.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.crosscheck.engine.Engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every phrasing of {@code phrasings.txt} and the lists beside it has the meaning it stands under. */
class PhrasingsTest {
    private static final Engine ENGINE = new Engine();
    private static final List<String> LISTS = List.of(
            "phrasings.txt",
            "phrasings/money.txt",
            "phrasings/measures.txt",
            "phrasings/ages.txt",
            "phrasings/ranges.txt",
            "phrasings/modifiers.txt",
            "phrasings/numbers.txt",
            "phrasings/news.txt");
    private static final int LEAST = 800;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("phrasings")
    void theFirstClaimMeansThis(String meaning, String phrasing) {
        Quantity claim = ENGINE.extract(phrasing, null).quantities().stream()
                .filter(Quantity::isClaim)
                .findFirst()
                .orElseThrow();
        String[] parts = meaning.split(" ", 3);
        String unit = claim.unit().isEmpty() ? "-" : claim.unit();
        assertEquals(meaning, written(claim, parts[0]) + " " + claim.modifier().sign() + " " + unit);
    }

    @Test
    void thereAreManyAndNoneTwice() throws IOException {
        List<String> all =
                phrasings().stream().map(each -> each.get()[1].toString()).toList();

        assertTrue(all.size() >= LEAST);
        assertEquals(List.copyOf(new LinkedHashSet<>(all)), all);
    }

    /** The claim's value as the meaning writes it, when they are the same number; else in its own digits. */
    private static String written(Quantity claim, String expected) {
        return claim.value() == null
                ? plain(claim.low()) + ".." + plain(claim.high())
                : isNear(claim.value(), expected) ? expected : plain(claim.value());
    }

    private static boolean isNear(BigDecimal value, String expected) {
        return !expected.contains("..")
                && value.subtract(new BigDecimal(expected)).abs().compareTo(TOLERANCE) < 0;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static List<Arguments> phrasings() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (String list : LISTS) {
            String meaning = null;
            for (String line : lines(list)) {
                if (line.startsWith("  ")) {
                    all.add(Arguments.of(meaning, line.strip()));
                } else {
                    meaning = line;
                }
            }
        }
        return all;
    }

    static List<String> lines(String resource) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PhrasingsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
