package org.crosscheck.web.draw;

import java.util.List;

/**
 * A stretch of a text within which the marks do not change.
 *
 * @param start offset of its first UTF-16 code unit in the whole text
 * @param text its exact characters
 * @param style the looks of all marks over it, by space; empty where nothing is marked
 * @param href where the innermost mark leads, or null
 * @param opens the marks that begin with it, the outermost first
 * @param closes the marks that end with it, the innermost first
 * @param control the code point of an invisible character that changes how text is shown ("U+202E"), or null
 */
public record Segment(
        int start, String text, String style, String href, List<Mark> opens, List<Mark> closes, String control) {

    public Segment {
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }
}
