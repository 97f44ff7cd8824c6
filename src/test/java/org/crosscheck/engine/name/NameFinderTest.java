package org.crosscheck.engine.name;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.engine.text.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder();

    @Test
    void anEmptyTextNamesNobody() {
        assertEquals(new Cast(List.of(), List.of()), FINDER.find(Text.of(" \n ")));
    }

    @Test
    void mentionsStandInOrderAndApart() {
        Cast cast =
                FINDER.find(Text.of("Oslo mayor Ida Lund met Swedish Premier Kaj Ek in Bergen, Norway. Lund left."));
        List<Mention> mentions = cast.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(
                    mentions.get(i - 1).span().end() <= mentions.get(i).span().start());
        }
        assertEquals(5, mentions.size());
    }

    @Test
    void offsetsCountUtf16Units() {
        String text = "\ud83d\ude00 Oslo mayor Ida Lund spoke.";
        Mention mention = FINDER.find(Text.of(text)).mentions().get(0);
        assertEquals("Ida Lund", mention.name().in(text));
        assertEquals("Oslo mayor Ida Lund", mention.span().in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr ",
                "John ",
                "Minister of ",
                "the governor, ",
                "Ukraine's governor, ",
                "de la ",
                "J.",
                "O'",
                "Xerxu Qalbo said he left. ",
                "Sir John Tait, 48, the head of the agency, ",
                "of the Bank of the "
            })
    void timeGrowsWithTheTextOnly(String piece) {
        Text text = Text.of(piece.repeat(600_000 / piece.length()));
        assertTimeout(Duration.ofSeconds(20), () -> FINDER.find(text));
    }

    @Test
    void manyNamesakesCostNoMoreThanTheirNumber() {
        StringBuilder many = new StringBuilder();
        IntStream.range(0, 20_000).forEach(i -> many.append("Zu")
                .append((char) ('a' + i % 26))
                .append((char) ('a' + i / 26 % 26))
                .append((char) ('a' + i / 676))
                .append(" Smith said he left. "));
        assertTimeout(Duration.ofSeconds(20), () -> FINDER.find(Text.of(many.toString())));
    }
}
