package org.crosscheck.intake.format;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.UnreadableException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands among an article's paragraphs and is none of its own is left out, and kept to be seen and put back. */
class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: The storm in pictures",
                "READ MORE",
                "Advertisement",
                "Share",
                "14.05 BST",
                "2:05pm",
                "(3h ago)",
                "Just now",
                "Sign up for our morning letter",
                "Story continues below",
                "Key events",
                "Related topics",
                "Follow us on Facebook",
                "This video cannot be played",
                "Updated at 14.05"
            })
    void isFurniture(String line) {
        assertNotNull(Furniture.reason(line, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by 3 %.",
                "1,260",
                "12",
                "40 people were hurt.",
                "“Read more books,” she said.",
                "Post offices closed at noon.",
                "Live ammunition was used.",
                "At 14.05 the bridge fell.",
                "He said: 14."
            })
    void isNot(String line) {
        assertNull(Furniture.reason(line, null));
    }

    @Test
    void whatIsLeftOutStandsAtItsPlace() throws UnreadableException {
        Document document = read("The bridge fell.\n\nRead more: Other bridges\n\nNobody was hurt.");
        Part part = document.parts().get(0);
        assertEquals(Part.Kind.LEFT_OUT, part.kind());
        assertEquals("Read more: Other bridges", part.words());
        assertTrue(document.text().substring(0, part.start()).contains("fell"));
        assertFalse(document.text().substring(0, part.start()).contains("Nobody"));
    }

    @Test
    void eachPassageSaysWhyItWasLeftOut() throws UnreadableException {
        Document document = read("Bridge falls at noon\n\nBridge falls at noon\n\n14.05 BST\n\nIt fell.\n\nShare");
        assertEquals(
                List.of(Part.Reason.REPEATED, Part.Reason.TIME, Part.Reason.POINTER),
                document.parts().stream().map(Part::reason).toList());
    }

    @Test
    void aTextWithoutFurnitureStaysAsItIs() throws UnreadableException {
        String text = "The bridge fell.\n   \n\n\n  Nobody was hurt.\nNot one.";
        assertEquals(text, read(text).text());
    }

    @Test
    void aHeadlineThatStandsTwiceIsFolded() {
        List<Block> blocks = Furniture.marked(List.of(
                Block.of(Block.Kind.TITLE, "Bridge falls"),
                Block.paragraph("Bridge falls"),
                Block.paragraph("It fell.")));
        assertEquals(
                List.of(Block.Kind.TITLE, Block.Kind.LEFT_OUT, Block.Kind.PARAGRAPH),
                blocks.stream().map(Block::kind).toList());
    }

    @Test
    void aPullQuoteWhoseWordsStandThereIsFolded() {
        List<Block> blocks = Furniture.marked(List.of(
                Block.paragraph("“It fell,” she said. “We ran, all of us.”"),
                Block.of(Block.Kind.PULL_QUOTE, "“We ran, all of us”"),
                Block.of(Block.Kind.PULL_QUOTE, "“Nobody told us”")));
        assertEquals(
                List.of(Block.Kind.PARAGRAPH, Block.Kind.LEFT_OUT, Block.Kind.PULL_QUOTE),
                blocks.stream().map(Block::kind).toList());
    }

    @Test
    void creditsAndHoldMarksAreFound() throws UnreadableException {
        Document document = read(
                "EMBARGOED until 6 am on Monday\n\nThe bridge fell.\n\nShare\n\nAdditional reporting by Ann Example");
        assertEquals("Additional reporting by Ann Example", document.about().credit());
        assertEquals("EMBARGOED until 6 am on Monday", document.about().hold());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Example",
                "BY ANN EXAMPLE AND JON ASKER",
                "By Ann Example in Lodra",
                "By Ann van der Example, Harbour Editor"
            })
    void aLineThatNamesTheAuthorIsTheByline(String line) throws UnreadableException {
        assertEquals(
                line,
                read("Bridge falls at noon\n\n" + line + "\n\nIt fell.").about().byline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday it had fallen", "By Ann Example.", "Standing by Ann Example", "By the river"})
    void otherLinesAreNone(String line) throws UnreadableException {
        assertNull(
                read("Bridge falls at noon\n\n" + line + "\n\nIt fell.").about().byline());
    }

    @Test
    void everyCreditLineIsFound() throws UnreadableException {
        Document document = read("The bridge fell.\n\nReporting by Ann Example\n\nWith files from Coast News");
        assertEquals(
                "Reporting by Ann Example\nWith files from Coast News",
                document.about().credit());
    }

    private static Document read(String text) throws UnreadableException {
        return FormatReader.read("a.txt", text.getBytes(UTF_8)).get(0).document();
    }
}
