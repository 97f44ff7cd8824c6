package org.crosscheck.web.draw;

import java.util.List;

/**
 * A text with marks drawn into it. Marks may nest and overlap; marks that reach beyond the text are cut off at its end.
 * The segments put together are the text again, but for the line ends between paragraphs.
 *
 * @param paragraphs the text's paragraphs, each in segments
 */
public record MarkedText(List<List<Segment>> paragraphs) {

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Draws {@code marks}, in any order, into {@code text}. */
    public static MarkedText of(String text, List<Mark> marks) {
        SegmentCutter cutter = new SegmentCutter(text, marks);
        return new MarkedText(ParagraphLines.of(text).stream().map(cutter::cut).toList());
    }
}
