package org.crosscheck.web.draw;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MarkedTextTest {

    @Test
    void aTextWithoutMarksIsItsLinesAsParagraphs() {
        assertEquals("Rain fell.\n\nThe dam held.", drawn("Rain fell.\n\n \nThe dam held.\n"));
    }

    @Test
    void marksStandInTheirPlace() {
        assertEquals("[f:Six boats>F1] left.", drawn("Six boats left.", figure("F1", 0, 9)));
    }

    @Test
    void aMarkInsideAnotherCarriesBothLooksAndLeadsToItsOwnGroup() {
        assertEquals(
                "[q:“We saw ][qf:six boats>F1][q:,”>Q1] he said.",
                drawn("“We saw six boats,” he said.", quotation("Q1", 0, 19), figure("F1", 8, 17)));
        assertEquals(
                "/F1",
                segments("six boats", quotation("Q1", 0, 9), figure("F1", 0, 3))
                        .get(0)
                        .href());
    }

    @Test
    void marksMayOverlapAndEndTogether() {
        assertEquals(
                "[q:one ][qf:two>Q1][f: three>F1]", drawn("one two three", quotation("Q1", 0, 7), figure("F1", 4, 13)));
        assertEquals("[q:one ][qf:two>F1>Q1]", drawn("one two", quotation("Q1", 0, 7), figure("F1", 4, 7)));
    }

    @Test
    void twoMarksOnTheSameWordsAreBothTagged() {
        List<Segment> segments = segments("six boats", figure("F1", 0, 9), figure("F2", 0, 9));
        assertEquals(1, segments.size());
        assertEquals(
                List.of("F1", "F2"),
                segments.get(0).closes().stream().map(Mark::tag).toList());
    }

    @Test
    void aLabelInsideAMarkLeavesItsGroupAlone() {
        List<Segment> segments = segments("Ann saw", quotation("Q1", 0, 7), Mark.label(0, 3, "person"));
        assertEquals("/Q1", segments.get(0).href());
        assertEquals("quotation label", segments.get(0).style());
        assertEquals("person", segments.get(0).closes().get(0).tag());
    }

    @Test
    void aMarkOverSeveralParagraphsIsCutAtTheirEnds() {
        assertEquals("[q:“One.]\n\n[q:“Two.”>Q1] Three.", drawn("“One.\n“Two.” Three.", quotation("Q1", 0, 12)));
    }

    @Test
    void aMarkBeyondTheEndIsCutOff() {
        assertEquals("[f:six>F1]", drawn("six", figure("F1", 0, 30)));
    }

    /** HOSTILE.md, row 9. */
    @Test
    void charactersThatTurnTheTextRoundStandAloneAndAreNamed() {
        List<Segment> segments = segments("a\u202Eb");
        assertEquals(List.of(0, 1, 2), segments.stream().map(Segment::start).toList());
        assertEquals("U+202E", segments.get(1).control());
        assertEquals("\u202E", segments.get(1).text());
    }

    @Test
    void theSegmentsPutTogetherAreTheText() {
        String text = "“One 😀 two,” she said — é.";
        String again = segments(text, quotation("Q1", 0, 12), figure("F1", 5, 7)).stream()
                .map(Segment::text)
                .collect(Collectors.joining());
        assertEquals(text, again);
    }

    private static Mark quotation(String tag, int start, int end) {
        return new Mark(start, end, Mark.Kind.QUOTATION, 1, tag, "/" + tag);
    }

    private static Mark figure(String tag, int start, int end) {
        return new Mark(start, end, Mark.Kind.FIGURE, 1, tag, "/" + tag);
    }

    private static List<Segment> segments(String text, Mark... marks) {
        return MarkedText.of(text, List.of(marks)).paragraphs().get(0);
    }

    /** Marked words as {@code [kinds:words>tags]}, paragraphs parted by an empty line. */
    private static String drawn(String text, Mark... marks) {
        return MarkedText.of(text, List.of(marks)).paragraphs().stream()
                .map(paragraph -> paragraph.stream().map(MarkedTextTest::drawn).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String drawn(Segment segment) {
        if (segment.style().isEmpty()) {
            return segment.text();
        }
        String kinds = List.of(segment.style().split(" ")).stream()
                .map(style -> style.substring(0, 1))
                .collect(Collectors.joining());
        String tags = segment.closes().stream().map(mark -> ">" + mark.tag()).collect(Collectors.joining());
        return "[" + kinds + ":" + segment.text() + tags + "]";
    }
}
