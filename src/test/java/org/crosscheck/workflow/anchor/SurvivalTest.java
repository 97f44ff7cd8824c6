package org.crosscheck.workflow.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.crosscheck.engine.text.Span;
import org.crosscheck.engine.text.Text;
import org.crosscheck.workflow.anchor.Fate.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SurvivalTest {
    private static final String BEFORE = """
            The ferry sank off Lodra at noon.

            Twelve sailors were rescued. “We saw the light too late,” said captain Inga Holm.

            The ferry carried 340 tonnes of salt.
            """;

    @Test
    void anUnchangedTextKeepsEveryClaimInItsPlace() {
        Fate fate = fate(BEFORE, "340 tonnes", BEFORE);

        assertEquals(Kind.SAME, fate.kind());
        assertEquals("340 tonnes", fate.span().in(BEFORE));
    }

    @ParameterizedTest
    @CsvSource({"Twelve sailors", "“We saw the light too late,”", "340 tonnes"})
    void aSentenceInFrontMovesThemAll(String words) {
        String after = "Updated at 15:00. A second ship is on its way.\n\n" + BEFORE;

        Fate fate = fate(BEFORE, words, after);

        assertEquals(Kind.SAME, fate.kind());
        assertEquals(words, fate.span().in(after));
    }

    @Test
    void aParagraphPutElsewhereTakesItsClaimsAlong() {
        String after = """
                The ferry carried 340 tonnes of salt.

                The ferry sank off Lodra at noon.

                Twelve sailors were rescued. “We saw the light too late,” said captain Inga Holm.
                """;

        for (String words : List.of("340 tonnes", "Twelve sailors")) {
            Fate fate = fate(BEFORE, words, after);
            assertEquals(Kind.SAME, fate.kind(), words);
            assertEquals(after.indexOf(words), fate.span().start());
        }
    }

    @Test
    void straightenedMarksAndCapitalsChangeNothing() {
        String after = BEFORE.replace("“We saw the light too late,”", "\"We saw the light too late,\"");
        Anchor read = anchor(after, "\"We saw the light too late,\"", 1, "quotation");

        Fate fate = only(Survival.of(BEFORE, List.of(quotation()), Text.of(after), List.of(read)));

        assertEquals(Kind.SAME, fate.kind());
        assertEquals(0, fate.reading());
    }

    @Test
    void anotherFigureInItsPlaceIsAChange() {
        String after = BEFORE.replace("Twelve sailors", "Fourteen sailors");
        Anchor read = anchor(after, "Fourteen sailors", 1, "figure");

        Fate fate = only(Survival.of(BEFORE, List.of(anchor("Twelve sailors")), Text.of(after), List.of(read)));

        assertEquals(Kind.CHANGED, fate.kind());
        assertEquals("Fourteen sailors", fate.span().in(after));
        assertTrue(fate.isRead());
    }

    @Test
    void theSameFigureOfSomethingElseIsAChange() {
        String after = BEFORE.replace("Twelve sailors were rescued", "Twelve sailors were missing");

        assertEquals(Kind.CHANGED, fate(BEFORE, "Twelve sailors", after).kind());
    }

    @Test
    void aWordPutBeforeTheFirstWordIsAChange() {
        String after = BEFORE.replace("Twelve sailors were", "About twelve sailors were");

        assertEquals(Kind.CHANGED, fate(BEFORE, "Twelve sailors", after).kind());
    }

    @ParameterizedTest
    @CsvSource({"1.4 metres, 14 metres", "-3 degrees, 3 degrees", "$40, €40", "12%, 12"})
    void aMarkInsideAFigureCounts(String old, String young) {
        String before = "The level stood at " + old + " then.";

        assertEquals(
                Kind.CHANGED,
                fate(before, old, before.replace(old, young), young).kind());
    }

    @Test
    void whatIsStruckOutVanishes() {
        String after = BEFORE.replace("Twelve sailors were rescued. ", "");

        Fate fate = fate(BEFORE, "Twelve sailors", after);

        assertEquals(Kind.VANISHED, fate.kind());
        assertNull(fate.span());
        assertFalse(fate.isRead());
    }

    @Test
    void theSameWordsInAnotherStoryLineAreNotTheSameClaim() {
        String after = "The ferry sank off Lodra at noon.\n\nA second crew of twelve sailors set out for the wreck.\n";

        assertEquals(Kind.VANISHED, fate(BEFORE, "Twelve sailors", after).kind());
    }

    @Test
    void ofTwoAlikeSentencesEachClaimKeepsItsOwn() {
        String before = "Six fell.\n\nThe wall gave way.\n\nSix fell.\n";
        List<Anchor> claims = List.of(anchor(before, "Six", 1, "figure"), anchor(before, "Six", 2, "figure"));
        String after = "It rained.\n\nSix fell.\n\nThe wall gave way.\n\nSix fell.\n";
        List<Anchor> readings = List.of(anchor(after, "Six", 1, "figure"), anchor(after, "Six", 2, "figure"));

        List<Fate> fates = Survival.of(before, claims, Text.of(after), readings);

        assertEquals(List.of(0, 1), fates.stream().map(Fate::reading).toList());
    }

    @Test
    void aRewrittenSentenceIsKnownByItsWords() {
        String after = BEFORE.replace(
                "The ferry carried 340 tonnes of salt.", "On board were 335 tonnes of salt, which the ferry carried.");
        Anchor read = anchor(after, "335 tonnes", 1, "figure");

        Fate fate = only(Survival.of(BEFORE, List.of(anchor("340 tonnes")), Text.of(after), List.of(read)));

        assertEquals(Kind.CHANGED, fate.kind());
        assertEquals(0, fate.reading());
    }

    @Test
    void aFigureIsNeverTakenForAQuotation() {
        String after = BEFORE.replace("Twelve sailors", "Fourteen sailors");
        Anchor read = anchor(after, "Fourteen sailors", 1, "quotation");

        Fate fate = only(Survival.of(BEFORE, List.of(anchor("Twelve sailors")), Text.of(after), List.of(read)));

        assertFalse(fate.isRead());
    }

    @ParameterizedTest
    @CsvSource({"👩‍🚒 Six firefighters", "Zo\u0065\u0308 counted six", "𝟞 of them"})
    void charactersBeyondTheFirstPlaneAndJoinedMarksKeepTheirOffsets(String words) {
        String before = "🚢🚢 At Lodra " + words + " stayed.";
        String after = "🌊 A wave came. " + before;

        Fate fate = fate(before, words, after);

        assertEquals(Kind.SAME, fate.kind());
        assertEquals(words, fate.span().in(after));
    }

    @Test
    void anEditedEmojiIsNotCutInTwo() {
        String before = "The sign said 🚒 Six firefighters stayed 🚒 all night.";
        String after = before.replace("🚒", "🚑");

        Fate fate = fate(before, "🚒 Six firefighters stayed 🚒", after);

        assertEquals("🚑 Six firefighters stayed 🚑", fate.span().in(after));
    }

    @Test
    void everyWordMayBeAnotherAndTheTextsLong() {
        String before = lines("old", 3_000);
        String after = lines("new", 3_000);

        assertEquals(Kind.VANISHED, fate(before, "old 77 old", after).kind());
    }

    private static String lines(String word, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(word).append(' ').append(i).append(' ').append(word).append(".\n");
        }
        return lines.toString();
    }

    /** The fate of words when the machine reads nothing but {@code reads}. */
    private static Fate fate(String before, String words, String after, String... reads) {
        List<Anchor> readings = new ArrayList<>();
        Arrays.stream(reads).forEach(read -> readings.add(anchor(after, read, 1, "figure")));
        return only(Survival.of(before, List.of(anchor(before, words, 1, "figure")), Text.of(after), readings));
    }

    private static Fate only(List<Fate> fates) {
        assertEquals(1, fates.size());
        return fates.get(0);
    }

    private static Anchor quotation() {
        return anchor(BEFORE, "“We saw the light too late,”", 1, "quotation");
    }

    private static Anchor anchor(String words) {
        return anchor(BEFORE, words, 1, "figure");
    }

    private static Anchor anchor(String text, String words, int occurrence, String kind) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(words, at + 1);
        }
        Span span = new Span(at, at + words.length());
        return new Anchor(kind, span, words, Context.of(Text.of(text), span));
    }
}
