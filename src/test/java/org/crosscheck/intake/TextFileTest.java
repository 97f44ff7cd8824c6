package org.crosscheck.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextFileTest {
    private static final String WORDS =
            "The café on the quay closed early.\n\n“We had no bread,” Zoë Lind said – twice.";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void wordsWithoutAHeaderAreAllBody() throws UnreadableException {
        Document document = TextFile.read(WORDS.getBytes(UTF_8));

        assertEquals(WORDS, document.text());
        assertEquals(About.NOTHING, document.about());
        assertEquals(List.of(), document.notices());
    }

    @Test
    void aHeaderSaysWhatIsKnownAndIsNoPartOfTheText() throws UnreadableException {
        Document document = TextFile.paste("outlet: The Quay Post\nBy: Ann Example\nPublished: 2024-05-14T23:10+03:00\n"
                + "Section: Food\nTitle: No bread: a report\nAddress: https://quay.example/bread\nCredit: Coast Wire\n\n"
                + WORDS);

        assertEquals(
                new About(
                                "The Quay Post",
                                "No bread: a report",
                                "Ann Example",
                                LocalDate.of(2024, 5, 14),
                                "https://quay.example/bread",
                                "Coast Wire")
                        .at(Instant.parse("2024-05-14T20:10:00Z")),
                document.about());
        assertEquals(WORDS, document.text());
    }

    @Test
    void aLineThatOnlyLooksLikeAHeaderBelongsToTheText() throws UnreadableException {
        String text = "Breaking: the quay is closed.\nOutlet: a word in a list";
        assertEquals(text, TextFile.paste(text).text());
    }

    @Test
    void aDateThatCannotBeReadIsLeftOpenAndSaid() throws UnreadableException {
        Document document = TextFile.paste("Outlet: Post\nDate: 03/04/24\n\n" + WORDS);

        assertNull(document.about().published());
        assertTrue(document.notices().get(0).contains("03/04/24"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-05-14", "14 May 2024", "May 14, 2024", "14 may 2024", "2024/05/14", "2024-05-14 09:00"})
    void datesAreReadAsPeopleWriteThem(String written) {
        assertEquals(LocalDate.of(2024, 5, 14), PublicationDate.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-01", "31 February 2024", "05/04/2024", "X", ""})
    void whatIsNoDateOrCouldBeTwoIsNotGuessed(String written) {
        assertNull(PublicationDate.read(written));
    }

    @Test
    void aPasteAndAFileOfTheSameWordsAreTheSameText() throws UnreadableException {
        String pasted = WORDS.replace("\n", "\r\n");
        String old = WORDS.replace("\n", "\r") + "\r";
        assertEquals(WORDS, TextFile.paste(pasted).text());
        assertEquals(WORDS, TextFile.read(old.getBytes(UTF_8)).text());
        assertEquals(
                WORDS, TextFile.read(("\n \n" + WORDS + "\n\n").getBytes(UTF_8)).text());
    }

    /** HOSTILE.md, row 7. */
    @Test
    void everyUnicodeFormIsReadWithAndWithoutItsMark() throws UnreadableException {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            assertEquals(WORDS, TextFile.read(WORDS.getBytes(charset)).text(), charset.name());
            assertEquals(
                    WORDS, TextFile.read(("\uFEFF" + WORDS).getBytes(charset)).text(), charset + " marked");
        }
        assertEquals(
                WORDS,
                TextFile.read(("\uFEFF" + WORDS).getBytes(Charset.forName("UTF-32LE")))
                        .text());
    }

    /** HOSTILE.md, row 7. */
    @Test
    void windowsTextIsReadRightAndSaid() throws UnreadableException {
        Document document = TextFile.read(WORDS.getBytes(WINDOWS_1252));

        assertEquals(WORDS, document.text());
        assertTrue(document.notices().get(0).contains("windows-1252"));
    }

    @Test
    void cyrillicInItsOldCharacterSetIsReadRightAndSaid() throws UnreadableException {
        String words = "Мост через реку закрыт до конца недели, сообщил начальник порта. "
                + "Инженеры проверяют опоры, вода поднялась на два метра за одну ночь.";
        Document document = TextFile.read(words.getBytes(Charset.forName("windows-1251")));

        assertEquals(words, document.text());
        assertTrue(document.notices().get(0).contains("windows-1251"));
    }

    /** HOSTILE.md, row 6. */
    @Test
    void bytesThatAreNoUtf8AreShownAsLostAndSaid() throws UnreadableException {
        byte[] bytes = WORDS.getBytes(UTF_8);
        bytes[WORDS.substring(0, WORDS.indexOf("quay")).getBytes(UTF_8).length] = (byte) 0xFF;
        Document document = TextFile.read(bytes);

        assertEquals(WORDS.replace("quay", "\uFFFDuay"), document.text());
        assertTrue(
                document.notices().get(0).contains("1 place"),
                document.notices().get(0));
    }

    @Test
    void bytesThatNoCharacterSetMakesSenseOfAreShownAsLost() throws UnreadableException {
        byte[] bytes = "The quay was closed \u00ff\u00fe for the night, the harbour master said."
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(TextFile.read(bytes).text().contains("closed \uFFFD\uFFFD for"));
    }

    /** HOSTILE.md, row 8. */
    @Test
    void nulIsTakenOutAndSaid() throws UnreadableException {
        Document document = TextFile.read("The quay\0 was closed\0.".getBytes(UTF_8));

        assertEquals("The quay was closed.", document.text());
        assertEquals(List.of("2 NUL characters were removed."), document.notices());
    }

    /** HOSTILE.md, row 9. */
    @Test
    void charactersThatTurnTheLineRoundAreKept() throws UnreadableException {
        String text = "The \u202Eyauq\u202C was \u2066closed\u2069.";
        assertEquals(text, TextFile.read(text.getBytes(UTF_8)).text());
    }

    /** HOSTILE.md, row 1. */
    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n ", "\uFEFF", "Outlet: Post\nTitle: Nothing below\n\n \n"})
    void whatHoldsNoWordsIsRefused(String empty) {
        assertRefused("no words", empty.getBytes(UTF_8));
    }

    /** HOSTILE.md, row 2. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreRefused(long seed) {
        byte[] bytes = new byte[(int) seed * 500];
        new Random(seed).nextBytes(bytes);
        assertRefused("not text", bytes);
    }

    @Test
    void otherFormatsAreNamed() {
        assertRefused("PDF", "%PDF-1.7\n1 0 obj".getBytes(UTF_8));
        assertRefused("Word", new byte[] {'P', 'K', 3, 4, 20, 0});
    }

    /** HOSTILE.md, row 5. */
    @Test
    void theLimitIsTakenAndOneByteMoreIsNot() throws UnreadableException {
        byte[] bytes = new byte[TextFile.MAX_BYTES];
        Arrays.fill(bytes, (byte) 'a');
        assertEquals(TextFile.MAX_BYTES, TextFile.read(bytes).text().length());
        assertRefused("10 MB", Arrays.copyOf(bytes, bytes.length + 1));
    }

    private static void assertRefused(String reason, byte[] bytes) {
        UnreadableException refused = assertThrows(UnreadableException.class, () -> TextFile.read(bytes));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
