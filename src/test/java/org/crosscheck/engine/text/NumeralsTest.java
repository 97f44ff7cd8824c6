package org.crosscheck.engine.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

class NumeralsTest {
    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    private static final NumberFormat INDIAN = NumberFormat.getInstance(new Locale("en", "IN"));

    @ParameterizedTest(name = "{2} is {0}")
    @MethodSource("spellings")
    void everySpellingHasOneValue(String value, String form, String spelling) {
        Numeral read = Numerals.read(lexemes(spelling), 0);

        assertNotNull(read, "nothing read");
        assertEquals(new Span(0, spelling.length()), read.span());
        assertEquals(form.toUpperCase(Locale.ROOT), read.form().name());
        String[] ends = value.split("\\.\\.");
        assertEquals(0, new BigDecimal(ends[0]).compareTo(read.value()), () -> "was " + read.value());
        if (ends.length > 1) {
            assertEquals(0, new BigDecimal(ends[1]).compareTo(read.high()));
        }
    }

    static Stream<Arguments> spellings() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NumeralsTest.class.getResourceAsStream("spellings.txt"), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" *\\| *")))
                    .flatMap(row -> row.stream().skip(2).map(text -> Arguments.of(row.get(0), row.get(1), text)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomNumbers")
    void whatTheFormatterSpellsIsReadBack(long number) {
        for (String rules : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
            String spelled = SPELLING.format(number, rules);
            Numeral read = Numerals.read(lexemes(spelled), 0);
            assertEquals(new Span(0, spelled.length()), read.span(), spelled);
            assertEquals(0, BigDecimal.valueOf(number).compareTo(read.value()), spelled);
        }
    }

    static LongStream randomNumbers() {
        Random random = new Random(20220419);
        return LongStream.range(0, 400).map(i -> (long) Math.pow(10, random.nextDouble() * 17));
    }

    @ParameterizedTest(name = "{0}th")
    @MethodSource("randomRanks")
    void ordinalsAreReadBack(long number) {
        for (String rules : List.of("%spellout-ordinal", "%spellout-ordinal-verbose")) {
            String spelled = SPELLING.format(number, rules);
            Numeral read = Numerals.read(lexemes(spelled), 0);
            assertEquals(new Span(0, spelled.length()), read.span(), spelled);
            assertEquals(0, BigDecimal.valueOf(number).compareTo(read.value()), spelled);
            assertEquals(Numeral.Form.ORDINAL, read.form(), spelled);
        }
    }

    static LongStream randomRanks() {
        Random random = new Random(20240514);
        return LongStream.concat(
                LongStream.range(0, 200).map(i -> 1 + (long) Math.pow(10, random.nextDouble() * 9)),
                LongStream.of(400, 1_200, 5_000, 70_000, 300_000, 2_476_400, 4_000_000, 2_300_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomDecimals")
    void decimalsAreReadBack(BigDecimal number) {
        String spelled = SPELLING.format(number.doubleValue());
        Numeral read = Numerals.read(lexemes(spelled), 0);
        assertEquals(new Span(0, spelled.length()), read.span(), spelled);
        assertEquals(0, number.compareTo(read.value()), spelled);
    }

    static Stream<BigDecimal> randomDecimals() {
        Random random = new Random(20220706);
        return Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1_000_000_000), 1 + random.nextInt(4)))
                .filter(number -> number.stripTrailingZeros().scale() > 0)
                .limit(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomNumbers")
    void digitsAreReadBackGroupedOrNot(long number) {
        for (String digits :
                List.of(Long.toString(number), String.format(Locale.ENGLISH, "%,d", number), INDIAN.format(number))) {
            Numeral read = Numerals.read(lexemes(digits), 0);
            assertEquals(new Span(0, digits.length()), read.span(), digits);
            assertEquals(0, BigDecimal.valueOf(number).compareTo(read.value()), digits);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    between one hundred and two hundred men | 1 | one hundred
                    three men and two women                 | 0 | three
                    one, two, three                         | 0 | one
                    one million and two million             | 0 | one million
                    a hundred and five twenty two           | 0 | a hundred and five
                    six-mile march                          | 0 | six
                    two seconds later                       | 0 | two
                    9m high                                 | 0 | 9
                    three and four                          | 0 | three
                    """)
    void readsNoFurtherThanTheNumberGoes(String text, int at, String expected) {
        assertEquals(expected, Numerals.read(lexemes(text), at).span().in(text));
    }

    @ParameterizedTest
    @CsvSource({"a man", "the second half:2", "half-brother", "halfway", "quarter of them", "a third man", "tens"})
    void whatIsNoNumber(String text) {
        String[] parts = text.split(":");
        assertNull(Numerals.read(lexemes(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
    }

    @Test
    void lexemesStandWhereTheirCharactersStand() {
        String text = "PS2.7m and a six-mile, 60bn; 24703m2, 1,2 and 10.0.0.1.";
        List<Token> lexemes = lexemes(text);

        assertEquals(
                "PS 2.7 m and a six - mile , 60 bn ; 24703 m2 , 1 , 2 and 10 . 0 . 0 . 1 .",
                String.join(" ", lexemes.stream().map(Token::text).toList()));
        lexemes.forEach(lexeme -> assertEquals(lexeme.text(), lexeme.span().in(text)));
    }

    private static List<Token> lexemes(String text) {
        return Lexemes.of(Text.of(text).tokens());
    }
}
